import { textWidth } from '#charts/text-width.ts'

type Part = readonly [words: string, weight: number]

/** Words whose baseline begins, has its middle or ends at a place, in the drawing's own pixels. */
type Place = readonly [x: number, y: number, anchor: string, words: string | readonly Part[]]

/** Words that look alike; those of two weights say which is which. */
export interface DrawingWords {
  size: number
  weight: number
  fill: string
  places: Place[]
}

type Attributes = Readonly<Record<string, string>>

const root = /^<svg [^>]*\bwidth="([\d.]+)" height="([\d.]+)" viewBox="0 0 \1 \2"[^>]*>/
const face = ' font-family="Atkinson Hyperlegible Next"'
const known = new Set(['x', 'y', 'text-anchor', 'font-size', 'font-weight', 'fill'])
const entities: Attributes = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }

/**
 * A drawing without its words, and the words for the engine to set over it: within a drawing it reads the typeface anew
 * for each letter. What is turned, runs along a curve or is in a group with a place of its own stays in the drawing.
 */
export function liftWords(svg: string): { svg: string; words: DrawingWords[] } {
  const [opening, width] = root.exec(svg) ?? []
  if (!opening?.includes(face)) return { svg, words: [] }
  const usual = {
    'font-size': attributesOf(opening)['font-size'] ?? '16',
    'font-weight': '400',
    'text-anchor': 'start',
  }
  const lifted = new Map<string, DrawingWords>()
  const groups: boolean[] = []
  const rest = svg.replace(
    /<g\b([^>]*)>|<\/g>|<text\b([^>]*)>([^]*?)<\/text>/g,
    (found, group?: string, look?: string, content?: string) => {
      if (look === undefined) {
        if (group === undefined) groups.pop()
        else groups.push(group === '')
        return found
      }
      const own: Attributes = { ...usual, ...attributesOf(look) }
      if (!groups.every(Boolean) || !isPlain(own)) return found
      const places = placesOf(content!, own, Number(width))
      if (places === null) return found
      const { fill } = own
      const [size, weight] = [Number(own['font-size']), Number(own['font-weight'])]
      const key = `${size} ${weight} ${fill}`
      if (!lifted.has(key)) lifted.set(key, { size, weight, fill, places: [] })
      lifted.get(key)!.places.push(...places)
      return ''
    },
  )
  return { svg: rest, words: [...lifted.values()] }
}

const attribute = /([\w-]+)="([^"]*)"/g

function attributesOf(tag: string): Attributes {
  const attributes: Record<string, string> = {}
  attribute.lastIndex = 0
  for (let found = attribute.exec(tag); found; found = attribute.exec(tag)) attributes[found[1]!] = found[2]!
  return attributes
}

const isPlain = (look: Attributes): look is Attributes & { fill: string } =>
  Object.keys(look).every((name) => known.has(name)) && /^#[\da-f]{6}$/i.test(look.fill ?? '')

const line = /<tspan\b([^>]*)>((?:[^<]|<tspan\b[^>]*>[^<]*<\/tspan>)*)<\/tspan>/g

/** The words of a `text` element, line by line; null when there is more to them than a place and a weight. */
function placesOf(content: string, own: Attributes, width: number): Place[] | null {
  if (!content.includes('<')) {
    const only = placeOf([[plain(content), 0]], own, width)
    return only && [only]
  }
  const lines = [...content.matchAll(line)]
  if (lines.map(([whole]) => whole).join('') !== content) return null
  const places = lines.map(([, look = '', inner = '']) => {
    const { x = own.x!, y = own.y!, ...more } = attributesOf(look)
    const parts = partsOf(inner, Number(own['font-weight']))
    return Object.keys(more).length > 0 || parts === null ? null : placeOf(parts, { ...own, x, y }, width)
  })
  return places.every((place) => place !== null) ? places : null
}

/** Of a line, each part with its weight; null when a part has more of its own. */
function partsOf(inner: string, usual: number): Part[] | null {
  const spans = inner.split(/<tspan font-weight="(\d+)">([^<]*)<\/tspan>/)
  if (spans.some((span) => span.includes('<'))) return null
  return spans.flatMap((words, index): Part[] => {
    if (index % 3 === 1 || words === '') return []
    return [[plain(words), index % 3 === 2 ? Number(spans[index - 1]) : usual]]
  })
}

function placeOf(parts: readonly Part[], { x, y, ...own }: Attributes, width: number): Place | null {
  const words = parts.map(([some]) => some).join('')
  const size = Number(own['font-size'])
  // No letter is wider than it is high: only of longer words it is asked.
  const fits = words.length * size <= width || textWidth(words, size, 'bold') <= width
  if (x === undefined || y === undefined || !fits) return null
  return [Number(x), Number(y), own['text-anchor']!, parts.length === 1 ? words : parts]
}

const plain = (words: string): string =>
  words.replace(/[ \t\r\n]+/g, ' ').replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity)
