import { Building2, KeyRound } from 'lucide-react'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ErrorSummary } from '#web/ui/ErrorSummary.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { signIn } from '../session.contract.ts'
import { signInTexts } from '../sign-in.texts.ts'
import { EntryButton, EntryButtonContent } from './EntryButton.tsx'
import { pageAfter, useEnter } from './entering.ts'
import { enterWithPasskey, hasPasskeys, isCancelled } from './passkey.ts'

/** The ways in for people with an account: password, passkey and, where there is one, the organisation's own service. */
export function SignInForm({ oidc }: { oidc: string | null }) {
  const t = useTexts(signInTexts)
  const [search] = useSearchParams()
  const enter = useEnter()
  const form = useForm({
    schema: signIn.input,
    initial: { email: '', password: '' },
    labels: { email: t.email, password: t.password },
    submit: async (input) => {
      await call(signIn, input)
      await enter()
    },
  })
  return (
    <div className="entry-ways">
      {oidc && (
        <a
          className="button secondary entry-button"
          href={`/auth/oidc?to=${encodeURIComponent(pageAfter(search.get('to')))}`}
        >
          <EntryButtonContent icon={Building2}>{t.oidc(oidc)}</EntryButtonContent>
        </a>
      )}
      {hasPasskeys() && <PasskeyButton />}
      <p className="entry-or" aria-hidden>
        {t.or}
      </p>
      <Form form={form} label={t.signIn}>
        <TextField label={t.email} type="email" autoComplete="username" {...form.field('email')} />
        <TextField label={t.password} type="password" autoComplete="current-password" {...form.field('password')} />
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.signIn}
        </Button>
      </Form>
      <p className="small">
        <Link to="/app/forgot-password">{t.forgot}</Link>
      </p>
    </div>
  )
}

function PasskeyButton() {
  const t = useTexts(signInTexts)
  const enter = useEnter()
  const [isBusy, setBusy] = useState(false)
  const [isRefused, setRefused] = useState(false)

  async function use() {
    setBusy(true)
    setRefused(false)
    try {
      await enterWithPasskey()
      await enter()
    } catch (error) {
      setRefused(!isCancelled(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      {isRefused && (
        <ErrorSummary faults={[]} title={t.failures.passkeyFailed.title}>
          <p>{t.failures.passkeyFailed.advice}</p>
        </ErrorSummary>
      )}
      <EntryButton icon={KeyRound} isBusy={isBusy} onPress={() => void use()}>
        {t.passkey}
      </EntryButton>
    </>
  )
}
