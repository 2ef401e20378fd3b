import { type Region, type RegionCategory, type Register, toRegionKey } from '#modules/regions/region.ts'
import type { Merger } from '#modules/regions/mergers.ts'
import { folded } from './read-people.ts'

/** What a cell with an area says. */
export type RegionReading =
  | { kind: 'region'; region: Region }
  /** A municipality that has become a part of another. */
  | { kind: 'former'; merger: Merger; region: Region | undefined; into: Region | undefined }
  | { kind: 'fault'; code: RegionFault; instead?: string }

export type RegionFault = 'regionMissing' | 'regionUnknown' | 'regionAmbiguous' | 'regionCodeAndName'

export interface RegionFinderOptions {
  register: Register
  regions: readonly Region[]
  mergers: readonly Merger[]
  /** The municipality whose sub-areas are known by their names alone. */
  home?: string | undefined
  /** Which of several areas by one name is meant. */
  category?: RegionCategory | undefined
}

/** What statistics put before a code, and what the category is. */
const prefixes: Partial<Record<string, RegionCategory>> = {
  ku: 'kunta',
  hva: 'hyvinvointialue',
  hv: 'hyvinvointialue',
  mk: 'maakunta',
  sk: 'seutukunta',
}
const municipalWord = / (?:kunta|kaupunki|kommun|stad|municipality|city|town)$/
const wholeCountry = new Set([
  'koko maa',
  'hela landet',
  'whole country',
  'suomi',
  'finland',
  'sss',
  'fi',
  'manner-suomi ja ahvenanmaa',
])
const finland = '358'

/** Finds the area that a text names, by code or by name. Answers are remembered: a table says the same name often. */
export function createRegionFinder(options: RegionFinderOptions): (text: string) => RegionReading {
  const index = indexRegions(options)
  const remembered = new Map<string, RegionReading>()
  return (text) => {
    const known = remembered.get(text)
    if (known) return known
    const reading = findRegion(text, index)
    remembered.set(text, reading)
    return reading
  }
}

interface RegionNames {
  register: Register
  category: RegionCategory | undefined
  byKey: ReadonlyMap<string, Region>
  byName: ReadonlyMap<string, readonly Region[]>
  mergerByCode: ReadonlyMap<string, Merger>
  mergerByName: ReadonlyMap<string, Merger>
}

function indexRegions({ register, regions, mergers, home, category }: RegionFinderOptions): RegionNames {
  const named = regions.filter(
    (region) =>
      region.register === register && (region.category !== 'osa-alue' || (home && region.memberOf.includes(home))),
  )
  const byName = Map.groupBy(
    named.flatMap((region) => namesOf(region.title).map((name) => ({ name, region }))),
    ({ name }) => name,
  )
  return {
    register,
    category,
    byKey: new Map(named.map((region) => [region.key, region])),
    byName: new Map(Array.from(byName, ([name, list]) => [name, list.map(({ region }) => region)])),
    mergerByCode: new Map(register === 'real' ? mergers.map((merger) => [merger.code, merger]) : []),
    mergerByName: new Map(
      register === 'real'
        ? mergers.flatMap((merger) => namesOf(merger.title).map((name) => [name, merger] as const))
        : [],
    ),
  }
}

const namesOf = (title: Region['title']): string[] => [
  ...new Set([title.fi, title.sv, title.en].flatMap((name) => (name ? withShortForm(folded(name)) : []))),
]

/** Statistics write "mlk" for a rural municipality beside a town by the same name. */
const withShortForm = (name: string): string[] => [
  name,
  name.replace(/ maalaiskunta$/, ' mlk').replace(/ landskommun$/, ' lk'),
]

function findRegion(text: string, names: RegionNames): RegionReading {
  const plain = folded(text)
  if (plain === '') return { kind: 'fault', code: 'regionMissing' }
  const byCode = findByCode(plain, names)
  if (byCode) return byCode
  const both = codeAndName(plain)
  if (both) {
    const coded = findByCode(both.code, names)
    if (coded && goesBy(both.name, coded)) return coded
    const named = findByName(both.name, names)
    if (coded && named.kind === 'fault' && named.code === 'regionAmbiguous') return coded
    if (coded && named.kind !== 'fault')
      return sameRegion(coded, named) ? coded : { kind: 'fault', code: 'regionCodeAndName', instead: titleOf(coded) }
    if (coded?.kind === 'region') return { kind: 'fault', code: 'regionCodeAndName', instead: titleOf(coded) }
  }
  return findByName(plain, names)
}

/** "049 Espoo", "KU049 Espoo", "Espoo (049)". */
function codeAndName(text: string): { code: string; name: string } | undefined {
  const [, before, after] = /^((?:[a-z]{2,3} ?)?\d{1,3}) ?[ :,-] ?(\D+)$/.exec(text) ?? []
  if (before && after) return { code: before, name: after.trim() }
  const [, name, code] = /^(\D+?) ?\(((?:[a-z]{2,3} ?)?\d{1,3})\)$/.exec(text) ?? []
  return name && code ? { code, name } : undefined
}

const sameRegion = (a: RegionReading, b: RegionReading): boolean =>
  a.kind === 'region'
    ? b.kind === 'region' && a.region.key === b.region.key
    : a.kind === 'former' && b.kind === 'former' && a.merger === b.merger

/** "944 Vöyri" is what had the code, also when another has the name today. */
const goesBy = (name: string, reading: RegionReading): boolean =>
  reading.kind !== 'fault' &&
  namesOf((reading.kind === 'region' ? reading.region : reading.merger).title).includes(name)

const titleOf = (reading: RegionReading): string =>
  reading.kind === 'region'
    ? shownName(reading.region)
    : reading.kind === 'former'
      ? (reading.merger.title.fi ?? reading.merger.code)
      : ''

function findByCode(text: string, names: RegionNames): RegionReading | undefined {
  if (wholeCountry.has(text)) return readingOf(toRegionKey(names.register, 'maa', finland), names)
  const [, prefix = 'ku', digits] = /^(?:([a-z]{2,3}) ?)?(\d{1,3})(?:[.,]0+)?$/.exec(text) ?? []
  if (digits === undefined)
    return readingOf(text, names) ?? readingOf(toRegionKey(names.register, 'osa-alue', text), names)
  const category = prefixes[prefix]
  const code = digits.padStart(category === 'kunta' ? 3 : 2, '0')
  return category && readingOf(toRegionKey(names.register, category, code), names)
}

/** A municipality that has merged is a former one, whatever the register says of it or lacks. */
function readingOf(key: string, { register, byKey, mergerByCode }: RegionNames): RegionReading | undefined {
  const region = byKey.get(key)
  const merger = key.startsWith(toRegionKey(register, 'kunta', ''))
    ? mergerByCode.get(key.replace(/^.*:/, ''))
    : undefined
  if (merger) return { kind: 'former', merger, region, into: byKey.get(toRegionKey(register, 'kunta', merger.into)) }
  return region && { kind: 'region', region }
}

/** What a name without its category points to when several areas have it: the smaller is what people mean. */
const order: readonly RegionCategory[] = ['kunta', 'osa-alue', 'hyvinvointialue', 'maakunta', 'maa']

function findByName(text: string, names: RegionNames): RegionReading {
  const isMunicipal = municipalWord.test(text)
  const called = isMunicipal && names.mergerByName.get(text)
  if (called) return readingOf(toRegionKey(names.register, 'kunta', called.code), names)!
  const name = text.replace(municipalWord, '')
  const found = (names.byName.get(name) ?? names.byName.get(withoutGenitive(name, isMunicipal)) ?? []).filter(
    (region) => !isMunicipal || region.category === 'kunta',
  )
  const inForce = found.filter(({ validTo }) => validTo === null)
  const candidates = inForce.length > 0 ? inForce : found
  const chosen = choose(candidates, names.category)
  if (chosen) return readingOf(chosen.key, names)!
  if (candidates.length > 1)
    return { kind: 'fault', code: 'regionAmbiguous', instead: candidates.map(({ key }) => key).join(', ') }
  const merger = names.mergerByName.get(name)
  if (merger) return readingOf(toRegionKey(names.register, 'kunta', merger.code), names)!
  return inTwoLanguages(text, names) ?? unknownName(name, names)
}

/** "Maarianhamina - Mariehamn", "Espoo / Esbo": one area by two names. */
function inTwoLanguages(text: string, names: RegionNames): RegionReading | undefined {
  const [first = '', second = '', ...more] = text.split(/ [-/] |\//)
  if (second === '' || more.length > 0) return undefined
  const [one, other] = [findByName(first.trim(), names), findByName(second.trim(), names)]
  return one.kind === 'region' && sameRegion(one, other) ? one : undefined
}

function unknownName(name: string, names: RegionNames): RegionReading {
  const near = nearest(name, names)
  return { kind: 'fault', code: 'regionUnknown', ...(near && { instead: near }) }
}

/** "Espoon kaupunki" is Espoo; names that bend otherwise are told by the mapping. */
const withoutGenitive = (name: string, isMunicipal: boolean): string =>
  isMunicipal && name.endsWith('n') ? name.slice(0, -1) : name

function choose(found: readonly Region[], category: RegionCategory | undefined): Region | undefined {
  if (found.length <= 1) return found[0]
  for (const wanted of category ? [category, ...order] : order) {
    const some = found.filter((region) => region.category === wanted)
    if (some.length === 1) return some[0]
    if (some.length > 1) return undefined
  }
  return undefined
}

const shownName = ({ title, key }: Region): string => title.fi ?? title.sv ?? title.en ?? key

/** The name that differs by the fewest letters, when that is few enough to be a slip of the fingers. */
function nearest(name: string, { byName }: RegionNames): string | undefined {
  if (name.length < 4 || name.length > 60) return undefined
  const most = name.length < 8 ? 1 : 2
  let best: { region: Region; distance: number } | undefined
  for (const [candidate, [region]] of byName) {
    if (!region || Math.abs(candidate.length - name.length) > most) continue
    const distance = editDistance(candidate, name)
    if (distance <= most && (!best || distance < best.distance)) best = { region, distance }
  }
  return best && shownName(best.region)
}

/** Levenshtein's: letters added, left out or changed. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const changed = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      line.push(Math.min(changed, above[column]! + 1, line[column - 1]! + 1))
    }
    above = line
  }
  return above[b.length]!
}
