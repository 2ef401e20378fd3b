import { translations } from '#shared/texts.ts'
import { annotationWords } from './line-chart-annotations.ts'
import type { LineChartData } from './line-chart.ts'
import { intervalOf, type KnownPoint, knownPoints, latestPoint, type Series } from './series.ts'
import { formatBare, formatValue } from './values.ts'

interface Movement {
  from: KnownPoint
  to: KnownPoint
}

const texts = translations({
  fi: {
    heading: (title: string, unit: string) => `${title}${unit ? ` (${unit})` : ''}.`,
    none: 'ei lukuja',
    single: (value: string, year: number) => `${value} vuonna ${year}`,
    fromPercent: (number: string, year: number) => `${number} prosentista (${year})`,
    toPercent: (number: string, year: number) => `${number} prosenttiin (${year})`,
    fromNumber: (number: string, year: number) => `luvusta ${number} (${year})`,
    toNumber: (number: string, year: number) => `lukuun ${number} (${year})`,
    rose: (from: string, to: string) => `luku kasvoi ${from} ${to}`,
    fell: (from: string, to: string) => `luku pieneni ${from} ${to}`,
    same: (value: string, first: number, last: number) => `${value} sekä vuonna ${first} että vuonna ${last}`,
    highest: (value: string, year: number) => `korkeimmillaan ${value} vuonna ${year}`,
    lowest: (value: string, year: number) => `matalimmillaan ${value} vuonna ${year}`,
    comparison: (list: string) => `Vertailu: ${list}.`,
    country: 'koko maa',
    target: (value: string, year: number) => `Tavoite ${value} vuonna ${year}.`,
    interval: (year: number, from: string, to: string) =>
      `Vuoden ${year} luvun 95 prosentin luottamusväli ${from}–${to}.`,
    forecast: (value: string, year: number, from: string, to: string) =>
      `Kaarnan laskelma: jos kehitys jatkuu, ${value} vuonna ${year} (95 prosentin ennusteväli ${from}–${to}).`,
    annotations: (list: string) => `Merkinnät: ${list}.`,
  },
  sv: {
    heading: (title: string, unit: string) => `${title}${unit ? ` (${unit})` : ''}.`,
    none: 'inga uppgifter',
    single: (value: string, year: number) => `${value} år ${year}`,
    fromPercent: (number: string, year: number) => `från ${number} procent (${year})`,
    toPercent: (number: string, year: number) => `till ${number} procent (${year})`,
    fromNumber: (number: string, year: number) => `från ${number} (${year})`,
    toNumber: (number: string, year: number) => `till ${number} (${year})`,
    rose: (from: string, to: string) => `värdet ökade ${from} ${to}`,
    fell: (from: string, to: string) => `värdet minskade ${from} ${to}`,
    same: (value: string, first: number, last: number) => `${value} både ${first} och ${last}`,
    highest: (value: string, year: number) => `som högst ${value} år ${year}`,
    lowest: (value: string, year: number) => `som lägst ${value} år ${year}`,
    comparison: (list: string) => `Jämförelse: ${list}.`,
    country: 'hela landet',
    target: (value: string, year: number) => `Mål ${value} år ${year}.`,
    interval: (year: number, from: string, to: string) =>
      `95 procents konfidensintervall för värdet år ${year}: ${from}–${to}.`,
    forecast: (value: string, year: number, from: string, to: string) =>
      `Kaarnas beräkning: om utvecklingen fortsätter, ${value} år ${year} (95 procents prognosintervall ${from}–${to}).`,
    annotations: (list: string) => `Anteckningar: ${list}.`,
  },
  en: {
    heading: (title: string, unit: string) => `${title}${unit ? ` (${unit})` : ''}.`,
    none: 'no figures',
    single: (value: string, year: number) => `${value} in ${year}`,
    fromPercent: (number: string, year: number) => `from ${number}% (${year})`,
    toPercent: (number: string, year: number) => `to ${number}% (${year})`,
    fromNumber: (number: string, year: number) => `from ${number} (${year})`,
    toNumber: (number: string, year: number) => `to ${number} (${year})`,
    rose: (from: string, to: string) => `the figure rose ${from} ${to}`,
    fell: (from: string, to: string) => `the figure fell ${from} ${to}`,
    same: (value: string, first: number, last: number) => `${value} in both ${first} and ${last}`,
    highest: (value: string, year: number) => `at its highest ${value} in ${year}`,
    lowest: (value: string, year: number) => `at its lowest ${value} in ${year}`,
    comparison: (list: string) => `Comparison: ${list}.`,
    country: 'the whole country',
    target: (value: string, year: number) => `Target ${value} in ${year}.`,
    interval: (year: number, from: string, to: string) =>
      `95% confidence interval of the ${year} figure: ${from}–${to}.`,
    forecast: (value: string, year: number, from: string, to: string) =>
      `Computed by Kaarna: if this course goes on, ${value} in ${year} (95% prediction interval ${from}–${to}).`,
    annotations: (list: string) => `Notes: ${list}.`,
  },
})

/**
 * What a line chart shows: our own development from the first to the latest figure with its turning point, the others'
 * latest figures, and the target. It is the picture's accessible name and its alternative text in reports.
 */
export function lineChartSentence(data: LineChartData): string {
  const t = texts[data.language]
  const own = data.series.find(({ role }) => role === 'own')
  const others = data.series.filter(({ role }) => role !== 'own')
  const ownLatest = own && latestPoint(own.points)
  const comparison = others.flatMap((series) => compare(series, ownLatest?.year, data))
  return [
    t.heading(data.title, data.unit === '%' ? '' : data.unit),
    own && `${own.name}: ${describeMovement(own, data)}.`,
    ownLatest && describeInterval(ownLatest, data),
    comparison.length > 0 && t.comparison(comparison.join(', ')),
    data.target && t.target(write(data.target.value, data), data.target.year),
    describeForecast(data, ownLatest),
    data.annotations?.length && t.annotations(data.annotations.map(annotationWords).join('; ')),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The unit of everything but percentages stands in the heading, once. */
const write = (value: number, data: LineChartData): string =>
  data.unit === '%' ? formatValue(value, data) : formatBare(value, data)

function compare(series: Series, usualYear: number | undefined, data: LineChartData): string[] {
  const latest = latestPoint(series.points)
  if (!latest) return []
  const name = series.role === 'country' ? texts[data.language].country : series.name
  return [`${name} ${write(latest.value, data)}${latest.year === usualYear ? '' : ` (${latest.year})`}`]
}

function describeInterval(latest: KnownPoint, data: LineChartData): string | undefined {
  const interval = intervalOf(latest)
  return (
    interval &&
    texts[data.language].interval(latest.year, formatBare(interval.lower, data), formatBare(interval.upper, data))
  )
}

/** The farthest year of the forecast. */
function describeForecast(data: LineChartData, latest: KnownPoint | undefined): string | undefined {
  const last = (data.forecast ?? []).toSorted((a, b) => a.year - b.year).at(-1)
  if (!last || !latest || last.year <= latest.year) return undefined
  const [from, to] = [formatBare(last.lower, data), formatBare(last.upper, data)]
  return texts[data.language].forecast(write(last.value, data), last.year, from, to)
}

function describeMovement(own: Series, data: LineChartData): string {
  const t = texts[data.language]
  const points = knownPoints(own.points)
  const [from, to] = [points[0], points.at(-1)]
  if (!from || !to) return t.none
  if (from === to) return t.single(write(to.value, data), to.year)
  const turn = turningPoint(points, { from, to })
  const written = formatBare(from.value, data) === formatBare(to.value, data) ? undefined : move({ from, to }, data)
  return [written ?? t.same(write(to.value, data), from.year, to.year), turn && describeTurn(turn, to, data)]
    .filter(Boolean)
    .join(', ')
}

function move({ from, to }: Movement, data: LineChartData): string {
  const t = texts[data.language]
  const [start, end] = [formatBare(from.value, data), formatBare(to.value, data)]
  const isPercent = data.unit === '%'
  const fromWords = isPercent ? t.fromPercent(start, from.year) : t.fromNumber(start, from.year)
  const toWords = isPercent ? t.toPercent(end, to.year) : t.toNumber(end, to.year)
  return to.value > from.value ? t.rose(fromWords, toWords) : t.fell(fromWords, toWords)
}

/** The highest or lowest figure between the ends, if it stands out from both by more than a quarter of the variation. */
function turningPoint(points: readonly KnownPoint[], { from, to }: Movement): KnownPoint | undefined {
  const highest = points.reduce((a, b) => (b.value > a.value ? b : a))
  const lowest = points.reduce((a, b) => (b.value < a.value ? b : a))
  const enough = (highest.value - lowest.value) / 4
  const above = highest.value - Math.max(from.value, to.value)
  const below = Math.min(from.value, to.value) - lowest.value
  if (above <= enough && below <= enough) return undefined
  return above >= below ? highest : lowest
}

function describeTurn(turn: KnownPoint, to: KnownPoint, data: LineChartData): string {
  const t = texts[data.language]
  const value = write(turn.value, data)
  return turn.value > to.value ? t.highest(value, turn.year) : t.lowest(value, turn.year)
}
