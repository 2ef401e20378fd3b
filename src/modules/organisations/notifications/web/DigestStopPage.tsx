import { useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { EntryLayout } from '../../web/EntryLayout.tsx'
import { LinkGone } from '../../web/LinkGone.tsx'
import { useLetterLink } from '../../web/useLetterLink.ts'
import { stopDigest } from '../notifications.contract.ts'
import { notificationPageTexts } from './notification-pages.texts.ts'

/** Opened from a digest, by anybody who has the letter: one press stops the digests, and opens nothing. */
export function DigestStopPage() {
  const t = useTexts(notificationPageTexts)
  const [token] = useState(() => window.location.hash.slice(1))
  const { state, confirm } = useLetterLink(stopDigest, token)

  if (state === 'gone') return <LinkGone />
  if (state === 'done')
    return (
      <EntryLayout title={t.stoppedTitle} lead={t.stoppedLead}>
        <div className="form-actions">
          <LinkButton variant="primary" to="/app">
            {t.toKaarna}
          </LinkButton>
        </div>
      </EntryLayout>
    )
  return (
    <EntryLayout title={t.stopTitle} lead={t.stopLead}>
      <div className="form-actions">
        <Button variant="primary" isBusy={state === 'busy'} onPress={() => void confirm()}>
          {t.stop}
        </Button>
      </div>
    </EntryLayout>
  )
}
