import { clockAccess } from '#modules/clock/clock.access.ts'
import { getClock } from '#modules/clock/clock.contract.ts'
import type { Role } from '#shared/roles.ts'
import type { TasksAsked } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { type ClockOfNow, clockOfNow } from '../clock-of-now.ts'
import { clockSpanOfNow } from '../now.ts'

/** Where the clock stands; null for those who may not ask it. */
export async function loadClockOfNow({ slug, role, today }: TasksAsked): Promise<ClockOfNow | null> {
  const readers: readonly Role[] = clockAccess.read.roles
  if (!readers.includes(role)) return null
  const { things } = await call(getClock, { organisation: slug, ...clockSpanOfNow(today) })
  return things.length > 0 ? clockOfNow(things, today) : null
}
