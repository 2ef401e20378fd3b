import { z } from 'zod'

import { sourceText } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { breakdownTexts } from './breakdown.texts.ts'

/**
 * The part of the people that figures are about, beyond gender: '' is everybody, else `dimension=category` pairs in the
 * order of their dimensions, joined by ';' — `age=65-74`, `age=65-74;education=higher`. One block holds one of them.
 */
export type Breakdown = string

export interface BreakdownPart {
  /** `age`, `education`, or an organisation's own. */
  dimension: string
  category: string
}

const part = /^[a-z][a-z0-9-]{0,30}=[a-z0-9][a-z0-9.+-]{0,40}$/

export const breakdown = z
  .string()
  .refine((text) => text === '' || isCanonical(text), { error: 'breakdown' })
  .meta({ description: 'A part of the people, such as age=65-74; empty: everybody' })

function isCanonical(text: string): boolean {
  const parts = text.split(';')
  const dimensions = parseBreakdown(text).map(({ dimension }) => dimension)
  return (
    parts.every((one) => part.test(one)) &&
    dimensions.every((one, index) => index === 0 || dimensions[index - 1]! < one)
  )
}

/** In canonical form. Throws when a dimension stands twice. */
export function toBreakdown(parts: readonly BreakdownPart[]): Breakdown {
  const sorted = parts.toSorted((a, b) => (a.dimension < b.dimension ? -1 : 1))
  for (const [index, { dimension }] of sorted.entries())
    if (sorted[index + 1]?.dimension === dimension) throw new Error(`${dimension} stands twice in a breakdown`)
  return sorted.map(({ dimension, category }) => `${dimension}=${category}`).join(';')
}

export function parseBreakdown(text: Breakdown): BreakdownPart[] {
  if (text === '') return []
  return text.split(';').map((one) => {
    const [dimension = '', category = ''] = one.split('=')
    return { dimension, category }
  })
}

export const breakdownDimension = z
  .object({
    key: z.string(),
    title: sourceText,
    /** Whether the categories go from less to more, so that a gap is told between the first and the last. */
    isOrdered: z.boolean(),
    /** In their order. Ages need not be listed: they tell their names and order themselves. */
    categories: z.array(z.object({ key: z.string(), title: sourceText })),
  })
  .meta({ id: 'BreakdownDimension' })
export type BreakdownDimension = z.infer<typeof breakdownDimension>

const ageForm = /^(\d{1,3})(?:-(\d{1,3})|(\+))?$/

/** Breakdowns as people read them: by dimension, then by category in its order, ages by their years. */
export function compareBreakdowns(dimensions: readonly BreakdownDimension[]) {
  const placeOf = ({ dimension, category }: BreakdownPart): number => {
    const known = dimensions.find(({ key }) => key === dimension)?.categories.findIndex(({ key }) => key === category)
    const age = dimension === 'age' ? ageForm.exec(category) : null
    return age ? Number(age[1]) : (known ?? -1)
  }
  const dimensionOf = ({ dimension }: BreakdownPart): number => dimensions.findIndex(({ key }) => key === dimension)
  return (a: Breakdown, b: Breakdown): number => {
    const [left, right] = [parseBreakdown(a), parseBreakdown(b)]
    for (const [index, one] of left.entries()) {
      const other = right[index]
      if (!other) return 1
      const order = dimensionOf(one) - dimensionOf(other) || placeOf(one) - placeOf(other)
      if (order !== 0) return order
    }
    return left.length - right.length
  }
}

/** What a breakdown is called: "Korkea-aste", "65–74 v., Suomi"; '' for everybody. */
export function breakdownName(text: Breakdown, dimensions: readonly BreakdownDimension[], language: Language): string {
  return parseBreakdown(text)
    .map(({ dimension, category }) => categoryName(dimension, category, { dimensions, language }))
    .join(', ')
}

interface Naming {
  dimensions: readonly BreakdownDimension[]
  language: Language
}

function categoryName(dimension: string, category: string, { dimensions, language }: Naming): string {
  const title = dimensions.find(({ key }) => key === dimension)?.categories.find(({ key }) => key === category)?.title
  if (title) return textIn(title, language)
  const age = dimension === 'age' ? ageForm.exec(category) : null
  if (!age) return category
  const [, from = '', to, over] = age
  return breakdownTexts[language].age({ from, to, over: over !== undefined })
}
