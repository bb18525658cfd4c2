import 'server-only'
import { type Mode, modes } from '@/domain/attempt/mode'

/** The mode column as a mode. Anything else means damaged data. */
export function modeOf(stored: string): Mode {
  const mode = modes.find((candidate) => candidate === stored)
  if (!mode) throw new Error(`Unknown attempt mode "${stored}"`)
  return mode
}
