import { useEffect, useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { type ListPart, useLaterParts } from '#web/use-later-parts.ts'
import type { ImportResult, ImportRun } from '../import-run.ts'
import { listImportResults } from '../imports.contract.ts'
import { importsTexts } from './imports.texts.ts'

type Wanted = 'all' | 'failed'

const readResults = (id: string, wanted: Wanted, cursor?: string): Promise<ListPart<ImportResult>> =>
  call(listImportResults, {
    id,
    limit: 100,
    ...(wanted === 'failed' && { state: ['failed' as const] }),
    ...(cursor && { cursor }),
  })

/** What became of each indicator of a run; while it is under way the list follows it. */
export function ImportResults({ run }: { run: ImportRun }) {
  const t = useTexts(importsTexts)
  const [wanted, setWanted] = useState<Wanted>('all')
  const first = useFirstResults(run, wanted)
  return (
    <section className="import-results">
      <div className="indicator-bar">
        <h2>{t.results}</h2>
        <SegmentedFilter
          label={t.results}
          choices={[
            { value: 'all', label: t.allResults },
            { value: 'failed', label: t.onlyFailed },
          ]}
          value={wanted}
          onChange={setWanted}
        />
      </div>
      {first ? <ResultList key={wanted} run={run} wanted={wanted} first={first} /> : <Skeleton />}
    </section>
  )
}

interface ListProps {
  run: ImportRun
  wanted: Wanted
  first: ListPart<ImportResult>
}

function ResultList({ run, wanted, first }: ListProps) {
  const t = useTexts(importsTexts)
  const language = useLanguage()
  const { items, hasMore, isBusy, readMore } = useLaterParts(first, (cursor) => readResults(run.id, wanted, cursor))
  const columns: Column<ImportResult>[] = [
    { id: 'indicator', title: t.indicator, isRowHeader: true, cell: (result) => <ResultName {...result} /> },
    { id: 'state', title: t.state, cell: ({ state }) => t.resultStates[state] },
    {
      id: 'figures',
      title: t.figures,
      isNumeric: true,
      cell: ({ observations }) => formatNumber(observations, language),
    },
    { id: 'attempts', title: t.attempts, isNumeric: true, cell: ({ attempts }) => attempts },
    { id: 'message', title: t.message, cell: ({ message }) => message },
  ]
  return (
    <>
      <Table
        caption={t.results}
        isCaptionHidden
        columns={columns}
        rows={items}
        keyOf={({ indicator }) => indicator}
        narrow="stack"
      />
      {hasMore && (
        <Button isBusy={isBusy} onPress={() => void readMore()}>
          {t.more}
        </Button>
      )}
    </>
  )
}

function ResultName({ indicator, title }: Pick<ImportResult, 'indicator' | 'title'>) {
  const language = useLanguage()
  if (!title) return indicator
  return (
    <span className="catalogue-name">
      {textIn(title, language)}
      <small>{indicator}</small>
    </span>
  )
}

/** The first part, read anew whenever the run has got on. */
function useFirstResults(run: ImportRun, wanted: Wanted): ListPart<ImportResult> | undefined {
  const [seen, setSeen] = useState<{ wanted: Wanted; first: ListPart<ImportResult> }>()
  useEffect(() => {
    let isLeaving = false
    readResults(run.id, wanted).then(
      (first) => !isLeaving && setSeen({ wanted, first }),
      () => undefined,
    )
    return () => {
      isLeaving = true
    }
  }, [run, wanted])
  return seen?.wanted === wanted ? seen.first : undefined
}
