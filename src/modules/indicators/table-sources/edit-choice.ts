import type { Language } from '#shared/texts.ts'
import type { ChosenCategories, TableDescription } from '../sources/table-service.ts'
import { languageOf, prefixOfKey, proposeIndicators } from './propose-indicators.ts'
import type { ChosenIndicator, DimensionUse, TableChoice } from './table-choice.ts'
import { totalOf } from './total-category.ts'

/** A choice as a person changes it: each change keeps it fitting to the table. */

/** Uses that one dimension at most can have. */
const onlyOnce: readonly DimensionUse[] = ['contents', 'region', 'year', 'gender']

/** The dimension is used for something else; what had that use before divides nothing from now on. */
export function changeUse(
  choice: TableChoice,
  description: TableDescription,
  { code, use, dimension }: { code: string; use: DimensionUse; dimension?: string },
): TableChoice {
  const dimensions = choice.dimensions.map((one) => {
    const table = description.dimensions.find((candidate) => candidate.code === one.code)
    if (one.code === code) {
      const { dimension: _, ...rest } = one
      const chosen = use === 'one' && table ? totalOf(table) : use === 'contents' ? codesOf(description, code) : null
      return {
        ...rest,
        use,
        chosen,
        told: one.use === use ? one.told : {},
        ...(dimension !== undefined && { dimension }),
      }
    }
    const givesWay = one.use === use && onlyOnce.includes(use)
    return givesWay && table ? { ...one, use: 'one' as const, chosen: totalOf(table), told: {} } : one
  })
  return withIndicators({ ...choice, dimensions }, description)
}

const codesOf = ({ dimensions }: TableDescription, code: string): string[] =>
  dimensions.find((one) => one.code === code)?.categories.map((category) => category.code) ?? []

export function changeChosen(
  choice: TableChoice,
  description: TableDescription,
  { code, chosen }: { code: string; chosen: ChosenCategories | null },
): TableChoice {
  const dimensions = choice.dimensions.map((one) => (one.code === code ? { ...one, chosen } : one))
  return withIndicators({ ...choice, dimensions }, description)
}

export const changeIndicator = (choice: TableChoice, changed: ChosenIndicator): TableChoice => ({
  ...choice,
  indicators: choice.indicators.map((one) => (one.contents === changed.contents ? changed : one)),
})

/** An indicator for each chosen contents; those that are there already keep what people said of them. */
function withIndicators(choice: TableChoice, description: TableDescription): TableChoice {
  const contents = choice.dimensions.find(({ use }) => use === 'contents')
  const keyPrefix = prefixOfKey(choice.indicators[0]?.key ?? '')
  const language: Language = languageOf(description.address)
  const proposed = proposeIndicators({ description, keyPrefix, contents, language })
  const kept = new Map(choice.indicators.map((one) => [one.contents, one]))
  const indicators = proposed.map((one): ChosenIndicator => {
    const { certainty: _before, ...told } = kept.get(one.contents) ?? one
    return { ...told, ...(one.certainty && { certainty: one.certainty }) }
  })
  return { ...choice, indicators: indicators.length > 0 ? indicators : choice.indicators }
}
