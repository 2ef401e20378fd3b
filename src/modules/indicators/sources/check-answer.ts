import type { JsonStatDataset } from './json-stat.ts'
import type { AskedDimension } from './split-query.ts'
import { malformed, TableServiceError } from './table-service-error.ts'

/** Throws unless the answer has all that was asked and nothing else: else figures would be missing without a word. */
export function checkAnswer(dataset: JsonStatDataset, asked: readonly AskedDimension[], place: string): void {
  for (const { code, codes } of asked) {
    const dimension = dataset.dimensions.find((candidate) => candidate.code === code)
    if (!dimension) throw malformed(place, `the answer lacks ${code}`)
    const given = new Set(dimension.categories.map((category) => category.code))
    const lacking = codes.find((one) => !given.has(one))
    if (lacking !== undefined) throw malformed(place, `the answer lacks ${lacking} of ${code}`)
    if (given.size !== codes.length) throw malformed(place, `the answer has more of ${code} than was asked`)
  }
  const named = new Set(asked.map(({ code }) => code))
  const other = dataset.dimensions.find(({ code, categories }) => !named.has(code) && categories.length !== 1)
  if (other) throw malformed(place, `the answer is divided by ${other.code}, which was not asked`)
}

/** Throws unless the parts of one question are of one state of the table. */
export function checkParts(parts: readonly JsonStatDataset[], place: string): void {
  const [first] = parts
  const shape = (dataset: JsonStatDataset) => dataset.dimensions.map(({ code }) => code).join('\n')
  const other = parts.find((part) => part.updated !== first?.updated)
  if (other) throw new TableServiceError('changedMeanwhile', { place, what: other.updated ?? '' })
  if (first && parts.some((part) => shape(part) !== shape(first)))
    throw malformed(place, 'parts of one table have different dimensions')
}
