import { useMemo, useState } from 'react'
import { useLoaderData, useNavigate, useParams } from 'react-router'

import { ApiError } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ErrorSummary } from '#web/ui/ErrorSummary.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { TableForm } from './TableForm.tsx'
import { type DescribedTable, tableSourceCalls, tableSourcesAddress } from './table-source-calls.ts'
import { tableSourcePageTexts } from './table-source-pages.texts.ts'
import type { NewTableData } from './table-sources.loader.ts'
import { type NamedTable, sayTableFailure, tablesIn } from './table-failure.ts'

/** Paste an address, look at what the table has, choose, see the first figures, save. */
export function NewTablePage() {
  const { breakdowns } = useLoaderData<NewTableData>()
  const { organisation } = useParams()
  const t = useTexts(tableSourcePageTexts)
  const announce = useAnnounce()
  const navigate = useNavigate()
  const calls = useMemo(() => tableSourceCalls(organisation), [organisation])
  const [table, setTable] = useState<DescribedTable>()
  const list = tableSourcesAddress(organisation)
  return (
    <>
      <PageHeader
        title={t.addTitle}
        lead={t.addLead}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.back, to: list }]} />}
      />
      <AddressForm describe={calls.describe} isFound={table !== undefined} onFound={setTable} />
      {table && (
        <TableForm
          key={table.description.address}
          table={table}
          breakdowns={breakdowns}
          isOwn={organisation !== undefined}
          calls={calls}
          onSaved={async () => {
            announce(t.saved)
            await navigate(list)
          }}
        />
      )}
    </>
  )
}

interface AddressFormProps {
  describe: (address: string) => Promise<DescribedTable>
  isFound: boolean
  onFound: (table: DescribedTable | undefined) => void
}

function AddressForm({ describe, isFound, onFound }: AddressFormProps) {
  const t = useTexts(tableSourcePageTexts)
  const language = useLanguage()
  const [address, setAddress] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ attempt: number; error: unknown }>()

  async function find(wanted: string) {
    if (isBusy) return
    setBusy(true)
    setFailure(undefined)
    onFound(undefined)
    try {
      onFound(await describe(wanted))
    } catch (error) {
      setFailure((before) => ({ attempt: (before?.attempt ?? 0) + 1, error }))
    } finally {
      setBusy(false)
    }
  }
  const others = failure?.error instanceof ApiError ? tablesIn(failure.error, address) : []
  return (
    <form
      className="form table-address"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void find(address)
      }}
    >
      {failure && (
        <ErrorSummary key={failure.attempt} faults={[]} title={t.notRead}>
          {sayTableFailure(failure.error, language).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {others.length > 0 && <OtherTables tables={others} onChosen={(chosen) => void find(chosen)} />}
        </ErrorSummary>
      )}
      <TextField
        label={t.address}
        description={t.addressHelp}
        name="address"
        type="url"
        value={address}
        onChange={setAddress}
        autoComplete="off"
      />
      <div className="form-actions">
        <Button variant={isFound ? 'secondary' : 'primary'} type="submit" isBusy={isBusy}>
          {t.recognise}
        </Button>
      </div>
    </form>
  )
}

interface OtherTablesProps {
  tables: readonly NamedTable[]
  onChosen: (address: string) => void
}

function OtherTables({ tables, onChosen }: OtherTablesProps) {
  const t = useTexts(tableSourcePageTexts)
  return (
    <ul aria-label={t.chooseTable}>
      {tables.map(({ address, name }) => (
        <li key={address}>
          <Button variant="quiet" size="small" onPress={() => onChosen(address)}>
            {name}
          </Button>
        </li>
      ))}
    </ul>
  )
}
