import { Download } from 'lucide-react'
import { useState } from 'react'
import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'

import { addressOf, call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Select } from '#web/ui/Select.tsx'
import { type AuditEntry, listAuditEntries } from '../audit-log.contract.ts'
import { auditLogTexts } from '../audit-log.texts.ts'
import { listPeople, type PersonView } from '../people.contract.ts'
import { AuditLogTable } from './AuditLogTable.tsx'

const filterNames = ['person', 'from', 'to'] as const

/** The filters that the address holds. */
function filterIn(search: URLSearchParams): { person?: string; from?: string; to?: string } {
  return Object.fromEntries(filterNames.flatMap((name) => (search.get(name) ? [[name, search.get(name)!]] : [])))
}

export async function loadAuditLog({ params, request }: LoaderFunctionArgs) {
  const organisation = params.organisation!
  const filter = filterIn(new URL(request.url).searchParams)
  const [page, { people }] = await Promise.all([
    call(listAuditEntries, { organisation, limit: 50, format: 'json', ...filter }),
    call(listPeople, { organisation }),
  ])
  return { ...page, people, key: JSON.stringify(filter) }
}

export function AuditLogPage() {
  const t = useTexts(auditLogTexts)
  const { entries, cursor, people, key } = useLoaderData<typeof loadAuditLog>()
  const { slug: organisation } = usePlace().organisation
  const [search] = useSearchParams()
  const csv = addressOf(listAuditEntries, { organisation, limit: 50, format: 'csv', ...filterIn(search) })
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <a className="button secondary" href={csv} download>
            <Icon as={Download} />
            {t.csv}
          </a>
        }
      />
      <AuditLogFilters people={people} />
      {entries.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyAdvice}</EmptyState>
      ) : (
        <AuditLogPages key={`${key}${entries[0]!.id}`} first={entries} cursor={cursor} />
      )}
    </>
  )
}

function AuditLogFilters({ people }: { people: readonly PersonView[] }) {
  const t = useTexts(auditLogTexts)
  const [search, setSearch] = useSearchParams()
  const everybody = 'everybody'
  const set = (name: (typeof filterNames)[number], value: string | null) =>
    setSearch((current) => {
      if (value) current.set(name, value)
      else current.delete(name)
      return current
    })
  return (
    <div className="audit-filters" role="group" aria-label={t.filters}>
      <Select
        label={t.person}
        choices={[
          { value: everybody, label: t.everybody },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={search.get('person') ?? everybody}
        onChange={(value) => set('person', value === everybody ? null : value)}
      />
      <DateField label={t.from} isOptional value={search.get('from')} onChange={(day) => set('from', day)} />
      <DateField label={t.to} isOptional value={search.get('to')} onChange={(day) => set('to', day)} />
    </div>
  )
}

/** The first page from the loader, older ones on request below it. */
function AuditLogPages({ first, cursor }: { first: readonly AuditEntry[]; cursor: number | null }) {
  const t = useTexts(auditLogTexts)
  const { slug: organisation } = usePlace().organisation
  const [search] = useSearchParams()
  const [shown, setShown] = useState({ entries: first, cursor })
  const [isBusy, setBusy] = useState(false)

  async function readOlder(before: number) {
    setBusy(true)
    try {
      const page = { limit: 50, format: 'json' as const, cursor: before }
      const older = await call(listAuditEntries, { organisation, ...page, ...filterIn(search) })
      setShown(({ entries }) => ({ entries: [...entries, ...older.entries], cursor: older.cursor }))
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <AuditLogTable entries={shown.entries} />
      {shown.cursor !== null && (
        <div className="form-actions audit-older">
          <Button isBusy={isBusy} onPress={() => void readOlder(shown.cursor!)}>
            {t.older}
          </Button>
        </div>
      )}
    </>
  )
}
