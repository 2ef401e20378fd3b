import { useEffect, useState } from 'react'

import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import type { PagePlace } from '../../web/blocks/ReportBlock.tsx'
import type { StaleTranslation } from '../translation.ts'
import { confirmTranslation, listStaleTranslations } from '../translations.contract.ts'
import { translationTexts } from '../translations.texts.ts'

/** Which texts of the language shown are older than what they were translated from; nothing when none is. */
export function StaleTranslations({ place }: { place: PagePlace }) {
  const { organisation, report, language, mayWrite } = place
  const t = useTexts(translationTexts)
  const own = useLanguage()
  const announce = useAnnounce()
  const [stale, setStale] = useState<readonly StaleTranslation[]>([])
  useEffect(() => {
    const leaving = new AbortController()
    call(listStaleTranslations, { organisation, report: report.id }, { signal: leaving.signal }).then(
      setStale,
      () => {},
    )
    return () => leaving.abort()
  }, [organisation, report])

  async function confirm({ block }: StaleTranslation) {
    await call(confirmTranslation, { organisation, report: report.id, block, language })
    setStale((known) => known.filter((one) => one.block !== block || one.language !== language))
    announce(t.confirmed)
  }

  const shown = stale.filter((one) => one.language === language)
  if (shown.length === 0) return null
  return (
    <div className="notice stale-translations">
      <Disclosure title={t.stale(shown.length)}>
        <p>{t.advice}</p>
        <ul>
          {shown.map((one) => (
            <li key={one.block}>
              <p>{t.row(textIn(one.title, own), one.translatedBy, formatDay(isoDay(new Date(one.changedAt)), own))}</p>
              {mayWrite && (
                <Button size="small" onPress={() => void confirm(one)}>
                  {t.confirm}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
