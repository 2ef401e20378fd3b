import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import type { IndexedRegion } from './region-index.ts'
import { regionKey, type RegionKey, registerOf, toRegionKey } from './region.ts'

export const subArea = z
  .object({
    key: regionKey,
    /** The part of the code after the municipality's: `12` of `049-12`. */
    code: z.string(),
    title: localText,
  })
  .meta({ id: 'SubArea' })
export type SubArea = z.infer<typeof subArea>

/** What somebody says of a part of a municipality; one without a code gets the next free number. */
export const subAreaContent = z.object({
  code: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9]{1,8}$/, { error: 'subAreaCode' })
    .optional(),
  title: localText,
})
export type SubAreaContent = z.infer<typeof subAreaContent>

export const mostSubAreas = 200

const codeOf = (key: RegionKey): string => key.replace(/^.*:/, '')

/** The parts of a municipality that are in force, by code: numbers by their size. */
export function subAreasOf(regions: readonly IndexedRegion[], municipality: RegionKey): SubArea[] {
  const prefix = `${codeOf(municipality)}-`
  return regions
    .filter(
      ({ category, memberOf, validTo }) =>
        category === 'osa-alue' && validTo === null && memberOf.includes(municipality),
    )
    .map(({ key, code, title }) => ({ key, code: code.slice(prefix.length), title }))
    .toSorted((a, b) => a.code.localeCompare(b.code, 'fi', { numeric: true }))
}

export interface SubAreaChanges {
  /** New ones, and those whose title differs or that had ended. */
  written: Omit<IndexedRegion, 'slot'>[]
  /** Those that the list no longer has; their figures stay. */
  ended: RegionKey[]
}

export type SubAreaFault = 'codeTwice' | 'titleTwice'

/** What a new list of a municipality's parts changes, or what is wrong with it, by the list's place. */
export function subAreaChanges(
  regions: readonly IndexedRegion[],
  municipality: RegionKey,
  list: readonly SubAreaContent[],
): SubAreaChanges | { fault: SubAreaFault; at: number } {
  const coded = withCodes(regions, municipality, list)
  const twice = (textOf: (area: (typeof coded)[number]) => string) =>
    coded.findIndex((area, at) => coded.findIndex((other) => textOf(other) === textOf(area)) < at)
  const sameCode = twice(({ code }) => code.toLowerCase())
  if (sameCode >= 0) return { fault: 'codeTwice', at: sameCode }
  const sameTitle = twice(({ title }) => (title.fi ?? title.sv ?? title.en ?? '').toLowerCase())
  if (sameTitle >= 0) return { fault: 'titleTwice', at: sameTitle }
  const known = new Map(regions.map((region) => [region.key, region]))
  const named = coded.map(({ code, title }) => toRegion(municipality, code, title))
  const written = named.filter((region) => {
    const was = known.get(region.key)
    return !was || was.validTo !== null || JSON.stringify(was.title) !== JSON.stringify(region.title)
  })
  const kept = new Set(named.map(({ key }) => key))
  return { written, ended: subAreasOf(regions, municipality).flatMap(({ key }) => (kept.has(key) ? [] : [key])) }
}

/** Codes are never given twice, not even those of parts that have ended. */
function withCodes(regions: readonly IndexedRegion[], municipality: RegionKey, list: readonly SubAreaContent[]) {
  const prefix = toRegion(municipality, '', {}).key
  const used = new Set([
    ...regions.flatMap(({ key }) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : [])),
    ...list.flatMap(({ code }) => code ?? []),
  ])
  let next = 1
  return list.map(({ code, title }) => {
    if (code !== undefined) return { code, title }
    while (used.has(String(next))) next++
    return { code: String(next++), title }
  })
}

function toRegion(municipality: RegionKey, code: string, title: SubAreaContent['title']): Omit<IndexedRegion, 'slot'> {
  const register = registerOf(municipality)
  const whole = `${codeOf(municipality)}-${code}`
  return {
    key: toRegionKey(register, 'osa-alue', whole),
    register,
    category: 'osa-alue',
    code: whole,
    title,
    memberOf: [municipality],
    validFrom: null,
    validTo: null,
  }
}
