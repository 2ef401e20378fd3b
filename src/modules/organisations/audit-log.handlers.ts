import { csvFile, quotedCell } from '#shared/csv.ts'
import { fileAnswer, type Route, route } from '#server/http.ts'
import { listAuditEntries } from './audit-log.contract.ts'
import { type AuditRow, findAuditEntries } from './audit-log.queries.ts'

const mostRowsOfCsv = 100_000

export const auditLogRoutes: Route[] = [
  route(
    listAuditEntries,
    async ({ tx, organisation, today }, { person, endpoint, from, to, cursor, limit, format }) => {
      const filter = { organisationId: organisation.id, person, endpoint, from, to }
      if (format === 'csv') {
        const rows = await findAuditEntries(tx, { ...filter, limit: mostRowsOfCsv })
        return fileAnswer({
          body: toCsv(rows),
          contentType: 'text/csv; charset=utf-8',
          filename: `kaarna-${organisation.slug}-${today}.csv`,
        })
      }
      const rows = await findAuditEntries(tx, { ...filter, before: cursor, limit: limit + 1 })
      const entries = rows.slice(0, limit).map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
      return { entries, cursor: rows.length > limit ? entries.at(-1)!.id : null }
    },
  ),
]

const columns = ['id', 'at', 'person', 'personId', 'token', 'operation', 'target', 'details']

function toCsv(rows: readonly AuditRow[]): string {
  const lines = rows.map((row) => [
    String(row.id),
    row.at.toISOString(),
    row.person?.name ?? '',
    row.person?.id ?? '',
    row.token?.name ?? '',
    row.endpoint,
    row.target ?? '',
    JSON.stringify(row.details),
  ])
  return csvFile(
    [columns, ...lines].map((line) => line.map(quotedCell)),
    ',',
  )
}
