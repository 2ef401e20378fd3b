import type { TableDimension } from '../sources/table-service.ts'
import { isEverybody } from '../tables/read-people.ts'

/** The total: the category that says so; else nothing, where the service adds it up itself; else the first. */
export function totalOf({ categories, mayBeLeftOut }: Pick<TableDimension, 'categories' | 'mayBeLeftOut'>): string[] {
  const total = categories.find(({ code, label }) => isEverybody(label) || (isEverybody(code) && code !== ''))
  if (total) return [total.code]
  return mayBeLeftOut ? [] : categories.slice(0, 1).map(({ code }) => code)
}
