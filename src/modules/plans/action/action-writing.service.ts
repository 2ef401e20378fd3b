import { lockOrganisation } from '#modules/organisations/organisations.queries.ts'
import { isWithinRegion } from '#modules/regions/within-region.service.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { WritingCall } from '../plan-writing.service.ts'
import type { ActionDetails } from './action-details.ts'
import { findActionTitles, findDependencies } from './action-links.queries.ts'
import { findRing } from './dependencies.ts'

type Checked = Pick<ActionDetails, 'region' | 'areaText' | 'dependsOn'>

/**
 * Throws `invalidInput` for an area that is not the organisation's, for an action of another, and for one that waits for
 * itself by others: the problem's `chain` names them in order. What was there before stays.
 */
export async function requireDetails(
  call: WritingCall,
  { id, before, after }: { id?: string; before?: Checked; after: Checked },
): Promise<void> {
  const { tx, organisation } = call
  const { region, areaText, dependsOn } = after
  if (region !== null && areaText !== null) throw invalidInput('areaText', 'areaTwice')
  if (region !== null && region !== before?.region && !(await isWithinRegion(tx, organisation.regionKey, region)))
    throw invalidInput('region', 'regionUnknown')
  const added = dependsOn.filter((one) => !before?.dependsOn.includes(one))
  if (added.length === 0) return
  await lockOrganisation(tx, organisation.id)
  const titles = await findActionTitles(tx, organisation.id, added)
  if (added.some((one) => titles.get(one)?.isDeleted !== false)) throw invalidInput('dependsOn', 'actionUnknown')
  if (id !== undefined) await requireNoRing(call, { id, dependsOn })
}

async function requireNoRing(
  { tx, organisation }: WritingCall,
  action: { id: string; dependsOn: readonly string[] },
): Promise<void> {
  const ring = findRing(await findDependencies(tx, organisation.id), action)
  if (!ring) return
  const titles = await findActionTitles(tx, organisation.id, ring)
  throw new AppError('invalidInput', 'An action would wait for itself', {
    faults: [{ path: 'dependsOn', message: 'dependencyRing' }],
    extra: { chain: ring.map((one) => titles.get(one)?.title ?? {}) },
  })
}
