import type { ReadTx } from '#server/db.ts'
import { isoDay } from '#shared/day.ts'
import { findStatements } from '../workflow/statements.queries.ts'
import { readReportDecisions } from '../workflow/decisions.queries.ts'
import type { Handling } from './edition.ts'

/** What bodies have decided of a report and which statements were given, as it was recorded. */
export async function readHandling(tx: ReadTx, place: { organisationId: string; reportId: string }): Promise<Handling> {
  const statements = await findStatements(tx, place)
  return {
    decisions: await readReportDecisions(tx, place.reportId),
    statements: statements
      .flatMap(({ bodyKind, body, responseKind, givenAt }) =>
        givenAt ? [{ bodyKind, body, responseKind, givenOn: isoDay(givenAt) }] : [],
      )
      .toSorted((a, b) => a.givenOn.localeCompare(b.givenOn)),
  }
}
