import { escapeHtml } from '#shared/escape-html.ts'
import type { Drawing } from '../../document.ts'

/** Presentation attributes, which repeat from drawing to drawing: the page says each set of them once, as a class. */
const looks = new Set([
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-dasharray',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
])
/** Of no use on a page of its own: hooks of the screen's style sheet, and what an inline drawing need not say. */
const dropped = new Set(['class', 'xmlns', 'role', 'aria-label', 'aria-hidden', 'focusable', 'font-family'])

/**
 * Drawings as the page holds them: named for those who do not see them or hidden when they are decoration, and in a
 * third of the letters. Looks become classes, lines are written from point to point, groups that say nothing go.
 */
export function createPageDrawings() {
  const classes = new Map<string, string>()
  const classOf = (look: string): string => {
    const known = classes.get(look)
    if (known) return known
    const name = `d${classes.size.toString(36)}`
    classes.set(look, name)
    return name
  }

  const writeAttributes = (attributes: string): string => {
    let kept = ''
    let look = ''
    for (const [, key = '', value = ''] of attributes.matchAll(/([a-zA-Z][\w:-]*)="([^"]*)"/g)) {
      if (looks.has(key)) look += `${key}:${key === 'font-size' ? `${value}px` : value};`
      else if (!dropped.has(key)) kept += ` ${key}="${shortValue(key, value)}"`
    }
    return look ? `${kept} class="${classOf(look)}"` : kept
  }

  const draw = ({ svg, alternative }: Drawing): string => {
    const name = alternative ? ` role="img" aria-label="${escapeHtml(alternative)}"` : ' aria-hidden="true"'
    return ofOneLook(rewritten(withoutTitles(svg), writeAttributes)).replace(/^<svg/, `<svg${name}`)
  }

  return {
    /** A drawing that is as wide as the page makes it. */
    write: (drawing: Drawing): string => draw(drawing).replace(/(?<=^<svg[^>]*?) width="[^"]*" height="[^"]*"/, ''),
    /** A drawing in a line of words: always as large as it was drawn. */
    writeSymbol: (drawing: Drawing): string =>
      draw(drawing)
        .replace(/ viewBox="[^"]*"/, '')
        .replace(
          /(?<=^<svg[^>]*?)(?: class="(\w+)")?>/,
          (_, look?: string) => ` class="${look ? `symbol ${look}` : 'symbol'}">`,
        ),
    /** The style sheet's rules for all that has been written. */
    rules: (): string => [...classes].map(([look, name]) => `.${name}{${look.slice(0, -1)}}`).join(''),
  }
}

export type PageDrawings = ReturnType<typeof createPageDrawings>

/** What the screen says of a point under the pointer stands here in the table below the drawing. */
const withoutTitles = (svg: string): string => svg.replace(/<title>[^<]*<\/title>/g, '')

/** The same elements with other attributes; those without content closed at once, groups without attributes left out. */
function rewritten(svg: string, writeAttributes: (attributes: string) => string): string {
  const written: string[] = []
  const open: (string | null)[] = []
  for (const [part, close, name = '', attributes = '', atOnce] of svg.matchAll(
    /<(\/?)(\w+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>|[^<]+/g,
  )) {
    if (!name) {
      written.push(part)
    } else if (close) {
      const tag = open.pop()
      const last = written.at(-1)
      if (tag && last === tag) written[written.length - 1] = tag.replace(/>$/, '/>')
      else if (tag) written.push(part)
    } else {
      const kept = writeAttributes(attributes)
      const tag = name === 'g' && !kept ? null : `<${name}${kept}>`
      if (tag) written.push(atOnce ? tag.replace(/>$/, '/>') : tag)
      if (!atOnce) open.push(tag)
    }
  }
  return written.join('')
}

/** Three or more of a kind in a row, such as the points of a line, say their look once. */
const ofOneLook = (svg: string): string =>
  svg.replace(
    /<(circle|text)([^<>]*) class="(\w+)"(\/>|>(?:(?!<\/?\1\b).)*<\/\1>)(?:<\1[^<>]* class="\3"(?:\/>|>(?:(?!<\/?\1\b).)*<\/\1>)){2,}/g,
    (row, _tag: string, _attributes: string, look: string) =>
      `<g class="${look}">${row.replaceAll(` class="${look}"`, '')}</g>`,
  )

const shortValue = (key: string, value: string): string =>
  key === 'd' ? shortPath(value) : key === 'transform' ? value.replace(/ scale\(1\)$/, '') : value

/** A path of straight lines as steps from point to point: the same line to the tenth of a pixel, in fewer letters. */
export function shortPath(path: string): string {
  if (!/^(?:[ML]-?[\d.]+ -?[\d.]+)+$/.test(path)) return path
  let [atX, atY] = [0, 0]
  let command = ''
  let short = ''
  for (const [, letter, x, y] of path.matchAll(/([ML])(-?[\d.]+) (-?[\d.]+)/g)) {
    const [toX, toY] = [tenths(x), tenths(y)]
    const point = letter === 'M' ? joined(toX, toY) : joined(toX - atX, toY - atY)
    const isStill = letter === 'L' && toX === atX && toY === atY && command === 'M'
    ;[atX, atY] = [toX, toY]
    if (isStill) continue
    const next = letter === 'M' ? 'M' : 'l'
    if (next === 'M' || command !== 'l') short += next + point
    else short += point.startsWith('-') ? point : ` ${point}`
    command = next
  }
  return command === 'M' && path.includes('L') ? path : short
}

const tenths = (number: string | undefined): number => Math.round(Number(number) * 10)
const written = (number: number): string => String(number / 10).replace(/^(-?)0\./, '$1.')
const joined = (x: number, y: number): string => written(x) + (y < 0 ? '' : ' ') + written(y)

/** Shorter ones than this are no longer than a reference to them. */
const shortest = 60
/** A shape, or all that a small decoration holds. */
const shape =
  /(?<=<svg aria-hidden="true"[^>]*>)(?:<(?:path|circle|rect) [^>]*\/>)+(?=<\/svg>)|<(?:path|circle|rect) [^>]*\/>/g
const sameLine = /<path d="([^"]{60,})" class="(\w+)"\/><path d="\1" class="(\w+)"\/>/g

/**
 * The page with each shape that it repeats drawn once and referred to from then on, also the same line in another look,
 * and without needless quotes.
 */
export function shareShapes(html: string): string {
  const counts = new Map<string, number>()
  for (const [found] of html.matchAll(shape)) counts.set(found, (counts.get(found) ?? 0) + 1)
  const shared = [...counts].flatMap(([found, count]) => (count > 2 && found.length > shortest ? [found] : []))
  const ids = new Map(shared.map((found, index) => [found, `h${index.toString(36)}`]))
  let lines = 0
  const page = html
    .replace(shape, (found) => (ids.has(found) ? `<use href="#${ids.get(found)}"/>` : found))
    .replace(sameLine, (_, path: string, first: string, second: string) => {
      const id = `l${(lines++).toString(36)}`
      return `<g class="${first}"><path id="${id}" d="${path}"/></g><use href="#${id}" class="${second}"/>`
    })
  if (shared.length === 0) return unquoted(page)
  const defined = shared.map((found) => `<g id="${ids.get(found)}">${found}</g>`).join('')
  return unquoted(`<svg class="shapes" width="0" height="0" aria-hidden="true"><defs>${defined}</defs></svg>${page}`)
}

/** Attributes without the quotes that HTML does not ask for. */
const unquoted = (html: string): string =>
  html.replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(/="([\w.#-]+)"/g, '=$1').replace(/(?<!["\s])\/>$/, ' />'))
