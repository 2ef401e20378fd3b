import { z } from 'zod'

import { regionCategories, type RegionKey, toRegionKey } from '#modules/regions/region.ts'
import type { RegisterEntry } from '#modules/regions/register-changes.ts'
import { type NewIndicator, undecided } from '../catalogue.ts'
import { coreList } from '../core-list.ts'
import { genders } from '../indicator.ts'
import { rateFromTitle, sotkanetUnit } from './sotkanet-units.ts'
import { htmlTexts, plainTexts } from './source-text.ts'
import { type SourceDetails, SourceError, type SourceFigure } from './source.ts'

const texts = z.record(z.string(), z.string().nullish())

function readAs<T>(schema: z.ZodType<T>, answer: unknown, what: string): T {
  const read = schema.safeParse(answer)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new SourceError(
    `The source's ${what} has another form than expected: ${issue?.path.join('.')}: ${issue?.message}`,
    false,
  )
}

const regionAnswer = z.object({
  id: z.number().int(),
  code: z.string(),
  category: z.string(),
  title: texts,
  memberOf: z.array(z.number().int()).nullish(),
})
type RegionAnswer = z.infer<typeof regionAnswer>

/**
 * Counties have two generations of ids: 877–898 until 2022 and 957–978 since, in the same order, with different codes.
 * Both circulate, so the former id is kept as another name of the same county. (rOpenGov's sotkanet, 2024.)
 */
const formerCountyIds = { first: 877, last: 898, toCurrent: 80 }
const isFormerCounty = ({ id }: RegionAnswer) => id >= formerCountyIds.first && id <= formerCountyIds.last

/** The register. Regions of categories that Kaarna does not know are left out. */
export function readRegionList(answer: unknown): RegisterEntry[] {
  const list = readAs(z.array(regionAnswer).min(1), answer, 'list of regions').filter(
    (region) => !isFormerCounty(region),
  )
  const keyed = list.flatMap((region) => {
    const category = regionCategories.find((known) => known.toUpperCase() === region.category)
    return category ? [{ region, category, key: toRegionKey('real', category, region.code) }] : []
  })
  const keyById = new Map<number, RegionKey>(keyed.map(({ region, key }) => [region.id, key]))
  return [...Map.groupBy(keyed, ({ key }) => key).values()].map((same) => {
    // Of two entries for one code the newer id is the current one.
    const ids = same.map(({ region }) => region.id).toSorted((a, b) => b - a)
    const current = same.find(({ region }) => region.id === ids[0])!
    const { key, category, region } = current
    return {
      category,
      code: region.code,
      title: plainTexts(region.title),
      memberOf: [...new Set((region.memberOf ?? []).flatMap((id) => keyById.get(id) ?? []))].filter(
        (larger) => larger !== key,
      ),
      sourceIds: [...ids, ...formerIds(current)].map((id) => ({ id: String(id), isCurrent: id === ids[0] })),
    }
  })
}

function formerIds({ region, category }: { region: RegionAnswer; category: string }): number[] {
  const former = region.id - formerCountyIds.toCurrent
  return category === 'hyvinvointialue' && isFormerCounty({ ...region, id: former }) ? [former] : []
}

const organisation = z.object({ id: z.number().int(), title: texts })
const listedIndicator = z.object({
  id: z.number().int(),
  title: texts,
  organization: organisation.nullish(),
  classifications: z.object({ sex: z.object({ values: z.array(z.string()).nullish() }).nullish() }).nullish(),
})
type ListedIndicator = z.infer<typeof listedIndicator>

const thl = 2

function toNewIndicator({ id, title, organization, classifications }: ListedIndicator): NewIndicator {
  const key = `sotkanet:${id}`
  const { position, ...settings } = coreList.get(key) ?? { ...undecided, position: null }
  const listed = classifications?.sex?.values ?? []
  return {
    key,
    register: 'real',
    source: 'sotkanet',
    title: plainTexts(title),
    description: {},
    interpretation: {},
    limits: {},
    producer: plainTexts(organization?.title),
    unit: {},
    ratePer: null,
    decimals: null,
    genders: listed.length === 0 ? ['total'] : genders.filter((gender) => listed.includes(gender)),
    updatedOn: null,
    // Other producers' indicators have terms of their own.
    licence: organization?.id === thl ? 'CC BY 4.0' : null,
    visibility: 'public',
    mayRepublish: organization?.id === thl,
    settings,
    position,
  }
}

export const readIndicatorList = (answer: unknown): NewIndicator[] =>
  readAs(z.array(listedIndicator).min(1), answer, 'list of indicators').map(toNewIndicator)

const detailsAnswer = listedIndicator.extend({
  'data-updated': z.iso.date().nullish(),
  range: z.object({ start: z.number().int().nullish(), end: z.number().int().nullish() }).nullish(),
  description: texts.nullish(),
  interpretation: texts.nullish(),
  limits: texts.nullish(),
  primaryValueType: z.object({ code: z.string(), title: texts }).nullish(),
  decimals: z
    .number()
    .int()
    .transform((decimals) => Math.min(6, Math.max(0, decimals)))
    .nullish(),
})

export function readDetails(answer: unknown): SourceDetails {
  const details = readAs(detailsAnswer, answer, 'description of an indicator')
  const { start, end } = details.range ?? {}
  const listed = toNewIndicator(details)
  const { unit, ratePer } = sotkanetUnit(details.primaryValueType ?? undefined)
  return {
    indicator: {
      ...listed,
      description: htmlTexts(details.description ?? undefined),
      interpretation: htmlTexts(details.interpretation ?? undefined),
      limits: htmlTexts(details.limits ?? undefined),
      unit: rateFromTitle(unit, listed.title),
      ratePer,
      decimals: details.decimals ?? null,
      updatedOn: details['data-updated'] ?? null,
    },
    years: start != null && end != null ? { first: start, last: end } : null,
  }
}

const figureAnswer = z.array(
  z.object({
    region: z.number().int(),
    year: z.number().int().min(1900).max(2200),
    gender: z.enum(genders),
    value: z.number().nullish(),
    absValue: z.number().nullish(),
  }),
)

/** Rows with a number; a row may have a value, an absolute value or both. */
export const readFigures = (answer: unknown): SourceFigure[] =>
  readAs(figureAnswer, answer, 'figures').flatMap(({ region, year, gender, value = null, absValue = null }) =>
    value === null && absValue === null
      ? []
      : [{ region: String(region), year, gender, breakdown: '', value, absolute: absValue }],
  )
