import { useState } from 'react'
import { useLoaderData } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { ApiError, call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { acceptInvitation, getInvitation, type ReceivedInvitation } from '../invitation.contract.ts'
import { roleTexts } from '../roles.texts.ts'
import { getSession, type SessionView, signOut } from '../session.contract.ts'
import { signInTexts } from '../sign-in.texts.ts'
import { EntryLayout } from './EntryLayout.tsx'
import { useEnter } from './entering.ts'
import { LinkGone } from './LinkGone.tsx'

/** The token is the address's fragment, which no router passes to a loader. */
export async function loadInvitation() {
  const token = window.location.hash.slice(1)
  const { person } = await call(getSession, {})
  const invitation = token === '' ? null : await call(getInvitation, { token }).catch(gone)
  return { token, person, invitation }
}

function gone(error: unknown): null {
  if (error instanceof ApiError && error.code === 'notFound') return null
  throw error
}

export function InvitationPage() {
  const t = useTexts(signInTexts)
  const language = useLanguage()
  const { token, person, invitation } = useLoaderData<typeof loadInvitation>()
  if (!invitation) return <LinkGone />
  const role = roleTexts[language][invitation.role].name
  const lead = invitation.inviter === null ? t.invitationLeadAlone(role) : t.invitationLead(invitation.inviter, role)
  return (
    <EntryLayout title={t.invitationTitle(textIn(invitation.organisation.name, language))} lead={lead}>
      {invitation.hasAccount ? (
        <KnownPerson token={token} invitation={invitation} person={person} />
      ) : (
        <NewPerson token={token} email={invitation.email} />
      )}
    </EntryLayout>
  )
}

function NewPerson({ token, email }: { token: string; email: string }) {
  const t = useTexts(signInTexts)
  const language = useLanguage()
  const enter = useEnter()
  const form = useForm({
    schema: acceptInvitation.input,
    initial: { token, name: '', password: '', language },
    labels: { name: t.name, password: t.password },
    faults: t.faults,
    submit: async (input) => {
      const { organisation } = await call(acceptInvitation, input)
      await enter(`/app/${organisation}`)
    },
  })
  return (
    <Form form={form}>
      <TextField label={t.email} type="email" autoComplete="username" value={email} isReadOnly />
      <TextField label={t.name} autoComplete="name" {...form.field('name')} />
      <TextField
        label={t.password}
        type="password"
        autoComplete="new-password"
        description={t.passwordAdvice}
        {...form.field('password')}
      />
      <div className="form-actions">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.invitationAccept}
        </Button>
      </div>
    </Form>
  )
}

interface KnownProps {
  token: string
  invitation: ReceivedInvitation
  person: SessionView['person']
}

/** Somebody with an account accepts while signed in to it. */
function KnownPerson({ token, invitation, person }: KnownProps) {
  const t = useTexts(signInTexts)
  const enter = useEnter()
  const announce = useAnnounce()
  const [isBusy, setBusy] = useState(false)
  const here = `/app/invitation#${token}`
  const signInHere = `/app/sign-in?to=${encodeURIComponent(here)}`

  async function act(run: () => Promise<void>) {
    setBusy(true)
    try {
      await run()
    } catch (error) {
      announce(error instanceof ApiError ? error.title : String(error), 'bad')
      setBusy(false)
    }
  }
  const accept = async () => enter(`/app/${(await call(acceptInvitation, { token })).organisation}`)
  const leave = async () => {
    await call(signOut, {})
    window.location.assign(signInHere)
  }

  if (!person)
    return (
      <>
        <p>{t.invitationKnown(invitation.email)}</p>
        <div className="form-actions">
          <LinkButton variant="primary" to={signInHere}>
            {t.signIn}
          </LinkButton>
        </div>
      </>
    )
  const isOther = person.email !== invitation.email
  return (
    <>
      {isOther && <p>{t.invitationOther(person.name, invitation.email)}</p>}
      <div className="form-actions">
        <Button variant="primary" isBusy={isBusy} onPress={() => void act(isOther ? leave : accept)}>
          {isOther ? t.signOut : t.invitationAccept}
        </Button>
      </div>
    </>
  )
}
