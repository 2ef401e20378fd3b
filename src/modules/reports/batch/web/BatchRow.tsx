import { Download, Square } from 'lucide-react'
import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { addressOf, call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { type Batch, isUnderWay } from '../batch.ts'
import { cancelBatch, downloadBatch } from '../batches.contract.ts'
import { batchTexts } from '../batches.texts.ts'

const everyMilliseconds = 2000

/** A batch with how far it is, asked for again while it is being made, and its files. */
export function BatchRow({ batch }: { batch: Batch }) {
  const t = useTexts(batchTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const underWay = isUnderWay(batch)
  useEffect(() => {
    if (!underWay) return
    const timer = setInterval(() => void revalidate(), everyMilliseconds)
    return () => clearInterval(timer)
  }, [underWay, revalidate])

  async function cancel() {
    await call(cancelBatch, { organisation: slug, batch: batch.id })
    announce(t.cancelled)
    await revalidate()
  }

  const { area, made, total, failed, state } = batch
  const kept = formatDay(isoDay(new Date(batch.keptUntil)), language)
  return (
    <li className="batch">
      <h3>
        {textIn(area.title, language)}, {t.languages[batch.language]}
      </h3>
      <p>
        {t.states[state]} · {t.progress(made, total)} · {t.keptUntil(kept)}
      </p>
      {underWay && <progress value={made + failed.length} max={total} aria-label={t.progress(made, total)} />}
      <div className="form-actions">
        {made > 0 && !underWay && (
          <LinkButton
            icon={Download}
            to={addressOf(downloadBatch, { organisation: slug, batch: batch.id })}
            reloadDocument
          >
            {t.download}
          </LinkButton>
        )}
        {underWay && (
          <Button icon={Square} onPress={() => void cancel()}>
            {t.cancel}
          </Button>
        )}
      </div>
      {failed.length > 0 && (
        <Disclosure title={t.failed(failed.length)}>
          <ul>
            {failed.map(({ region, title, fault }) => (
              <li key={region}>
                {textIn(title, language)}: {t.faults[fault]}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  )
}
