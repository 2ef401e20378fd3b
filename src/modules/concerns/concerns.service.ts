import { isWithinRegion } from '#modules/regions/within-region.service.ts'
import { findUnits } from '#modules/organisations/units.queries.ts'
import { findVisible } from '#modules/indicators/sets/indicator-sets.service.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Role } from '#shared/roles.ts'
import { type Concern, type ConcernConflict, type ConcernInput, stateOf } from './concern.ts'
import { addsConcerns, type ConcernRights, handlesConcerns } from './concerns.access.ts'
import { findConcerns, findConcernsWithin, holdConcerns, type StoredConcern } from './concerns.queries.ts'
import type { GoalBasis, PlansOfConcerns } from './tied-goal.ts'

/** Who looks: it decides what they may change. Null: a report or another reader that changes nothing. */
export type Looker = { accountId: string; role: Role } | null

export const rightsOf = (role: Role, plans: Pick<PlansOfConcerns, 'mayAddGoal'>): ConcernRights => ({
  adds: addsConcerns(role),
  handles: handlesConcerns(role),
  promotes: handlesConcerns(role) && plans.mayAddGoal(role),
})

/** Whether somebody may change a concern: who handles them all, or who wrote it down. */
export const editsConcern = (looker: Looker, { createdById }: Pick<StoredConcern, 'createdById'>): boolean =>
  looker !== null && (handlesConcerns(looker.role) || (addsConcerns(looker.role) && createdById === looker.accountId))

export interface ConcernList {
  /** Those that speak for themselves. */
  items: Concern[]
  deleted: Concern[]
}

/** The joys and concerns of an organisation with their states, the newest first: what a list, a report or a page shows. */
export async function readConcerns(
  tx: ReadTx,
  { organisationId, looker, bases }: { organisationId: string; looker: Looker; bases: readonly GoalBasis[] },
): Promise<ConcernList> {
  const stored = await findConcerns(tx, organisationId)
  const known = { stored, looker, bases }
  const ofState = (isDeleted: boolean) =>
    stored.filter((one) => one.isDeleted === isDeleted && one.mergedIntoId === null).map((one) => toConcern(one, known))
  return { items: ofState(false), deleted: ofState(true) }
}

/** Some concerns that are there, in the order asked for. */
export async function readConcernsById(
  tx: ReadTx,
  ids: readonly string[],
  { organisationId, looker, bases }: { organisationId: string; looker: Looker; bases: readonly GoalBasis[] },
): Promise<Concern[]> {
  const stored = await findConcernsWithin(tx, organisationId, ids)
  const byId = new Map(stored.map((one) => [one.id, one]))
  return ids.flatMap((id) => {
    const one = byId.get(id)
    return one && !one.isDeleted ? [toConcern(one, { stored, looker, bases })] : []
  })
}

interface Known {
  /** Everything that could have been merged into it. */
  stored: readonly StoredConcern[]
  looker: Looker
  bases: readonly GoalBasis[]
}

/** A concern as it is seen: what was merged into it speaks with it. */
export function toConcern(one: StoredConcern, { stored, looker, bases }: Known): Concern {
  const merged = stored.filter(({ mergedIntoId, isDeleted }) => mergedIntoId === one.id && !isDeleted)
  const voices = [one, ...merged]
  const [latest] = voices
    .flatMap(({ latestFinding }) => latestFinding ?? [])
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
  const ids = new Set(voices.map(({ id }) => id))
  const state = stateOf({
    isLeftOut: one.leftOut !== null,
    isPromoted: bases.some(({ kind, id }) => kind === 'concern' && ids.has(id)),
    isInPhenomenon: one.phenomena.length > 0,
    isChecked: latest !== undefined,
  })
  return {
    ...contentOf(one),
    id: one.id,
    version: one.version,
    state,
    finding: latest?.finding ?? null,
    unitName: one.unitName,
    regionName: one.regionName,
    indicatorTitle: one.indicatorTitle,
    leftOut: one.leftOut && { ...one.leftOut, at: one.leftOut.at.toISOString() },
    merged: merged.map(({ id, text, createdAt, createdBy }) => ({
      id,
      text,
      createdAt: createdAt.toISOString(),
      createdBy,
    })),
    phenomena: [...one.phenomena],
    createdAt: one.createdAt.toISOString(),
    createdBy: one.createdBy,
    updatedAt: one.updatedAt.toISOString(),
    updatedBy: one.updatedBy,
    mayEdit: editsConcern(looker, one),
  }
}

export const contentOf = (one: ConcernInput): ConcernInput => ({
  kind: one.kind,
  text: one.text,
  origin: one.origin,
  originNote: one.originNote,
  indicator: one.indicator,
  populationGroup: one.populationGroup,
  theme: one.theme,
  region: one.region,
  unitId: one.unitId,
  saidBy: one.saidBy,
})

/** Holds a concern that is there. Throws `notFound` when the organisation has none, or it is deleted. */
export async function requireHeldConcern(tx: Tx, organisationId: string, id: string): Promise<StoredConcern> {
  const [held] = await holdConcerns(tx, organisationId, [id])
  if (!held || held.isDeleted) throw new AppError('notFound', `No concern ${id}`)
  return held
}

/** Throws `conflict`, with what is stored now, unless the concern is at the version that was seen. */
export function requireSeenConcern(held: StoredConcern, version: number): void {
  if (held.version === version) return
  const conflict: ConcernConflict = {
    current: contentOf(held),
    currentVersion: held.version,
    changedBy: held.updatedBy,
    changedAt: held.updatedAt.toISOString(),
  }
  throw new AppError('conflict', `The concern is at version ${held.version}`, { extra: { ...conflict } })
}

/** Throws `invalidInput` for a unit, an area or an indicator that is none of the organisation's; what it had already stays. */
export async function requireConcernContent(
  tx: ReadTx,
  organisation: Organisation,
  { content, before }: { content: ConcernInput; before?: ConcernInput },
): Promise<void> {
  const { unitId, region, indicator } = content
  if (unitId !== null && !(await findUnits(tx, organisation.id)).some(({ id }) => id === unitId))
    throw invalidInput('unitId', 'unitUnknown')
  if (region !== null && region !== before?.region && !(await isWithinRegion(tx, organisation.regionKey, region)))
    throw invalidInput('region', 'regionUnknown')
  if (indicator === null || indicator === before?.indicator) return
  const reader = await readOrganisationReader(tx, organisation.id)
  if (!(await findVisible(tx, reader, [indicator])).has(indicator)) throw invalidInput('indicator', 'indicatorUnknown')
}
