import { AppError } from '#shared/errors.ts'
import type { User } from '#shared/roles.ts'

/**
 * Demo people are shared by everybody who tries Kaarna: nobody takes one for themselves, and none of them reaches
 * outside the demo. Throws `demo`.
 */
export function refuseDemo({ isDemo }: Pick<User, 'isDemo'>): void {
  if (isDemo) throw new AppError('demo', 'Not for the people of the demo')
}
