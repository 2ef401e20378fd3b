import { z } from 'zod'

import { breakdown } from '#modules/indicators/breakdown.ts'
import { genders } from '#modules/indicators/indicator.ts'
import { views } from '#modules/indicators/views/view.ts'
import { regionKey } from '#modules/regions/region.ts'
import { queryList } from '#shared/query-list.ts'

/**
 * What a link, a file or an embedded picture of a measure shows, as it stands in its address; the names are those of the
 * indicator page's own address. How it ages: `revision` freezes it for ever, `last` keeps so many latest years, `year`
 * stays with one, and without any of them new years are added as they come.
 */
export const measureView = z.object({
  view: z.enum(views).default('lines'),
  /** Another region than the organisation's own. */
  region: regionKey.optional(),
  /** Of the views that show one year; the latest where it has no figures. */
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  compare: queryList(regionKey).pipe(z.array(regionKey).max(2)).default([]),
  gender: z.enum(genders).default('total'),
  breakdown: breakdown.default(''),
  revision: z.coerce.number().int().positive().optional(),
  last: z.coerce.number().int().min(1).max(100).optional(),
  /** Whether lines are drawn on by Kaarna's computation. */
  forecast: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .default(false),
})
export type MeasureView = z.infer<typeof measureView>

export const measureFileFormats = ['csv', 'json', 'metadata.json', 'svg', 'png'] as const
export type MeasureFileFormat = (typeof measureFileFormats)[number]

/** `demo:101.metadata.json` is the indicator demo:101 in the format metadata.json; undefined when no format is named. */
export function splitFileName(name: string): { key: string; format: MeasureFileFormat } | undefined {
  // The longest first: metadata.json ends with json too.
  const format = measureFileFormats.toSorted((a, b) => b.length - a.length).find((one) => name.endsWith(`.${one}`))
  return format && { key: name.slice(0, -format.length - 1), format }
}
