import type { EarlyCall } from './http.ts'
import { createLimits } from './limits.ts'
import type { Services } from './module.ts'

/**
 * Counts calls with personal links ahead of their transaction, of each link and of each address that they come from, also
 * of those that open nothing. Throws `tooManyAttempts`.
 */
export function countPersonalLinks({ db, secret }: Pick<Services, 'db' | 'secret'>) {
  const limits = createLimits(db, secret)
  return ({ address, now }: Pick<EarlyCall, 'address' | 'now'>, { token }: { token: string }): Promise<void> =>
    limits.count(
      [
        { kind: 'personalLinkFromAddress', subject: address },
        { kind: 'personalLink', subject: token },
      ],
      now,
    )
}
