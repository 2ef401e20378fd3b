import { useState } from 'react'
import { useLocation } from 'react-router'

import { ApiError, call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { verifyEmail } from '../account.contract.ts'
import { signInTexts } from '../sign-in.texts.ts'
import { EntryLayout } from './EntryLayout.tsx'
import { LinkGone } from './LinkGone.tsx'

/** Opened from the letter. A press confirms, so that a program that only opens links confirms nothing. */
export function VerifyEmailPage() {
  const t = useTexts(signInTexts)
  const token = useLocation().hash.slice(1)
  const announce = useAnnounce()
  const [state, setState] = useState<'open' | 'busy' | 'done' | 'gone'>(token === '' ? 'gone' : 'open')

  async function confirm() {
    setState('busy')
    try {
      await call(verifyEmail, { token })
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
      <EntryLayout title={t.verifyDone} lead={t.verifyDoneAdvice}>
        <div className="form-actions">
          <LinkButton variant="primary" to="/app">
            {t.toWorkspace}
          </LinkButton>
        </div>
      </EntryLayout>
    )
  return (
    <EntryLayout title={t.verifyTitle} lead={t.verifyLead}>
      <div className="form-actions">
        <Button variant="primary" isBusy={state === 'busy'} onPress={() => void confirm()}>
          {t.verifySave}
        </Button>
      </div>
    </EntryLayout>
  )
}
