import { useLoaderData } from 'react-router'

import type { Endpoint } from '#shared/endpoint.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { confirmEmailChange, verifyEmail } from '../email-address.contract.ts'
import { getSession } from '../session.contract.ts'
import { signInTexts } from '../sign-in.texts.ts'
import { EntryLayout } from './EntryLayout.tsx'
import { LinkGone } from './LinkGone.tsx'
import { useLetterLink } from './useLetterLink.ts'

/** The token is the address's fragment, which no router passes to a loader. */
export async function loadConfirmLink() {
  const { person } = await call(getSession, {})
  return { token: window.location.hash.slice(1), isSignedIn: person !== null }
}

/** Opened from the letter that proves the own address. */
export function VerifyEmailPage() {
  const t = useTexts(signInTexts)
  return (
    <ConfirmLink
      page="verify-email"
      contract={verifyEmail}
      asked={{ title: t.verifyTitle, lead: t.verifyLead }}
      done={{ title: t.verifyDone, lead: t.verifyDoneAdvice }}
    />
  )
}

/** Opened from the letter to the new address. */
export function ConfirmEmailPage() {
  const t = useTexts(signInTexts)
  return (
    <ConfirmLink
      page="confirm-email"
      contract={confirmEmailChange}
      asked={{ title: t.newEmailTitle, lead: t.newEmailLead }}
      done={{ title: t.newEmailDone, lead: t.newEmailDoneAdvice }}
    />
  )
}

interface Words {
  title: string
  lead: string
}

interface Props {
  page: string
  contract: Endpoint<{ token: string }, void>
  asked: Words
  done: Words
}

/** A press of the account's own person confirms: neither a program that only opens links nor somebody else. */
function ConfirmLink({ page, contract, asked, done }: Props) {
  const t = useTexts(signInTexts)
  const { token, isSignedIn } = useLoaderData<typeof loadConfirmLink>()
  const { state, confirm } = useLetterLink(contract, token)

  if (state === 'gone') return <LinkGone />
  if (state === 'done')
    return (
      <EntryLayout {...done}>
        <div className="form-actions">
          <LinkButton variant="primary" to="/app">
            {t.toWorkspace}
          </LinkButton>
        </div>
      </EntryLayout>
    )
  if (!isSignedIn)
    return (
      <EntryLayout title={asked.title} lead={t.confirmSignIn}>
        <div className="form-actions">
          <LinkButton variant="primary" to={`/app/sign-in?to=${encodeURIComponent(`/app/${page}#${token}`)}`}>
            {t.signIn}
          </LinkButton>
        </div>
      </EntryLayout>
    )
  return (
    <EntryLayout {...asked}>
      <div className="form-actions">
        <Button variant="primary" isBusy={state === 'busy'} onPress={() => void confirm()}>
          {t.verifySave}
        </Button>
      </div>
    </EntryLayout>
  )
}
