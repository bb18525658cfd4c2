import type { Role } from '@/domain/access/role'

export const roleWord: Record<Role, string> = {
  trainee: 'Trainee',
  supervisor: 'Supervisor',
  author: 'Author',
  admin: 'Administrator',
}
