import type { TableCategory, TableDimension } from './table-service.ts'

/** Letters before the number of an area: KU049, HVA03, MK01; and the whole country's SSS. */
const prefixed = /^([A-Z]{2,3})(?:\d+)?$/

/** The dimension with the level of each category told by its code's letters, when all codes are of that form. */
export function withCodeLevels(dimension: TableDimension): TableDimension {
  const { categories } = dimension
  const isTold = categories.every(({ code, level }) => level === undefined && prefixed.test(code))
  const hasNumbers = categories.some(({ code }) => /^[A-Z]{2,3}\d+$/.test(code))
  if (!isTold || !hasNumbers) return dimension
  const told = categories.map((category): TableCategory => ({ ...category, level: prefixed.exec(category.code)![1]! }))
  return { ...dimension, categories: told }
}
