import type { Register } from '#modules/regions/region.ts'
import type { RegisterEntry } from '#modules/regions/register-changes.ts'
import type { NewIndicator } from '../catalogue.ts'
import type { Breakdown } from '../breakdown.ts'
import type { CellFigure } from '../cube/figure-table.ts'
import type { Gender, IndicatorKey } from '../indicator.ts'

/** One figure as a source gives it, under the source's own region id. Value or absolute value may be missing, never both. */
export interface SourceFigure extends CellFigure {
  region: string
  year: number
  gender: Gender
  breakdown: Breakdown
}

export interface YearRange {
  first: number
  last: number
}

/** How often the source was asked, repeats included. */
export interface RequestCount {
  requests: number
}

export interface SourceDetails {
  indicator: NewIndicator
  /** The years that the source says it has; null when it names none. */
  years: YearRange | null
}

/**
 * A statistics service. Each answer is read by a schema before anything else sees it. Failures are SourceErrors; after
 * a passing one the same may be asked again later.
 */
export interface IndicatorSource {
  id: string
  register: Register
  fetchRegister(): Promise<RegisterEntry[]>
  fetchCatalogue(): Promise<NewIndicator[]>
  /** Undefined: the source has no such indicator. */
  fetchDetails(key: IndicatorKey, count: RequestCount): Promise<SourceDetails | undefined>
  /** All regions and genders of the years, in any order; empty when there is nothing. */
  fetchFigures(key: IndicatorKey, years: YearRange, count: RequestCount): Promise<SourceFigure[]>
}

/** The source did not answer as it should. `passing`: asking again later may help. */
export class SourceError extends Error {
  readonly passing: boolean

  constructor(message: string, passing: boolean, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SourceError'
    this.passing = passing
  }
}
