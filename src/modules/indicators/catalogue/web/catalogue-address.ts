import { z } from 'zod'

import { type Direction, directions } from '../../indicator.ts'
import type { listIndicators } from '../../indicators.contract.ts'
import { type OwnerKind, ownerKinds } from '../catalogue-facts.ts'
import type { FacetName } from '../catalogue-filter.ts'
import { type CatalogueOrder, catalogueOrders } from '../catalogue-question.ts'
import { classificationOf, classReference, type ClassReference } from '../classification.ts'
import { type Coverage, coverages, type Freshness, freshnesses } from '../coverage.ts'

/** What the catalogue shows, all of it in its address so that a link shows the same. */
export interface CatalogueAddress {
  search: string
  /** The classification whose classes are offered; null: the themes. */
  by: string | null
  classes: readonly ClassReference[]
  producers: readonly string[]
  coverages: readonly Coverage[]
  freshnesses: readonly Freshness[]
  directions: readonly Direction[]
  owners: readonly OwnerKind[]
  core: boolean
  favourite: boolean
  set: string | null
  order: CatalogueOrder | null
}

export const emptyAddress: CatalogueAddress = {
  search: '',
  by: null,
  classes: [],
  producers: [],
  coverages: [],
  freshnesses: [],
  directions: [],
  owners: [],
  core: false,
  favourite: false,
  set: null,
  order: null,
}

const some = <Value extends string>(all: readonly Value[], text: string | null): Value[] =>
  all.filter((value) => (text ?? '').split(',').includes(value))

/** Whatever the address says; what it says wrongly is left out. */
export function readCatalogueAddress(query: URLSearchParams): CatalogueAddress {
  const classes = (query.get('class') ?? '').split(',').filter((text) => classReference.safeParse(text).success)
  return {
    search: (query.get('search') ?? '').slice(0, 200),
    by:
      z
        .string()
        .regex(/^[a-z][a-zA-Z0-9-]{0,40}$/)
        .safeParse(query.get('by')).data ?? null,
    classes: [...new Set(classes)],
    producers: [...new Set(query.getAll('producer'))],
    coverages: some(coverages, query.get('coverage')),
    freshnesses: some(freshnesses, query.get('freshness')),
    directions: some(directions, query.get('direction')),
    owners: some(ownerKinds, query.get('owner')),
    core: query.get('core') === 'true',
    favourite: query.get('favourite') === 'true',
    set: z.uuid().safeParse(query.get('set')).data ?? null,
    order: some(catalogueOrders, query.get('order'))[0] ?? null,
  }
}

/** The query of an address in a fixed order, so that equal views have equal addresses; `?` for everything. */
export function toCatalogueQuery(address: CatalogueAddress): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string | null | undefined) => value && query.append(name, value)
  put('search', address.search.trim() && address.search)
  put('by', address.by)
  put('class', address.classes.join(','))
  for (const producer of address.producers) put('producer', producer)
  put('coverage', address.coverages.join(','))
  put('freshness', address.freshnesses.join(','))
  put('direction', address.directions.join(','))
  put('owner', address.owners.join(','))
  put('core', address.core ? 'true' : null)
  put('favourite', address.favourite ? 'true' : null)
  put('set', address.set)
  put('order', address.order)
  return `?${query}`
}

type Question = z.infer<typeof listIndicators.input>

/** The same as a question to the catalogue. */
export function toQuestion(address: CatalogueAddress): Omit<Question, 'register' | 'limit' | 'cursor' | 'facets'> {
  const list = <Value>(values: readonly Value[]) => (values.length > 0 ? [...values] : undefined)
  return {
    search: address.search.trim() || undefined,
    class: list(address.classes),
    producer: list(address.producers),
    coverage: list(address.coverages),
    freshness: list(address.freshnesses),
    direction: list(address.directions),
    owner: list(address.owners),
    core: address.core || undefined,
    favourite: address.favourite || undefined,
    set: address.set ?? undefined,
    order: address.order ?? undefined,
  }
}

/** Where the choices of a facet are kept. */
const lists = {
  class: 'classes',
  producer: 'producers',
  coverage: 'coverages',
  freshness: 'freshnesses',
  direction: 'directions',
  owner: 'owners',
} as const satisfies Record<FacetName, keyof CatalogueAddress>

export const chosenIn = (address: CatalogueAddress, name: FacetName): readonly string[] => address[lists[name]]

/** The change of an address by which these are chosen in a facet; the facet's own values are valid ones. */
export const choose = (name: FacetName, values: readonly string[]): Partial<CatalogueAddress> => ({
  [lists[name]]: values,
})

/** How many things have been chosen besides the search. */
export const countChosen = (address: CatalogueAddress): number =>
  Object.values(lists).reduce((sum, list) => sum + address[list].length, 0) +
  [address.core, address.favourite, address.set !== null].filter(Boolean).length

/** The classification whose classes are offered: the one chosen, or the one of a chosen class. */
export const shownClassification = ({ by, classes }: CatalogueAddress): string =>
  by ?? classes.map(classificationOf).find((key) => key !== 'populationGroup') ?? 'theme'
