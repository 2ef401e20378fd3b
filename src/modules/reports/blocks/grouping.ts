import { z } from 'zod'

/** What stands before the key of a dimension: `groups:age`. */
const ofDimension = 'groups:'

/** How the people that figures are about are divided: women and men, or the parts of a dimension such as `groups:age`. */
export const groupsOfDimension = z.templateLiteral([ofDimension, z.string().regex(/[a-z][a-z0-9-]{0,30}/)])
export const grouping = z.union([z.literal('genders'), groupsOfDimension])
export type Grouping = z.infer<typeof grouping>

export const groupingOf = (dimension: string): Grouping => `${ofDimension}${dimension}`

/** Women and men as a choice of a setting. */
export const gendersChoice = {
  value: 'genders',
  label: { fi: 'Naiset ja miehet', sv: 'Kvinnor och män', en: 'Women and men' },
} as const

/** The key of the dimension; null: women and men. */
export const dimensionIn = (by: Grouping): string | null => (by === 'genders' ? null : by.slice(ofDimension.length))

export const isGrouping = (value: unknown): value is Grouping => grouping.safeParse(value).success
