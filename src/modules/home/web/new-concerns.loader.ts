import { concernsAccess } from '#modules/concerns/concerns.access.ts'
import { listConcerns } from '#modules/concerns/concerns.contract.ts'
import type { Role } from '#shared/roles.ts'
import type { TasksAsked } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { type NewConcerns, newConcernsOf } from '../new-concerns.ts'

/** The newest joys and concerns; null for those who may not read them, and when there are none. */
export async function loadNewConcerns({ slug, role, today }: TasksAsked): Promise<NewConcerns | null> {
  const readers: readonly Role[] = concernsAccess.read.roles
  if (!readers.includes(role)) return null
  const { items } = await call(listConcerns, { organisation: slug, format: 'json' })
  return newConcernsOf(items, today)
}
