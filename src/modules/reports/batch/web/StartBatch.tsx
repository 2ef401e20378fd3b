import { useState } from 'react'
import { useRevalidator } from 'react-router'

import type { RegionKey } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { BatchArea } from '../batch.ts'
import { startBatch } from '../batches.contract.ts'
import { batchTexts } from '../batches.texts.ts'

/** Whose municipalities and in which language; one batch at a time. */
export function StartBatch({ areas, isBusy }: { areas: readonly BatchArea[]; isBusy: boolean }) {
  const t = useTexts(batchTexts)
  const own = useLanguage()
  const { slug } = usePlace().organisation
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const [area, setArea] = useState<RegionKey>(areas[0]!.key)
  const [language, setLanguage] = useState(own)
  const [isSending, setSending] = useState(false)

  async function start() {
    setSending(true)
    try {
      await call(startBatch, { organisation: slug, area, language })
      announce(t.started)
    } catch {
      announce(t.notStarted, 'bad')
    } finally {
      setSending(false)
      await revalidate()
    }
  }

  return (
    <div className="form start-batch">
      <Select
        label={t.area}
        choices={areas.map(({ key, title, count }) => ({ value: key, label: t.areaOf(textIn(title, own), count) }))}
        value={area}
        onChange={setArea}
      />
      <Select
        label={t.language}
        choices={languages.map((value) => ({ value, label: t.languages[value] }))}
        value={language}
        onChange={setLanguage}
      />
      {isBusy ? (
        <p className="muted">{t.underWay}</p>
      ) : (
        <div className="form-actions">
          <Button variant="primary" isBusy={isSending} onPress={() => void start()}>
            {t.start}
          </Button>
        </div>
      )}
    </div>
  )
}
