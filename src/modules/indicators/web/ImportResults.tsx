import { useEffect, useState } from 'react'

import { formatNumber } from '#shared/number.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { ImportResult, ImportRun } from '../import-run.ts'
import { listImportResults } from '../imports.contract.ts'
import { importsTexts } from './imports.texts.ts'

type Wanted = 'all' | 'failed'

interface Results {
  items: readonly ImportResult[]
  cursor: string | null
}

const readResults = (id: string, wanted: Wanted, cursor?: string): Promise<Results> =>
  call(listImportResults, {
    id,
    limit: 100,
    ...(wanted === 'failed' && { state: ['failed' as const] }),
    ...(cursor && { cursor }),
  })

/** What became of each indicator of a run; while it is under way the list follows it. */
export function ImportResults({ run }: { run: ImportRun }) {
  const t = useTexts(importsTexts)
  const language = useLanguage()
  const [wanted, setWanted] = useState<Wanted>('all')
  const { results, readMore } = useResults(run, wanted)
  const columns: Column<ImportResult>[] = [
    { id: 'indicator', title: t.indicator, isRowHeader: true, cell: ({ indicator }) => indicator },
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
      {results ? (
        <Table
          caption={t.results}
          isCaptionHidden
          columns={columns}
          rows={results.items}
          keyOf={({ indicator }) => indicator}
          narrow="stack"
        />
      ) : (
        <Skeleton />
      )}
      {results?.cursor && <Button onPress={() => void readMore()}>{t.more}</Button>}
    </section>
  )
}

/** The first page is read anew whenever the run has got on. */
function useResults(run: ImportRun, wanted: Wanted) {
  const [results, setResults] = useState<Results>()
  useEffect(() => {
    let isLeaving = false
    readResults(run.id, wanted).then(
      (first) => !isLeaving && setResults(first),
      () => undefined,
    )
    return () => {
      isLeaving = true
    }
  }, [run, wanted])
  async function readMore() {
    if (!results?.cursor) return
    const next = await readResults(run.id, wanted, results.cursor)
    setResults({ items: [...results.items, ...next.items], cursor: next.cursor })
  }
  return { results, readMore }
}
