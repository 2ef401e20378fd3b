import { formatNumber } from '#shared/number.ts'
import { translations } from '#shared/texts.ts'
import { formatBare, formatValue, type ValueFormat } from './values.ts'

export interface MapSentenceData extends ValueFormat {
  title: string
  year: number
  regions: readonly { name: string; value: number | null; isOwn: boolean }[]
}

const texts = translations({
  fi: {
    heading: {
      tiles: (title: string, year: number) => `Ruutukartta: ${title} alueittain ${year}.`,
      regions: (title: string, year: number) => `Kartta: ${title} alueittain ${year}.`,
    },
    lowest: (what: string) => `Pienin ${what}`,
    highest: (what: string) => `suurin ${what}`,
    several: (value: string, count: string) => `${value} (${count} aluetta)`,
    own: (own: string, position: string, count: string) =>
      `${own}, suurimmasta laskien ${position}. (alueita ${count}).`,
    missing: (count: string) => `Ilman lukua ${count}.`,
    none: 'Ei lukuja.',
  },
  sv: {
    heading: {
      tiles: (title: string, year: number) => `Rutkarta: ${title} per område ${year}.`,
      regions: (title: string, year: number) => `Karta: ${title} per område ${year}.`,
    },
    lowest: (what: string) => `Lägst ${what}`,
    highest: (what: string) => `högst ${what}`,
    several: (value: string, count: string) => `${value} (${count} områden)`,
    own: (own: string, position: string, count: string) => `${own}, plats ${position} av ${count} i storleksordning.`,
    missing: (count: string) => `Utan uppgift: ${count}.`,
    none: 'Inga uppgifter.',
  },
  en: {
    heading: {
      tiles: (title: string, year: number) => `Tile map: ${title} by area in ${year}.`,
      regions: (title: string, year: number) => `Map: ${title} by area in ${year}.`,
    },
    lowest: (what: string) => `Lowest ${what}`,
    highest: (what: string) => `highest ${what}`,
    several: (value: string, count: string) => `${value} (${count} areas)`,
    own: (own: string, position: string, count: string) => `${own}, number ${position} of ${count} from the largest.`,
    missing: (count: string) => `Without a figure: ${count}.`,
    none: 'No figures.',
  },
})

type Known = MapSentenceData['regions'][number] & { value: number }

/** The extremes and our own place in order of size, with names: a reader who sees no map gets what it shows at a glance. */
export function mapSentence(kind: 'tiles' | 'regions', data: MapSentenceData): string {
  const t = texts[data.language]
  const known = data.regions
    .filter((region): region is Known => region.value !== null && Number.isFinite(region.value))
    .toSorted((a, b) => b.value - a.value)
  const heading = t.heading[kind](data.title, data.year)
  const [highest, lowest] = [known[0], known.at(-1)]
  if (!highest || !lowest) return `${heading} ${t.none}`
  const count = (regions: readonly unknown[]) => formatNumber(regions.length, data.language)
  // Of thirty municipalities without a single case none is named for it.
  const describe = (extreme: Known) => {
    const alike = known.filter(({ value }) => formatBare(value, data) === formatBare(extreme.value, data))
    const written = formatValue(extreme.value, data)
    return alike.length === 1 ? `${extreme.name} ${written}` : t.several(written, count(alike))
  }
  const own = known.find(({ isOwn }) => isOwn)
  const position = own ? formatNumber(1 + known.filter(({ value }) => value > own.value).length, data.language) : ''
  const missing = data.regions.length - known.length
  return [
    heading,
    `${t.lowest(describe(lowest))}, ${t.highest(describe(highest))}.`,
    own && t.own(`${own.name} ${formatValue(own.value, data)}`, position, count(known)),
    kind === 'regions' && missing > 0 && t.missing(formatNumber(missing, data.language)),
  ]
    .filter(Boolean)
    .join(' ')
}
