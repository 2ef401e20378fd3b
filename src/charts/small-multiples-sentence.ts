import { formatNumber } from '#shared/number.ts'
import { translations } from '#shared/texts.ts'
import { knownPoints, latestPoint } from './series.ts'
import type { Panel, SmallMultiplesData } from './small-multiples.ts'
import { formatBare, formatValue } from './values.ts'

const texts = translations({
  fi: {
    heading: (title: string, count: string, years: string) =>
      `${title}: ${count} kuvaajaa samalla asteikolla ${years}.`,
    none: 'ei lukuja',
    highest: (what: string) => `Viimeisimmistä luvuista suurin ${what}`,
    lowest: (what: string) => `pienin ${what}`,
    reference: (what: string) => `Vertailuna ${what}.`,
  },
  sv: {
    heading: (title: string, count: string, years: string) => `${title}: ${count} diagram med samma skala ${years}.`,
    none: 'inga uppgifter',
    highest: (what: string) => `Av de senaste värdena högst ${what}`,
    lowest: (what: string) => `lägst ${what}`,
    reference: (what: string) => `Jämförelse: ${what}.`,
  },
  en: {
    heading: (title: string, count: string, years: string) => `${title}: ${count} charts on one scale ${years}.`,
    none: 'no figures',
    highest: (what: string) => `Of the latest figures highest ${what}`,
    lowest: (what: string) => `lowest ${what}`,
    reference: (what: string) => `Compared with ${what}.`,
  },
})

/** More panels than this are told by their extremes and ours. */
const mostTold = 8

/** Each panel from its first to its latest figure; of many the extremes and ours. */
export function smallMultiplesSentence(data: SmallMultiplesData): string {
  const t = texts[data.language]
  const years = data.panels.flatMap(({ points }) => knownPoints(points).map(({ year }) => year))
  const span = years.length > 0 ? `${Math.min(...years)}–${Math.max(...years)}` : ''
  const count = formatNumber(data.panels.length, data.language)
  const heading = data.panels.length === 1 || !span ? `${data.title}.` : t.heading(data.title, count, span)
  const reference = data.reference && latestPoint(data.reference.points)
  return [
    heading,
    data.panels.length > mostTold ? tellExtremes(data) : `${data.panels.map((panel) => tell(panel, data)).join('; ')}.`,
    reference && t.reference(`${data.reference!.name} ${formatValue(reference.value, data)}`),
  ]
    .filter(Boolean)
    .join(' ')
}

/** `Puro 9,6 → 12,1 %`. */
function tell({ name, points }: Panel, data: SmallMultiplesData): string {
  const known = knownPoints(points)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return `${name} ${texts[data.language].none}`
  const from = first === last ? '' : `${formatBare(first.value, data)} → `
  return `${name} ${from}${formatValue(last.value, data)}`
}

function tellExtremes(data: SmallMultiplesData): string {
  const t = texts[data.language]
  const latest = data.panels.flatMap((panel) => {
    const point = latestPoint(panel.points)
    return point ? [{ name: panel.name, value: point.value }] : []
  })
  const inOrder = latest.toSorted((a, b) => b.value - a.value)
  const [highest, lowest] = [inOrder[0], inOrder.at(-1)]
  if (!highest || !lowest) return `${t.none}.`
  const say = ({ name, value }: { name: string; value: number }) => `${name} ${formatValue(value, data)}`
  const own = data.panels.find(({ isOwn }) => isOwn)
  return `${t.highest(say(highest))}, ${t.lowest(say(lowest))}.${own ? ` ${tell(own, data)}.` : ''}`
}
