import { Plus } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { useLoaderData, useParams, useRevalidator } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { isUnderWay } from '../../web/use-live-run.ts'
import { TableSourceItem } from './TableSourceItem.tsx'
import { tableSourceCalls, tableSourcesAddress } from './table-source-calls.ts'
import { tableSourcePageTexts } from './table-source-pages.texts.ts'
import type { TableSourcesData } from './table-sources.loader.ts'

const everyMilliseconds = 1500

/** The tables that figures are fetched from, and what became of the last fetch of each. */
export function TableSourcesPage() {
  const { sources } = useLoaderData<TableSourcesData>()
  const { organisation } = useParams()
  const t = useTexts(tableSourcePageTexts)
  const calls = useMemo(() => tableSourceCalls(organisation), [organisation])
  useFollowing(sources.some(({ lastRun }) => lastRun !== null && isUnderWay(lastRun)))
  const add = (
    <LinkButton variant="primary" icon={Plus} to={`${tableSourcesAddress(organisation)}/new`}>
      {t.add}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={t.title}
        lead={organisation === undefined ? t.lead.common : t.lead.own}
        actions={sources.length > 0 && add}
      />
      {sources.length === 0 ? (
        <EmptyState title={t.none.title} actions={add}>
          {t.none.text}
        </EmptyState>
      ) : (
        <ul className="table-sources">
          {sources.map((source) => (
            <TableSourceItem key={source.id} source={source} calls={calls} />
          ))}
        </ul>
      )}
    </>
  )
}

/** Reads the list anew while something is being fetched. */
function useFollowing(isFetching: boolean): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!isFetching) return
    const timer = setInterval(() => void revalidate(), everyMilliseconds)
    return () => clearInterval(timer)
  }, [isFetching, revalidate])
}
