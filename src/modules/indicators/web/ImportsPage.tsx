import { Link, useLoaderData } from 'react-router'

import { formatMoment } from '#shared/day.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { ImportRun } from '../import-run.ts'
import { tableSourcesAddress } from '../table-sources/web/table-source-calls.ts'
import { ImportScheduleForm } from './ImportScheduleForm.tsx'
import { ImportResults } from './ImportResults.tsx'
import { ImportRunPanel } from './ImportRunPanel.tsx'
import type { ImportsData } from './imports.loader.ts'
import { importsTexts } from './imports.texts.ts'
import { boundariesAddress } from './addresses.ts'
import { sayRun } from './import-words.ts'
import { StartImport } from './StartImport.tsx'
import { useLiveRun } from './use-live-run.ts'

/** Where an administrator begins imports and sees one run. */
export function ImportsPage() {
  const { runs, shown, schedule } = useLoaderData<ImportsData>()
  const t = useTexts(importsTexts)
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <LinkButton to={tableSourcesAddress(undefined)}>{t.tables}</LinkButton>
            <LinkButton to={boundariesAddress}>{t.boundaries}</LinkButton>
          </>
        }
      />
      <div className="columns">
        <div className="imports-main">
          {shown ? (
            <ShownRun key={shown.id} run={shown} />
          ) : (
            <EmptyState title={t.none.title}>{t.none.text}</EmptyState>
          )}
        </div>
        <aside className="imports-aside">
          <StartImport />
          <ImportScheduleForm schedule={schedule} />
          {runs.length > 0 && <RunList runs={runs} />}
        </aside>
      </div>
    </>
  )
}

function ShownRun({ run }: { run: ImportRun }) {
  const live = useLiveRun(run)
  return (
    <>
      <ImportRunPanel run={live} />
      <ImportResults run={live} />
    </>
  )
}

function RunList({ runs }: { runs: readonly ImportRun[] }) {
  const t = useTexts(importsTexts)
  const language = useLanguage()
  const columns: Column<ImportRun>[] = [
    {
      id: 'started',
      title: t.startedAt,
      isRowHeader: true,
      cell: ({ id, createdAt }) => <Link to={`?run=${id}`}>{formatMoment(new Date(createdAt), language)}</Link>,
    },
    { id: 'selection', title: t.selection, cell: (run) => sayRun(run, language) },
    {
      id: 'state',
      title: t.state,
      cell: ({ state }) => <StatusMark status={runStatuses[state]} label={t.states[state]} />,
    },
    {
      id: 'figures',
      title: t.figures,
      isNumeric: true,
      cell: ({ totals }) => formatNumber(totals.observations, language),
    },
  ]
  return (
    <section className="imports-runs">
      <h2>{t.runs}</h2>
      <Table
        caption={t.runsCaption}
        isCaptionHidden
        columns={columns}
        rows={runs}
        keyOf={({ id }) => id}
        narrow="stack"
      />
    </section>
  )
}

const runStatuses = { queued: 'waiting', running: 'running', done: 'done', failed: 'late' } as const
