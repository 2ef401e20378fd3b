import type { LocalText } from '#shared/local-text.ts'
import { folded, isEverybody, readAge } from './read-people.ts'

/** A way to divide the people, with the parts that are known. */
export interface KnownDimension {
  key: string
  title: LocalText
  categories: readonly { key: string; title: LocalText }[]
}

export interface CategoryReading {
  /** '' for everybody. */
  category: string
  isNew: boolean
  isLoose: boolean
}

/** The dimension of which any age group is a category, known before or not. */
export const ageDimension = 'age'

const namesOf = (title: LocalText): string[] =>
  [title.fi, title.sv, title.en].flatMap((name) => (name ? folded(name) : []))

/** Finds the category that a text names, by its key or its title in any language; ages also as people write them. */
export function createCategoryFinder(dimension: KnownDimension): (text: string) => CategoryReading | undefined {
  const byName = new Map(
    dimension.categories.flatMap(({ key, title }) => [key, ...namesOf(title)].map((name) => [name, key] as const)),
  )
  const keys = new Set(dimension.categories.map(({ key }) => key))
  return (text) => {
    if (isEverybody(text)) return { category: '', isNew: false, isLoose: false }
    const known = byName.get(folded(text))
    if (known !== undefined) return { category: known, isNew: false, isLoose: false }
    const age = dimension.key === ageDimension ? readAge(text) : undefined
    return age && { ...age, isNew: !keys.has(age.category) }
  }
}
