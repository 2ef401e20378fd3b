import { createHash } from 'node:crypto'

import type { ColumnRole, MappingDraft } from '../tables/column-roles.ts'
import { folded } from '../tables/read-people.ts'
import { readYear } from '../tables/read-year.ts'

const isYear = (column: string): boolean => readYear(column).kind === 'year'

/** By what a table is known again: its headings, whatever years stand among them. */
export function headingsDigest(columns: readonly string[]): string {
  const headings = columns.map((column) => (isYear(column) ? '#' : folded(column)))
  const told = headings.filter((heading, index) => heading !== '#' || headings[index - 1] !== '#')
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}

/** Last year's draft for this year's table: a column of a new year is what the other years' are. */
export function draftForYear(saved: MappingDraft, columns: readonly string[]): MappingDraft {
  const known = new Map(saved.roles.map((role) => [folded(role.column), role]))
  const ofYears = saved.roles.find(({ column }) => isYear(column))
  const roleOf = (column: string): ColumnRole => {
    const role = isYear(column) ? ofYears : known.get(folded(column))
    return role ? { ...role, column } : { column, kind: 'none' }
  }
  return { ...saved, roles: columns.map(roleOf), fixed: { ...saved.fixed, year: null } }
}
