import { type LoaderFunctionArgs, useLoaderData } from 'react-router'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { isUnderWay } from '../batch.ts'
import { listBatches } from '../batches.contract.ts'
import { batchTexts } from '../batches.texts.ts'
import { BatchRow } from './BatchRow.tsx'
import { StartBatch } from './StartBatch.tsx'

export const loadBatches = ({ params }: LoaderFunctionArgs) => call(listBatches, { organisation: params.organisation! })

/** The cards of all municipalities of the own county or of the country, made at once. */
export function BatchesPage() {
  const t = useTexts(batchTexts)
  const { areas, batches } = useLoaderData<typeof loadBatches>()
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      {areas.length === 0 ? (
        <p className="notice">{t.noArea}</p>
      ) : (
        <StartBatch areas={areas} isBusy={batches.some(isUnderWay)} />
      )}
      <section className="batches" aria-labelledby="batches">
        <h2 id="batches">{t.past}</h2>
        {batches.length === 0 ? (
          <EmptyState title={t.none}>{t.noneAdvice}</EmptyState>
        ) : (
          <ul className="batch-list">
            {batches.map((batch) => (
              <BatchRow key={batch.id} batch={batch} />
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
