import { forecastOf } from '../statistics/forecast.ts'
import { bestQuarter, spreadOf } from '../statistics/spine.ts'
import { isFewCases } from '../statistics/suppression.ts'
import { whatIf } from '../statistics/what-if.ts'
import type { ForecastReading, ImaginedLevel } from './analysis.ts'
import { forecastSentence, imaginedSentence } from './forecast-sentence.ts'
import {
  countryKeyOf,
  countyKeyOf,
  type Question,
  requireRegion,
  requireRow,
  type Subject,
  valueBeside,
} from './question.ts'

/** Where the present course leads. Throws `notFound` for an unknown indicator or region. */
export async function readForecast(question: Question, subject: Subject, horizon: number): Promise<ForecastReading> {
  const { indicator, years, values, origin } = await requireRow(question, subject)
  const known = years.flatMap((year, position) => {
    const value = values[position] ?? null
    return value === null ? [] : [{ year, value }]
  })
  const forecast =
    forecastOf(
      known.map(({ year }) => year),
      known.map(({ value }) => value),
      { horizon, ratePer: indicator.ratePer },
    ) ?? null
  const { region } = subject
  return {
    indicator: indicator.key,
    region,
    forecast,
    origin,
    sentence: forecastSentence(forecast, indicator, question.language),
  }
}

interface Level {
  kind: ImaginedLevel['kind']
  level: number | null | undefined
}

/**
 * How many people it would be if the region were at the level of its county, of the country, of the best quarter of the
 * municipalities, or of a target; only levels better than the present one. Throws `notFound` for an unknown indicator or region.
 */
export async function imagineLevels(
  question: Question,
  subject: Subject,
  target: number | undefined,
): Promise<ImaginedLevel[]> {
  const own = requireRegion(await question.cube.regions(question.tx), subject.region)
  const [county, country] = [countyKeyOf(own), countryKeyOf(own)]
  const beside = [county, country].flatMap((key) => (key && key !== own.key ? [key] : []))
  const row = await requireRow(question, subject, beside)
  const { latest: figure, indicator, field } = row
  const spread = spreadOf(field)
  const levels: Level[] = [
    { kind: 'county', level: valueBeside(row, county) },
    { kind: 'country', level: valueBeside(row, country) },
    { kind: 'bestQuarter', level: spread && bestQuarter(spread, indicator.direction) },
    { kind: 'target', level: target },
  ]
  return levels.flatMap(({ kind, level }) => {
    const imagined = figure && typeof level === 'number' && whatIf({ figure, level, ...indicator })
    if (!imagined) return []
    const people = isFewCases(Math.abs(imagined.people)) ? null : imagined.people
    const answer = { kind, ...imagined, people }
    return [{ ...answer, sentence: imaginedSentence(answer, indicator, question.language) }]
  })
}
