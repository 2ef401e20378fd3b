import { z } from 'zod'

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
