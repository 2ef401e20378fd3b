import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { indicatorKey } from '../indicator.ts'
import { ownFiguresAccess as access } from './own-figures.access.ts'
import { indicatorCode, ownIndicator, ownIndicatorContent } from './own-indicator.ts'

const organisation = z.string()

export const listOwnIndicators = endpoint({
  id: 'listOwnIndicators',
  summary: "The organisation's own indicators by title, withdrawn ones last.",
  method: 'GET',
  path: '/organisations/:organisation/own-indicators',
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({
    items: z.array(ownIndicator),
    mayAdd: z.boolean(),
    /** The units for which the caller may add indicators. */
    units: z.union([z.literal('all'), z.array(z.uuid())]),
  }),
})

export const getOwnIndicator = endpoint({
  id: 'getOwnIndicator',
  summary: 'One of the own indicators.',
  method: 'GET',
  path: '/organisations/:organisation/own-indicators/:key',
  allow: access.read,
  input: z.object({ organisation, key: indicatorKey }),
  output: ownIndicator,
  errors: ['notFound'],
})

export const addOwnIndicator = endpoint({
  id: 'addOwnIndicator',
  summary: 'Describes a new indicator of the organisation; its figures come from files.',
  method: 'POST',
  path: '/organisations/:organisation/own-indicators',
  allow: access.edit,
  input: ownIndicatorContent.extend({
    organisation,
    code: indicatorCode
      .optional()
      .meta({ description: 'The last part of the key; made of the title when it is not given' }),
  }),
  output: ownIndicator,
})

export const updateOwnIndicator = endpoint({
  id: 'updateOwnIndicator',
  summary: 'Changes what is said of an own indicator; its figures and its key stay.',
  method: 'PUT',
  path: '/organisations/:organisation/own-indicators/:key',
  allow: access.edit,
  input: ownIndicatorContent.extend({ organisation, key: indicatorKey, version: z.number().int().positive() }),
  output: ownIndicator,
  errors: ['notFound', 'conflict'],
})

export const withdrawOwnIndicator = endpoint({
  id: 'withdrawOwnIndicator',
  summary: 'Withdraws an own indicator, or brings it back: a withdrawn one is seen by the organisation alone.',
  method: 'POST',
  path: '/organisations/:organisation/own-indicators/:key/withdrawal',
  allow: access.edit,
  input: z.object({ organisation, key: indicatorKey, withdrawn: z.boolean() }),
  output: ownIndicator,
  errors: ['notFound'],
})

export const getFigureTemplate = endpoint({
  id: 'getFigureTemplate',
  summary: 'A table to fill in, with the own indicators and the own areas, as an Excel or a CSV file.',
  method: 'GET',
  path: '/organisations/:organisation/figure-template',
  allow: access.edit,
  input: z.object({
    organisation,
    format: z.enum(['xlsx', 'csv']).default('xlsx'),
    year: z.coerce
      .number()
      .int()
      .min(1900)
      .max(2150)
      .optional()
      .meta({ description: 'The year of the rows; last year when it is not given' }),
  }),
  output: z.undefined(),
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
})
