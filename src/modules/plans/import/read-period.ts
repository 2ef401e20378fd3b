import type { Day } from '#shared/day.ts'

/** The days between which something is done; null where it is open. */
export interface Period {
  startsOn: Day | null
  endsOn: Day | null
}

const months: readonly RegExp[] = [
  /^(tammi|januari|january|jan\b)/,
  /^(helmi|februari|february|feb\b)/,
  /^(maalis|mars|march|mar\b)/,
  /^(huhti|april|apr\b)/,
  /^(touko|maj|may)/,
  /^(kesä(?!llä)k|juni|june|jun\b)/,
  /^(heinä|juli|july|jul\b)/,
  /^(elo|augusti|august|aug\b)/,
  /^(syysk|september|sep\b)/,
  /^(loka|oktober|october|okt\b|oct\b)/,
  /^(marras|november|nov\b)/,
  /^(joulu|december|dec\b)/,
]

/** The months of a part of the year, as the working year has them. */
const seasons: readonly { words: RegExp; first: number; last: number }[] = [
  { words: /^(kevät|kevää|vår|spring)/, first: 1, last: 5 },
  { words: /^(kesä|sommar|summer)/, first: 6, last: 8 },
  { words: /^(syksy|syys|höst|autumn|fall)/, first: 8, last: 12 },
  { words: /^(talvi|talve|vinter|winter)/, first: 1, last: 3 },
]

/** What goes on: it has begun when the term does, and has no end. */
const continuous =
  /^(jatkuva[a-zåäö]*|jatkuvaluont[a-zåäö]*|toistaiseksi|pysyvä[a-zåäö]*|vuosittain|joka vuosi|fortlöpande|löpande|kontinuerlig[a-z]*|tills vidare|årligen|varje år|continuous|ongoing|until further notice|yearly|every year)\b/
const wholeTerm =
  /^(koko )?((valtuusto|suunnitelma|ohjelma|hyvinvointisuunnitelma|toimi)?kau(si|den|della)( ajan)?|hela (fullmäktige|plan|program)?perioden|(fullmäktige|plan|program)perioden|(the )?(whole|entire) (term|period))$/

const begins =
  /(?<![a-zåäö])(alkaen|lähtien|eteenpäin|alkaa|från och med|fr\.?o\.?m\.?|från|framåt|from|onwards|since)(?![a-zåäö])/
const endsBy =
  /(?<![a-zåäö])(mennessä|loppuun|asti|saakka|viimeistään|senast|t\.?o\.?m\.?|till och med|till|före|by|until|latest|end of)(?![a-zåäö])/
/** Words that may stand beside the times without changing them. */
const fillers =
  /(?<![a-zåäö])(vuosi|vuoden|vuonna|vuosina|vuosien|vuodet|v\.|välillä|aikana|alku|alussa|loppu|lopussa|kuu|kuun|kuussa|ja|sekä|tai|noin|n\.|aikataulu|år|åren|året|under|mellan|och|i början av|i slutet av|början|slutet|ca|year|years|in|the|and|during|between|alkaen|lähtien|eteenpäin|alkaa|mennessä|loppuun|asti|saakka|viimeistään|från och med|från|framåt|senast|till och med|till|före|from|onwards|since|by|until|latest|end of|end|of)(?![a-zåäö])/g

interface Span {
  first: Day
  last: Day
}

const year = String.raw`((?:19|20)\d{2})`
/** Times as they are written, the longest first, each with the days that it covers. */
const times: readonly { pattern: RegExp; span: (found: readonly string[]) => Span | undefined }[] = [
  { pattern: new RegExp(`\\b${year}-(\\d{2})-(\\d{2})\\b`, 'g'), span: ([, y, m, d]) => dayOf(y, m, d) },
  {
    pattern: new RegExp(`\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${year}\\b`, 'g'),
    span: ([, d, m, y]) => dayOf(y, m, d),
  },
  {
    pattern: new RegExp(`\\b(?:q|kv|kvartaali|kvartal)\\s?([1-4])\\s?[/. ]\\s?${year}\\b`, 'g'),
    span: ([, q, y]) => monthsOf(y, Number(q) * 3 - 2, Number(q) * 3),
  },
  {
    pattern: new RegExp(`\\b${year}\\s?[/ ]\\s?(?:q|kv)\\s?([1-4])\\b`, 'g'),
    span: ([, y, q]) => monthsOf(y, Number(q) * 3 - 2, Number(q) * 3),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})\\s?[/.]\\s?${year}\\b`, 'g'),
    span: ([, m, y]) => monthsOf(y, Number(m), Number(m)),
  },
  { pattern: new RegExp(`([a-zåäö]{3,})\\s${year}\\b`, 'g'), span: ([, word, y]) => namedSpan(word, y) },
  { pattern: new RegExp(`\\b${year}\\s?([a-zåäö]{3,})`, 'g'), span: ([, y, word]) => namedSpan(word, y) },
  {
    pattern: new RegExp(`\\b${year}\\s?[-–—/]\\s?(\\d{2})(?![\\d./-])`, 'g'),
    span: ([, y = '', end = '']) => ({ first: `${y}-01-01`, last: `${y.slice(0, 2)}${end}-12-31` }),
  },
  { pattern: new RegExp(`\\b${year}\\b`, 'g'), span: ([, y]) => monthsOf(y, 1, 12) },
]

const two = (number: number | string): string => String(number).padStart(2, '0')

function dayOf(y = '', m = '', d = ''): Span | undefined {
  const day = `${y}-${two(m)}-${two(d)}`
  const moment = new Date(`${day}T00:00:00Z`)
  const isDay = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
  return isDay ? { first: day, last: day } : undefined
}

function monthsOf(y = '', first: number, last: number): Span | undefined {
  if (first < 1 || last > 12) return undefined
  const lastDay = new Date(Date.UTC(Number(y), last, 0)).getUTCDate()
  return { first: `${y}-${two(first)}-01`, last: `${y}-${two(last)}-${lastDay}` }
}

function namedSpan(word = '', y = ''): Span | undefined {
  const month = months.findIndex((name) => name.test(word)) + 1
  if (month > 0) return monthsOf(y, month, month)
  const season = seasons.find(({ words }) => words.test(word))
  return season && monthsOf(y, season.first, season.last)
}

const taken = '\u0001'

/**
 * When something is done, as people write it: `2025–2027`, `syksy 2025`, `1.3.2026 alkaen`, `mennessä`, `Q2/2026`,
 * `jatkuva`. What goes on without an end begins with the term. Undefined: it is not understood, and is not guessed.
 */
export function readPeriod(text: string, term: Span): Period | undefined {
  const said = text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  if (said === '') return { startsOn: null, endsOn: null }
  if (wholeTerm.test(said)) return { startsOn: term.first, endsOn: term.last }
  const spans: Span[] = []
  let rest = said
  for (const { pattern, span } of times)
    rest = rest.replace(pattern, (...found) => {
      const one = span(found.slice(0, -2).map(String))
      if (!one) return found[0]
      spans.push(one)
      return taken
    })
  if (spans.length === 0) return continuous.test(said) ? { startsOn: term.first, endsOn: null } : undefined
  const isOpenEnded = begins.test(said) || new RegExp(`${taken}\\s?[-–—]\\s?$`).test(rest) || continuous.test(said)
  const isOpenStart = endsBy.test(said) || /^[-–—]/.test(rest)
  const left = rest
    .replace(continuous, '')
    .replace(fillers, '')
    .replace(new RegExp(`[${taken}\\s.,;:()/&+–—-]`, 'g'), '')
  if (left !== '') return undefined
  const first = spans.map((one) => one.first).toSorted()[0]!
  const last = spans
    .map((one) => one.last)
    .toSorted()
    .at(-1)!
  const isReversed = spans.length === 1 && spans[0]!.last < spans[0]!.first
  if (isReversed) return { startsOn: spans[0]!.first, endsOn: spans[0]!.last }
  if (spans.length === 1 && isOpenEnded !== isOpenStart)
    return isOpenEnded ? { startsOn: first, endsOn: null } : { startsOn: null, endsOn: last }
  return inOrderWritten(said, spans) ?? { startsOn: first, endsOn: last }
}

/** `2027–2025` is a slip of the pen that its writer must see, not two years in an order. */
function inOrderWritten(said: string, spans: readonly Span[]): Period | undefined {
  const written = /\b((?:19|20)\d{2})\s?[-–—]\s?((?:19|20)\d{2})\b/.exec(said)
  if (!written || spans.length !== 2 || written[1]! <= written[2]!) return undefined
  return { startsOn: `${written[1]}-01-01`, endsOn: `${written[2]}-12-31` }
}
