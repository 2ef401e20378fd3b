import { z } from 'zod'

import { registers } from '#modules/regions/region.ts'
import { queryList } from '#shared/query-list.ts'
import { directions, populationGroups, themes } from '../indicator.ts'
import { ownerKinds } from './catalogue-facts.ts'
import { classReference } from './classification.ts'
import { coverages, freshnesses } from './coverage.ts'
import { nearnesses } from './nearness.ts'

/** `best`: what answers the search best comes first; without a search it is the same as `title`. */
export const catalogueOrders = ['best', 'title', 'latest', 'updated'] as const
export type CatalogueOrder = (typeof catalogueOrders)[number]

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')

/** What can be asked of the catalogue. Values of one list are alternatives; the lists narrow each other. */
export const catalogueQuestion = z.object({
  register: z.enum(registers).default('real'),
  search: z
    .string()
    .trim()
    .max(200)
    .optional()
    .meta({ description: 'Words of a title or a description in any language and inflection, or a key' }),
  class: queryList(classReference).optional().meta({ description: 'Classes such as theme.mind or stiglitz.health' }),
  theme: z.enum(themes).optional().meta({ description: 'Short for class=theme.…' }),
  group: z.enum(populationGroups).optional().meta({ description: 'Short for class=populationGroup.…' }),
  producer: z
    .union([z.string(), z.array(z.string())])
    .transform((value) => [value].flat())
    .optional()
    .meta({ description: 'Producers by their Finnish names, repeated' }),
  coverage: queryList(z.enum(coverages))
    .optional()
    .meta({ description: 'Of how many municipalities: all (95 %), most (50 %), some, larger regions only, none' }),
  freshness: queryList(z.enum(freshnesses))
    .optional()
    .meta({ description: 'From when the newest figures are: up to 2 years ago, up to 5, older, none' }),
  direction: queryList(z.enum(directions)).optional(),
  owner: queryList(z.enum(ownerKinds)).optional().meta({
    description: "A statistics producer's, or an organisation's own that everybody, its region or only itself sees",
  }),
  core: flag.optional().meta({ description: 'Only the minimum data content, or only the rest' }),
  figures: flag.optional().meta({ description: 'Only indicators with figures, or only those without' }),
  favourite: flag.optional().meta({ description: "true: only the caller's favourites" }),
  set: z.uuid().optional().meta({ description: 'Only the indicators of a set that the caller may use' }),
  order: z.enum(catalogueOrders).optional().meta({ description: 'best when left out' }),
  facets: flag.optional().meta({ description: 'Also how many indicators each choice would show' }),
  cursor: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})
export type CatalogueQuestion = z.infer<typeof catalogueQuestion>

export const nearness = z.enum(nearnesses).meta({
  description: 'all: every word was found; alike: or one written nearly so; some: no indicator has all of the words',
})
