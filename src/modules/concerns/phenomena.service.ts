import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { findVisible } from '#modules/indicators/sets/indicator-sets.service.ts'
import { findUnits } from '#modules/organisations/units.queries.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import { readConcernsById, type Looker } from './concerns.service.ts'
import { findConcernsWithin } from './concerns.queries.ts'
import { findPhenomenon, holdPhenomenon, type StoredPhenomenon } from './phenomena.queries.ts'
import type { Phenomenon, PhenomenonConflict, PhenomenonInput, PhenomenonSummary } from './phenomenon.ts'
import type { GoalBasis, TiedGoal } from './tied-goal.ts'

export const contentOfPhenomenon = (one: StoredPhenomenon): PhenomenonInput => ({
  name: one.name,
  description: one.description,
  concerns: one.concerns.map(({ id }) => id),
  indicators: [...one.indicators],
  actors: one.actors.map(({ unitId, name }) => ({ unitId, name })),
})

export function toPhenomenonSummary(one: StoredPhenomenon, bases: readonly GoalBasis[]): PhenomenonSummary {
  const joys = one.concerns.filter(({ kind }) => kind === 'joy').length
  return {
    id: one.id,
    version: one.version,
    name: one.name,
    description: one.description,
    joys,
    concerns: one.concerns.length - joys,
    indicators: one.indicators.length,
    actors: one.actors.length,
    goals: bases.filter((basis) => answers(one, basis)).length,
    updatedAt: one.updatedAt.toISOString(),
    updatedBy: one.updatedBy,
  }
}

/** Whether something answers the phenomenon itself, or one of its concerns. */
const answers = ({ id, concerns }: StoredPhenomenon, basis: GoalBasis): boolean =>
  basis.kind === 'phenomenon' ? basis.id === id : concerns.some((one) => one.id === basis.id)

export interface PhenomenonRequest {
  organisation: Organisation
  looker: Looker
  bases: readonly GoalBasis[]
  /** The goals that answer something, as far as the one who looks may see them. */
  readGoals: (bases: readonly GoalBasis[]) => Promise<TiedGoal[]>
}

/** Everything that is tied to a phenomenon. Throws `notFound` when there is none, or it is deleted. */
export async function readPhenomenon(tx: ReadTx, id: string, request: PhenomenonRequest): Promise<Phenomenon> {
  const { organisation, looker, bases, readGoals } = request
  const stored = await findPhenomenon(tx, organisation.id, id)
  if (!stored || stored.isDeleted) throw new AppError('notFound', `No phenomenon ${id}`)
  const ids = stored.concerns.map((one) => one.id)
  const concerns = await readConcernsById(tx, ids, { organisationId: organisation.id, looker, bases })
  const reader = await readOrganisationReader(tx, organisation.id)
  const visible = await findVisible(tx, reader, stored.indicators)
  const voices = new Set(concerns.flatMap((one) => [one.id, ...one.merged.map((other) => other.id)]))
  const its = bases.filter((basis) => (basis.kind === 'phenomenon' ? basis.id === id : voices.has(basis.id)))
  const { joys: _, ...summary } = toPhenomenonSummary(stored, bases)
  return {
    ...summary,
    concerns,
    indicators: stored.indicators.filter((key) => visible.has(key)),
    actors: stored.actors.map(({ unitId, name, unitName }) => ({ unitId, name: unitName ?? { fi: name ?? '' } })),
    goals: await readGoals(its),
  }
}

/** Holds a phenomenon that is there. Throws `notFound` when the organisation has none, or it is deleted. */
export async function requireHeldPhenomenon(tx: Tx, organisationId: string, id: string): Promise<StoredPhenomenon> {
  const held = await holdPhenomenon(tx, organisationId, id)
  if (!held || held.isDeleted) throw new AppError('notFound', `No phenomenon ${id}`)
  return held
}

/** Throws `conflict`, with what is stored now, unless the phenomenon is at the version that was seen. */
export function requireSeenPhenomenon(held: StoredPhenomenon, version: number): void {
  if (held.version === version) return
  const conflict: PhenomenonConflict = {
    current: contentOfPhenomenon(held),
    currentVersion: held.version,
    changedBy: held.updatedBy,
    changedAt: held.updatedAt.toISOString(),
  }
  throw new AppError('conflict', `The phenomenon is at version ${held.version}`, { extra: { ...conflict } })
}

/** Throws `invalidInput` for a concern, an indicator or a unit that is none of the organisation's; what it had already stays. */
export async function requirePhenomenonContent(
  tx: ReadTx,
  organisation: Organisation,
  { content, before }: { content: PhenomenonInput; before?: PhenomenonInput },
): Promise<void> {
  const found = await findConcernsWithin(tx, organisation.id, content.concerns)
  const there = new Set(found.flatMap(({ id, isDeleted, mergedIntoId }) => (isDeleted || mergedIntoId ? [] : [id])))
  if (content.concerns.some((id) => !there.has(id))) throw invalidInput('concerns', 'concernUnknown')
  const added = content.indicators.filter((key) => !before?.indicators.includes(key))
  const visible = await findVisible(tx, await readOrganisationReader(tx, organisation.id), added)
  if (added.some((key) => !visible.has(key))) throw invalidInput('indicators', 'indicatorUnknown')
  const units = new Set((await findUnits(tx, organisation.id)).map(({ id }) => id))
  if (content.actors.some(({ unitId }) => unitId !== null && !units.has(unitId)))
    throw invalidInput('actors', 'unitUnknown')
}
