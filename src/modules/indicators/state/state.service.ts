import type { RegionKey } from '#modules/regions/region.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Role } from '#shared/roles.ts'
import type { Day } from '#shared/day.ts'
import type { ReadTx } from '#server/db.ts'
import type { Question } from '../analyses/question.ts'
import { countryKeyOf, requireRegion, valueBeside, versusValue } from '../analyses/question.ts'
import { placesOf, readRowsOnSpine, type RowOnSpine } from '../analyses/spines.service.ts'
import type { IndicatorChoice } from '../cube.ts'
import { readDigests } from '../changes/digests.queries.ts'
import { toFieldSteps } from './field-steps.ts'
import type { ConcernsOnIndicator, GoalOnIndicator, StateReading, TurnedIndicator } from './state-reading.ts'

export interface StateSubject {
  region: RegionKey
  indicators: IndicatorChoice
  compare: readonly RegionKey[]
}

/** The rows of the page; indicators that do not exist for the reader are left out. Throws `notFound` for an unknown region. */
export async function readState(question: Question, subject: StateSubject): Promise<StateReading[]> {
  const country = countryKeyOf(requireRegion(await question.cube.regions(question.tx), subject.region))
  const rows = await readRowsOnSpine(question, subject)
  return rows.map((row) => toReading(row, subject, country))
}

function toReading(row: RowOnSpine, { region, compare }: StateSubject, country: RegionKey | undefined): StateReading {
  const { latest, previous, change, trend, rank, years, values, field, middle } = row
  const { key, title, unit, decimals, direction, theme, populationGroup } = row.indicator
  const ofCountry = country === region ? undefined : row.comparisons.find((one) => one.region === country)
  return {
    indicator: { key, title, unit, decimals, direction, theme, populationGroup },
    latest: latest && { year: latest.year, value: latest.value, fewCases: latest.fewCases },
    previous,
    change: change && { difference: change.difference, movement: change.movement, verdict: change.verdict },
    trend: { verdict: trend.verdict, pValue: trend.pValue, firstYear: trend.firstYear },
    rank: rank && { position: rank.position, of: rank.of, percentile: rounded(rank.percentile, 1) },
    years,
    values,
    country: ofCountry?.values ?? [],
    compared: compare.map((other) => valueBeside(row, other)),
    field: toFieldSteps(field, decimals),
    significance: versusValue(row, row.country).significance,
    middle,
    places: roundedPlaces(placesOf(row)),
  }
}

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals

/** Finer than any screen. */
function roundedPlaces(places: StateReading['places']): StateReading['places'] {
  if (!places) return null
  const { own, lowest, lowerQuartile, median, upperQuartile, highest } = places
  return {
    own: rounded(own, 3),
    lowest: rounded(lowest, 3),
    lowerQuartile: rounded(lowerQuartile, 3),
    median: rounded(median, 3),
    upperQuartile: rounded(upperQuartile, 3),
    highest: rounded(highest, 3),
  }
}

/** For whom goals are read. */
export interface GoalQuestion {
  organisation: Organisation
  role: Role
  today: Day
}

export interface KnownGoals {
  goals: GoalOnIndicator[]
  mayAddGoal: boolean
}

/**
 * The goals of the plan that an organisation follows, as far as the role may see them. Plans are a module above this one: what
 * puts the modules together gives it in.
 */
export type ReadGoals = (tx: ReadTx, question: GoalQuestion) => Promise<KnownGoals>

export interface KnownConcerns {
  concerns: ConcernsOnIndicator[]
  mayAddConcern: boolean
}

/** The joys and concerns of an organisation by indicator. Concerns are a module above this one, as plans are. */
export type ReadConcernsOnIndicators = (
  tx: ReadTx,
  question: Pick<GoalQuestion, 'organisation' | 'role'>,
) => Promise<KnownConcerns>

/** Indicators whose trend turned or began by the newest digest. */
export async function readTurned(tx: ReadTx, organisationId: string): Promise<TurnedIndicator[]> {
  const [newest] = await readDigests(tx, organisationId, { before: undefined, limit: 1 })
  return (newest?.content.attention ?? [])
    .filter(({ reason }) => reason === 'turned' || reason === 'trend')
    .map(({ indicator, verdict }) => ({ indicator, verdict }))
}
