import { clockAccess } from '#modules/clock/clock.access.ts'
import { getClock } from '#modules/clock/clock.contract.ts'
import { addDays } from '#shared/day.ts'
import type { Role } from '#shared/roles.ts'
import type { TasksAsked } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { type ClockOfNow, clockOfNow } from '../clock-of-now.ts'
import { horizonReach } from '../now.ts'

/** How far ahead the next council is looked for, in days: further than the horizon reaches. */
const ahead = 120

/** Where the clock stands; null for those who may not ask it. */
export async function loadClockOfNow({ slug, role, today }: TasksAsked): Promise<ClockOfNow | null> {
  const readers: readonly Role[] = clockAccess.read.roles
  if (!readers.includes(role)) return null
  const { things } = await call(getClock, {
    organisation: slug,
    from: horizonReach(today).from,
    to: addDays(today, ahead),
  })
  return things.length > 0 ? clockOfNow(things, today) : null
}
