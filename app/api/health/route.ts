import { answer } from '@/server/answer'
import { checkHealth } from '@/server/health'

export const GET = answer(checkHealth)
