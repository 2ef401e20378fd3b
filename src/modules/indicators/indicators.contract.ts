import { z } from 'zod'

import { regionCategories, regionKey, sourceText } from '#modules/regions/region.ts'
import { endpoint } from '#shared/endpoint.ts'
import { queryList } from '#shared/query-list.ts'
import { breakdown, breakdownDimension } from './breakdown.ts'
import { facet } from './catalogue/catalogue-filter.ts'
import { catalogueQuestion, nearness } from './catalogue/catalogue-question.ts'
import { classification, classReference } from './catalogue/classification.ts'
import { genders, indicator, indicatorKey, indicatorSettings } from './indicator.ts'
import { indicatorsAccess as access } from './indicators.access.ts'
import { cellDifference, series } from './reading.ts'

const year = z.number().int()
const revisionNumber = z.coerce.number().int().positive()

const currentRevision = z
  .object({
    number: z.number().int().positive(),
    fetchedAt: z.iso.datetime(),
    firstYear: year,
    lastYear: year,
    observations: z.number().int(),
  })
  .nullable()
  .meta({ description: 'The current revision; null when no figures have been fetched' })

export const indicatorDescription = indicator
  .extend({
    source: z.string(),
    /** The organisation whose own figures they are; null for a statistics producer's. */
    owner: z.object({ slug: z.string(), name: sourceText }).nullable(),
    revision: currentRevision,
    /** Parts of the people that the current revision tells of, beyond everybody. */
    breakdowns: z.array(breakdown),
  })
  .meta({ id: 'IndicatorDescription' })
export type IndicatorDescription = z.infer<typeof indicatorDescription>

const covered = z
  .object({ municipalities: z.int().nonnegative(), of: z.int().nonnegative() })
  .nullable()
  .meta({ description: 'How many municipalities have a value in their newest year; null when not counted' })

export const indicatorDetails = indicatorDescription.extend({ covered }).meta({ id: 'IndicatorDetails' })
export type IndicatorDetails = z.infer<typeof indicatorDetails>

export const indicatorSummary = indicatorDescription
  .omit({ description: true, interpretation: true, limits: true })
  .meta({ id: 'IndicatorSummary' })
export type IndicatorSummary = z.infer<typeof indicatorSummary>

/** An indicator as the catalogue lists it. */
export const catalogueItem = indicatorSummary
  .extend({
    classes: z.array(classReference).meta({
      description: 'Where it stands in each classification; by the words of its title where nobody has placed it',
    }),
    covered,
  })
  .meta({ id: 'CatalogueItem' })
export type CatalogueItem = z.infer<typeof catalogueItem>

export const listIndicators = endpoint({
  id: 'listIndicators',
  summary: 'The catalogue of indicators: searched, narrowed, a page at a time.',
  method: 'GET',
  path: '/indicators',
  allow: access.read,
  input: catalogueQuestion,
  output: z.object({
    items: z.array(catalogueItem),
    cursor: z.string().nullable(),
    total: z.int().nonnegative(),
    nearness,
    facets: z.array(facet),
  }),
  errors: ['notFound', 'signedOut'],
})

export const listClassifications = endpoint({
  id: 'listClassifications',
  summary: "Ways to sort indicators with their classes: Kaarna's own and those of the caller's organisations.",
  method: 'GET',
  path: '/classifications',
  allow: access.read,
  input: z.object({}),
  output: z.object({ items: z.array(classification) }),
})

export const getIndicator = endpoint({
  id: 'getIndicator',
  summary: 'One indicator with its texts, settings, current revision and how many municipalities it covers.',
  method: 'GET',
  path: '/indicators/:key',
  allow: access.read,
  input: z.object({ key: indicatorKey }),
  output: indicatorDetails,
  errors: ['notFound'],
})

export const listBreakdowns = endpoint({
  id: 'listBreakdowns',
  summary: 'The ways in which figures divide people beyond gender: age groups, education, language.',
  method: 'GET',
  path: '/breakdowns',
  allow: access.read,
  input: z.object({}),
  output: z.object({ items: z.array(breakdownDimension) }),
})

export const updateIndicatorSettings = endpoint({
  id: 'updateIndicatorSettings',
  summary: 'Decides direction, theme, population group, minimum data content and threshold of an indicator.',
  method: 'PUT',
  path: '/indicators/:key/settings',
  allow: access.editSettings,
  input: indicatorSettings.extend({ key: indicatorKey }),
  output: indicatorDescription,
  errors: ['notFound'],
})

/** `2015` or `2010-2015`. */
const yearOrRange = z
  .string()
  .regex(/^\d{4}(-\d{4})?$/, { error: 'year' })
  .transform((text) => {
    const [first = 0, last = first] = text.split('-').map(Number)
    return { first, last }
  })
  .refine(({ first, last }) => first <= last, { error: 'yearsBackwards' })

export const getIndicatorData = endpoint({
  id: 'getIndicatorData',
  summary:
    'Figures of one indicator for some regions and years, as JSON, JSON-stat or CSV; without signing in only those that may be republished.',
  method: 'GET',
  path: '/indicators/:key/data',
  allow: access.read,
  input: z.object({
    key: indicatorKey,
    region: queryList(regionKey)
      .optional()
      .meta({ description: 'Regions, repeated or with commas; without them all that have figures' }),
    category: z
      .enum(regionCategories)
      .optional()
      .meta({ description: 'All regions of a category, instead of naming them' }),
    years: queryList(yearOrRange)
      .optional()
      .meta({ description: 'Years or ranges such as 2010-2015, repeated or with commas' }),
    gender: z.enum(genders).default('total'),
    breakdown: breakdown
      .optional()
      .meta({ description: 'A part of the people, such as age=65-74; everybody without it' }),
    revision: revisionNumber.optional().meta({ description: 'An older revision instead of the current one' }),
    format: z.enum(['json', 'jsonstat', 'csv']).default('json'),
  }),
  output: series,
  produces: ['text/csv'],
  errors: ['notFound'],
})

/** The file of an organisation that a revision came from. Which one it was and who sent it is told to its people alone. */
export const revisionFile = z
  .object({
    organisation: sourceText,
    sent: z
      .object({
        organisation: z.string().meta({ description: 'By which its pages are found' }),
        upload: z.uuid(),
        filename: z.string(),
        by: z.string(),
        at: z.iso.datetime(),
      })
      .nullable()
      .meta({ description: 'Null for those outside the organisation' }),
  })
  .meta({ id: 'RevisionFile' })

export const revision = z
  .object({
    number: z.number().int().positive(),
    fetchedAt: z.iso.datetime(),
    sourceUpdatedOn: z.iso.date().nullable(),
    firstYear: year,
    lastYear: year,
    observations: z.number().int(),
    blocks: z.array(z.object({ gender: z.string(), breakdown: z.string(), hash: z.string() })),
    file: revisionFile.nullable().meta({ description: 'Null: the figures came from a statistics service' }),
  })
  .meta({ id: 'Revision' })

export const listRevisions = endpoint({
  id: 'listRevisions',
  summary: 'All revisions of an indicator, newest first.',
  method: 'GET',
  path: '/indicators/:key/revisions',
  allow: access.read,
  input: z.object({ key: indicatorKey }),
  output: z.object({ items: z.array(revision) }),
  errors: ['notFound'],
})

export const getRevisionDifference = endpoint({
  id: 'getRevisionDifference',
  summary: 'Every cell that differs between two revisions: what the source changed.',
  method: 'GET',
  path: '/indicators/:key/revisions/:from/difference/:to',
  allow: access.read,
  input: z.object({
    key: indicatorKey,
    from: revisionNumber,
    to: revisionNumber,
    cursor: z.coerce.number().int().nonnegative().default(0),
    limit: z.coerce.number().int().min(1).max(10_000).default(1000),
  }),
  output: z.object({ count: z.number().int(), cells: z.array(cellDifference), cursor: z.number().int().nullable() }),
  errors: ['notFound'],
})
