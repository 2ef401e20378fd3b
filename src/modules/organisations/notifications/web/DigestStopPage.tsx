import { useState } from 'react'

import { ApiError, call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { EntryLayout } from '../../web/EntryLayout.tsx'
import { LinkGone } from '../../web/LinkGone.tsx'
import { stopDigest } from '../notifications.contract.ts'
import { notificationPageTexts } from './notification-pages.texts.ts'

/** Opened from a digest, by anybody who has the letter: one press stops the digests, and opens nothing. */
export function DigestStopPage() {
  const t = useTexts(notificationPageTexts)
  const announce = useAnnounce()
  const [token] = useState(() => window.location.hash.slice(1))
  const [state, setState] = useState<'open' | 'busy' | 'done' | 'gone'>(token === '' ? 'gone' : 'open')

  async function stop() {
    setState('busy')
    try {
      await call(stopDigest, { token })
      setState('done')
    } catch (error) {
      const isGone = error instanceof ApiError && error.code === 'notFound'
      setState(isGone ? 'gone' : 'open')
      if (!isGone) announce(error instanceof ApiError ? error.title : String(error), 'bad')
    }
  }

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
        <Button variant="primary" isBusy={state === 'busy'} onPress={() => void stop()}>
          {t.stop}
        </Button>
      </div>
    </EntryLayout>
  )
}
