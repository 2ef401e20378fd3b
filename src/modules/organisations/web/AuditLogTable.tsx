import { formatMoment } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { Table } from '#web/ui/Table.tsx'
import { auditDeeds } from '../audit-deeds.texts.ts'
import type { AuditEntry } from '../audit-log.contract.ts'
import { auditLogTexts } from '../audit-log.texts.ts'

export function AuditLogTable({ entries }: { entries: readonly AuditEntry[] }) {
  const t = useTexts(auditLogTexts)
  const language = useLanguage()
  const deeds: Readonly<Record<string, string>> = useTexts(auditDeeds)
  return (
    <div className="audit-log">
      <Table
        caption={t.title}
        isCaptionHidden
        narrow="stack"
        rows={entries}
        keyOf={({ id }) => String(id)}
        columns={[
          {
            id: 'at',
            title: t.at,
            cell: ({ at }) => <span className="number">{formatMoment(new Date(at), language)}</span>,
          },
          { id: 'person', title: t.person, isRowHeader: true, cell: (entry) => <AuditPerson entry={entry} /> },
          { id: 'deed', title: t.deed, cell: ({ endpoint }) => deeds[endpoint] ?? <code>{endpoint}</code> },
          { id: 'details', title: t.details, cell: (entry) => <AuditDetails entry={entry} /> },
        ]}
      />
    </div>
  )
}

/** Who did it; beneath the name the token when a program did it for the person. */
function AuditPerson({ entry: { person, token } }: { entry: AuditEntry }) {
  const t = useTexts(auditLogTexts)
  return (
    <>
      {person?.name ?? t.kaarna}
      {token && <small className="audit-token">{t.byToken(token.name)}</small>}
    </>
  )
}

/** What exactly was changed, as it was recorded. */
function AuditDetails({ entry: { target, details } }: { entry: AuditEntry }) {
  const t = useTexts(auditLogTexts)
  const hasDetails = Object.keys(details).length > 0
  if (target === null && !hasDetails) return null
  return (
    <Disclosure title={t.show} level={2}>
      {target !== null && <code className="audit-record">{target}</code>}
      {hasDetails && <pre className="audit-record">{JSON.stringify(details, null, 2)}</pre>}
    </Disclosure>
  )
}
