import { formatNumber } from '#shared/number.ts'
import { translations } from '#shared/texts.ts'
import type { BarChartData, BarItem } from './bar-chart.ts'
import { chartTexts } from './charts.texts.ts'
import { intervalOf } from './series.ts'
import { formatBare, formatRange, formatValue } from './values.ts'
import { verdictTexts } from './verdict.ts'

const texts = translations({
  fi: {
    count: (count: string) => `${count} lukua`,
    highest: (what: string) => `suurin ${what}`,
    lowest: (what: string) => `pienin ${what}`,
    rank: (rank: number) => `sijalla ${rank}`,
    reference: (what: string) => `Vertailuna ${what}.`,
    intervals: 'Suluissa 95 prosentin luottamusväli.',
  },
  sv: {
    count: (count: string) => `${count} värden`,
    highest: (what: string) => `högst ${what}`,
    lowest: (what: string) => `lägst ${what}`,
    rank: (rank: number) => `plats ${rank}`,
    reference: (what: string) => `Jämförelse: ${what}.`,
    intervals: '95 procents konfidensintervall inom parentes.',
  },
  en: {
    count: (count: string) => `${count} figures`,
    highest: (what: string) => `highest ${what}`,
    lowest: (what: string) => `lowest ${what}`,
    rank: (rank: number) => `in place ${rank}`,
    reference: (what: string) => `Compared with ${what}.`,
    intervals: '95 % confidence intervals in brackets.',
  },
})

/** More bars than this are told by their extremes and ours. */
const mostTold = 12

type Known = BarItem & { value: number }

/**
 * The title and every bar in the order drawn: `Yksinäisyys: Espoo 12,1 %, koko maa 13,9 %, Kauniainen ei tietoa.` Of many
 * bars the extremes and ours. Intervals stand in brackets.
 */
export function barChartSentence(data: BarChartData): string {
  const t = texts[data.language]
  const isPercent = data.unit === '%'
  const write = (value: number) => (isPercent ? formatValue(value, data) : formatBare(value, data))
  const name: TellBar = (bar, verdict) => {
    const interval = intervalOf(bar)
    const more = [interval && formatRange(interval, data), verdict].filter(Boolean).join(', ')
    return `${bar.name} ${write(bar.value)}${more && ` (${more})`}`
  }
  const told = data.bars.length > mostTold ? tellExtremes(data, name) : data.bars.map((bar) => tellBar(bar, data, name))
  const title = `${data.title}${isPercent || !data.unit ? '' : ` (${data.unit})`}`
  const { reference } = data
  return [
    `${title}: ${told.join(', ')}.`,
    data.bars.some((bar) => isKnown(bar) && intervalOf(bar)) && t.intervals,
    reference && t.reference(`${reference.name} ${write(reference.value)}`),
  ]
    .filter(Boolean)
    .join(' ')
}

const isKnown = (bar: BarItem): bar is Known => bar.value !== null && Number.isFinite(bar.value)

/** A bar's name and figure, with its interval and what a test says of it in brackets. */
type TellBar = (bar: Known, verdict?: string) => string

function tellBar(bar: BarItem, data: BarChartData, name: TellBar): string {
  if (!isKnown(bar)) return `${bar.name} ${chartTexts[data.language].noFigure}`
  return bar.verdict && bar.verdict !== 'none' ? name(bar, verdictTexts[data.language][bar.verdict]) : name(bar)
}

function tellExtremes(data: BarChartData, name: TellBar): string[] {
  const t = texts[data.language]
  const known = data.bars.filter(isKnown).toSorted((a, b) => b.value - a.value)
  const [highest, lowest] = [known[0], known.at(-1)]
  if (!highest || !lowest) return [chartTexts[data.language].noFigures]
  const own = known.find(({ role }) => role === 'own')
  return [
    t.count(formatNumber(known.length, data.language)),
    t.highest(name(highest)),
    t.lowest(name(lowest)),
    ...(own ? [own.rank === undefined ? name(own) : `${name(own)} ${t.rank(own.rank)}`] : []),
  ]
}
