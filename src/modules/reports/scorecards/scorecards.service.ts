import { createHash } from 'node:crypto'

import { canonicalJson } from '#documents/render/document-hash.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { inTreeOrder, unitsWithin } from '#modules/organisations/unit.ts'
import { findUnits, type UnitRow } from '#modules/organisations/units.queries.ts'
import { findActionsInBrief } from '#modules/plans/action/brief-actions.queries.ts'
import { findYearFollowUps } from '#modules/plans/action/year-follow-ups.queries.ts'
import { findMarkedParts } from '#modules/plans/duties/duties.queries.ts'
import { overviewOf } from '#modules/plans/duties/duty-overview.ts'
import { dutyHolderOf } from '#modules/plans/duties/duty.ts'
import { findProgrammes } from '#modules/plans/outline.queries.ts'
import { readGoals } from '#modules/plans/outline.service.ts'
import type { Programme } from '#modules/plans/plan.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import { cardDay, isOfYear, makeScorecard, type ToldInYear, type YearOfPlans } from './make-scorecard.ts'
import type { Scorecard } from './scorecard.ts'

export interface CardsRequest {
  organisation: Organisation
  year: number
  today: Day
}

/** A unit with its depth in the tree, each after the one above it. */
export type PlacedUnit = UnitRow & { depth: number }

export interface CardsOfYear {
  units: readonly PlacedUnit[]
  years: number[]
  drafts: number
  /** The card of a unit with those below it; null: of the whole organisation. Undefined when there is no such unit. */
  cardOf: (unitId: string | null) => Scorecard | undefined
}

/** SHA-256 of the card's canonical JSON. */
export const cardHash = (card: Scorecard): string => createHash('sha256').update(canonicalJson(card)).digest('hex')

/** The scorecards of a year, read once for all units. */
export async function readCards(tx: ReadTx, cube: Cube, request: CardsRequest): Promise<CardsOfYear> {
  const { organisation, year, today } = request
  const programmes = await findProgrammes(tx, organisation.id)
  const approved = programmes.filter(({ status }) => status === 'approved')
  const units = inTreeOrder(await findUnits(tx, organisation.id))
  const facts = await readYearOfPlans(tx, cube, { ...request, approved })
  const drafts = programmes.filter((one) => one.status === 'draft' && isOfYear(one, year))
  return {
    units,
    years: yearsOf(approved, { year, today }),
    drafts: drafts.length,
    cardOf: (unitId) => {
      if (unitId === null) return makeScorecard(facts, { unit: null, within: null })
      const unit = units.find(({ id }) => id === unitId)
      return (
        unit && makeScorecard(facts, { unit: { id: unit.id, name: unit.name }, within: unitsWithin(units, unitId) })
      )
    },
  }
}

/** Those that an approved plan covers, the current one and the asked one; newest first. */
function yearsOf(approved: readonly Programme[], { year, today }: Pick<CardsRequest, 'year' | 'today'>): number[] {
  const covered = approved.flatMap(({ firstYear, lastYear }) =>
    Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at),
  )
  return [...new Set([...covered, Number(today.slice(0, 4)), year])].toSorted((a, b) => b - a)
}

async function readYearOfPlans(
  tx: ReadTx,
  cube: Cube,
  { organisation, year, today, approved }: CardsRequest & { approved: readonly Programme[] },
): Promise<YearOfPlans> {
  const asOf = cardDay(year, today)
  const reader = await readOrganisationReader(tx, organisation.id)
  const facts = {
    plans: [] as YearOfPlans['plans'][number][],
    told: new Map(),
    money: new Map(),
  } satisfies Partial<YearOfPlans>
  for (const { id: programmeId } of approved.filter((one) => isOfYear(one, year))) {
    const { id: organisationId, regionKey } = organisation
    const place = { reader, organisationId, programmeId, regionKey }
    const plan = await readGoals(tx, cube, { ...place, upToYear: year })
    if (!plan) continue
    const asked = { programmeId }
    const actions = await findActionsInBrief(tx, organisationId, asked)
    const ofGoal = Map.groupBy(actions, ({ goalId }) => goalId)
    facts.plans.push({ ...plan, goals: plan.goals.map((goal) => ({ ...goal, actions: ofGoal.get(goal.id) ?? [] })) })
    for (const { id, budget } of actions) {
      const lines = budget.filter((line) => line.year === year)
      if (lines.length > 0) facts.money.set(id, lines)
    }
    for (const one of await findYearFollowUps(tx, organisationId, { asked, year, toldBy: today }))
      addTold(facts.told, one)
  }
  return { year, asOf, ...facts, uncoveredDuties: await findUncovered(tx, organisation, { approved, asOf }) }
}

/** They come newest first: the first is the newest, and the first with a count tells the reach. */
function addTold(
  told: Map<string, ToldInYear>,
  { actionId, on, text, authorName, reach, reachGroups }: Awaited<ReturnType<typeof findYearFollowUps>>[number],
): void {
  const newest = told.get(actionId) ?? { followUp: { on, text, authorName }, reach: null }
  told.set(actionId, { ...newest, reach: newest.reach ?? (reach === null ? null : { reach, reachGroups }) })
}

/** The statutory duties that no approved plan answers. */
async function findUncovered(
  tx: ReadTx,
  organisation: Organisation,
  { approved, asOf }: { approved: readonly Programme[]; asOf: Day },
): Promise<YearOfPlans['uncoveredDuties']> {
  const holder = dutyHolderOf(organisation.kind)
  const parts = await findMarkedParts(tx, organisation.id)
  return overviewOf({ holder, programmes: approved, parts, today: asOf }).flatMap(({ duty, coverage }) =>
    coverage === 'none' ? [duty] : [],
  )
}
