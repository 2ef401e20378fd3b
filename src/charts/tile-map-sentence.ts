import { formatNumber } from '#shared/number.ts'
import { translations } from '#shared/texts.ts'
import type { Tile, TileMapData } from './tile-map.ts'
import { formatValue } from './values.ts'

const texts = translations({
  fi: {
    heading: (title: string, year: number) => `Ruutukartta: ${title} alueittain ${year}.`,
    extremes: (low: string, high: string) => `Pienin ${low}, suurin ${high}.`,
    own: (own: string, position: string, count: string) =>
      `${own}, suurimmasta laskien ${position}. (alueita ${count}).`,
    none: 'Ei lukuja.',
  },
  sv: {
    heading: (title: string, year: number) => `Rutkarta: ${title} per område ${year}.`,
    extremes: (low: string, high: string) => `Lägst ${low}, högst ${high}.`,
    own: (own: string, position: string, count: string) => `${own}, plats ${position} av ${count} i storleksordning.`,
    none: 'Inga uppgifter.',
  },
  en: {
    heading: (title: string, year: number) => `Tile map: ${title} by area in ${year}.`,
    extremes: (low: string, high: string) => `Lowest ${low}, highest ${high}.`,
    own: (own: string, position: string, count: string) => `${own}, number ${position} of ${count} from the largest.`,
    none: 'No figures.',
  },
})

/** The extremes and our own place in order of size, with names: a reader who sees no map gets what it shows at a glance. */
export function tileMapSentence(data: TileMapData): string {
  const t = texts[data.language]
  const known = data.tiles
    .filter((tile): tile is Tile & { value: number } => tile.value !== null && Number.isFinite(tile.value))
    .toSorted((a, b) => b.value - a.value)
  const heading = t.heading(data.title, data.year)
  if (known.length === 0) return `${heading} ${t.none}`
  const say = (tile: Tile & { value: number }) => `${tile.name} ${formatValue(tile.value, data)}`
  const own = known.find(({ isOwn }) => isOwn)
  const position = own ? 1 + known.filter(({ value }) => value > own.value).length : 0
  return [
    heading,
    t.extremes(say(known.at(-1)!), say(known[0]!)),
    own && t.own(say(own), formatNumber(position, data.language), formatNumber(known.length, data.language)),
  ]
    .filter(Boolean)
    .join(' ')
}
