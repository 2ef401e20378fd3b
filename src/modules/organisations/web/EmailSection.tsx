import { useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { AccountView } from '../account.contract.ts'
import { accountTexts } from '../account.texts.ts'
import { cancelEmailChange, requestEmailChange, requestEmailVerification } from '../email-address.contract.ts'
import { useAct } from './acting.ts'
import { isCancelled, proofOf, type ProofWays } from './passkey.ts'

/** The own address: whether it is proved, and another one in its place. */
export function EmailSection({ account, passkeys }: ProofWays) {
  const t = useTexts(accountTexts)
  return (
    <section className="settings-section" aria-labelledby="email">
      <h2 id="email">{t.email}</h2>
      <div className="form">
        <Address account={account} />
        {account.pendingEmail !== null && <PendingAddress email={account.pendingEmail} />}
        {account.canBeMailed ? (
          <Disclosure key={account.pendingEmail} title={t.changeEmail}>
            <NewAddress account={account} passkeys={passkeys} />
          </Disclosure>
        ) : (
          <p className="muted">{t.emailNeedsMail}</p>
        )}
      </div>
    </section>
  )
}

function Address({ account }: { account: AccountView }) {
  const t = useTexts(accountTexts)
  const { isBusy, act } = useAct()
  const send = () => act(() => call(requestEmailVerification, {}), t.verificationSent)
  return (
    <>
      <p>
        <b>{account.email}</b>
        <br />
        {account.isEmailVerified ? t.verified : t.unverified}
      </p>
      {account.isRefusing && <p className="notice">{t.refusing}</p>}
      {(!account.isEmailVerified || account.isRefusing) && account.canBeMailed && (
        <div className="form-actions">
          <Button isBusy={isBusy} onPress={() => void send()}>
            {t.verify}
          </Button>
        </div>
      )}
    </>
  )
}

function PendingAddress({ email }: { email: string }) {
  const t = useTexts(accountTexts)
  const { isBusy, act } = useAct()
  const cancel = () => act(() => call(cancelEmailChange, {}), t.emailChangeCancelled)
  return (
    <>
      <p className="notice">{t.pendingEmail(email)}</p>
      <div className="form-actions">
        <Button isBusy={isBusy} onPress={() => void cancel()}>
          {t.cancelEmailChange}
        </Button>
      </div>
    </>
  )
}

const empty = { email: '', currentPassword: '' }

function NewAddress({ account, passkeys }: ProofWays) {
  const t = useTexts(accountTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm({
    schema: requestEmailChange.input,
    initial: empty,
    labels: { email: t.newEmail, currentPassword: t.currentPassword },
    faults: t.faults,
    submit: async (input) => {
      try {
        await call(requestEmailChange, { ...input, ...(await proofOf({ account, passkeys })) })
      } catch (error) {
        if (isCancelled(error)) return
        throw error
      }
      form.reset(empty)
      await revalidate()
      announce(t.emailChangeSent)
    },
  })
  return (
    <Form form={form} label={t.changeEmail}>
      <TextField
        label={t.newEmail}
        type="email"
        autoComplete="off"
        description={t.newEmailAdvice}
        {...form.field('email')}
      />
      {account.hasPassword && (
        <TextField
          label={t.currentPassword}
          type="password"
          autoComplete="current-password"
          {...form.field('currentPassword')}
        />
      )}
      <div className="form-actions">
        <Button type="submit" isBusy={form.isBusy}>
          {t.sendEmailChange}
        </Button>
      </div>
    </Form>
  )
}
