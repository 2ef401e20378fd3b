import { z } from 'zod'

import { sourceText } from '#modules/regions/region.ts'
import type { Direction, IndicatorKey } from '../indicator.ts'
import { type CatalogueFacts, ownerKindOf, type OwnerKind, producerOf } from './catalogue-facts.ts'
import { classificationOf, type ClassReference } from './classification.ts'
import { type Coverage, type Freshness, freshnessOf } from './coverage.ts'

/** Choices within one list are alternatives; the lists narrow each other. */
export interface CatalogueFilter {
  classes: readonly ClassReference[]
  producers: readonly string[]
  directions: readonly Direction[]
  coverages: readonly Coverage[]
  freshnesses: readonly Freshness[]
  owners: readonly OwnerKind[]
  isCore?: boolean | undefined
  hasFigures?: boolean | undefined
  /** Only these: what a search found, a set, somebody's favourites. */
  among: readonly ReadonlySet<IndicatorKey>[]
  thisYear: number
}

export const facetNames = ['class', 'producer', 'direction', 'coverage', 'freshness', 'owner'] as const
export type FacetName = (typeof facetNames)[number]

/** How many indicators each choice of a list of choices would show, with what is chosen elsewhere. */
export const facet = z
  .object({
    name: z.enum(facetNames).meta({ description: 'The parameter that takes the values' }),
    classification: z.string().nullable().meta({ description: 'Of a facet class: which classification' }),
    values: z.array(z.object({ value: z.string(), title: sourceText.nullable(), count: z.int().nonnegative() })),
  })
  .meta({ id: 'CatalogueFacet' })
export type Facet = z.infer<typeof facet>

/** One way to narrow the catalogue: which values an indicator has in it, and which are chosen. */
interface Dimension {
  name: FacetName
  classification: string | null
  valuesOf: (facts: CatalogueFacts) => readonly string[]
  chosen: ReadonlySet<string>
}

function dimensionsOf(filter: CatalogueFilter, classifications: readonly string[]): Dimension[] {
  const of = (name: FacetName, chosen: readonly string[], valueOf: (facts: CatalogueFacts) => string): Dimension => ({
    name,
    classification: null,
    chosen: new Set(chosen),
    valuesOf: (facts) => [valueOf(facts)],
  })
  // A class of a classification that is not there, or not for the reader, holds nothing.
  const asked = new Set([...classifications, ...filter.classes.map(classificationOf)])
  return [
    ...Array.from(asked, (classification): Dimension => {
      const isOf = (one: ClassReference) => classificationOf(one) === classification
      const chosen = new Set(filter.classes.filter(isOf))
      return { name: 'class', classification, chosen, valuesOf: ({ classes }) => classes.filter(isOf) }
    }),
    of('producer', filter.producers, producerOf),
    of('coverage', filter.coverages, ({ coverage }) => coverage),
    of('freshness', filter.freshnesses, ({ lastYear }) => freshnessOf(lastYear, filter.thisYear)),
    of('direction', filter.directions, ({ direction }) => direction),
    of('owner', filter.owners, ({ ownership }) => ownerKindOf(ownership)),
  ]
}

const isChosen = ({ chosen, valuesOf }: Dimension, facts: CatalogueFacts): boolean =>
  chosen.size === 0 || valuesOf(facts).some((value) => chosen.has(value))

const isWanted = ({ isCore, hasFigures, among }: CatalogueFilter, facts: CatalogueFacts): boolean =>
  (isCore === undefined || facts.isCore === isCore) &&
  (hasFigures === undefined || (facts.lastYear !== null) === hasFigures) &&
  among.every((keys) => keys.has(facts.key))

export interface Filtered {
  shown: CatalogueFacts[]
  facets: Facet[]
}

/**
 * The indicators that every list of choices lets through, in their order, and for each choice how many it would show:
 * an indicator that only one list keeps out still counts in that list, for there another choice would let it in.
 */
export function filterCatalogue(
  all: readonly CatalogueFacts[],
  filter: CatalogueFilter,
  classifications: readonly string[],
): Filtered {
  const dimensions = dimensionsOf(filter, classifications)
  const counts = dimensions.map(() => new Map<string, { count: number; facts: CatalogueFacts }>())
  const shown: CatalogueFacts[] = []
  for (const facts of all) {
    if (!isWanted(filter, facts)) continue
    const against = dimensions.filter((dimension) => !isChosen(dimension, facts))
    if (against.length === 0) shown.push(facts)
    if (against.length > 1) continue
    for (const [at, dimension] of dimensions.entries())
      if (against.length === 0 || against[0] === dimension) countValues(counts[at]!, dimension, facts)
  }
  const isKnown = ({ classification }: Facet) => classification === null || classifications.includes(classification)
  return { shown, facets: dimensions.map((dimension, at) => toFacet(dimension, counts[at]!)).filter(isKnown) }
}

type Counts = Map<string, { count: number; facts: CatalogueFacts }>

function countValues(counts: Counts, { valuesOf }: Dimension, facts: CatalogueFacts): void {
  for (const value of valuesOf(facts)) {
    const known = counts.get(value)
    if (known) known.count++
    else counts.set(value, { count: 1, facts })
  }
}

/** The most common first; what is chosen stays although nothing has it now. */
function toFacet({ name, classification, chosen }: Dimension, counts: Counts): Facet {
  const found = [...counts].map(([value, { count, facts }]) => ({
    value,
    title: name === 'producer' ? facts.producer : null,
    count,
  }))
  const gone = [...chosen].filter((value) => !counts.has(value)).map((value) => ({ value, title: null, count: 0 }))
  return { name, classification, values: [...found.toSorted((a, b) => b.count - a.count), ...gone] }
}
