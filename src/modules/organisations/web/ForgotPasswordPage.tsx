import { useState } from 'react'
import { Link, useLoaderData } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { requestPasswordReset } from '../account.contract.ts'
import { getSession } from '../session.contract.ts'
import { signInTexts } from '../sign-in.texts.ts'
import { EntryLayout } from './EntryLayout.tsx'

export async function loadForgotPassword() {
  const { signInWays } = await call(getSession, {})
  return { hasMail: signInWays.mail }
}

export function ForgotPasswordPage() {
  const t = useTexts(signInTexts)
  const { hasMail } = useLoaderData<typeof loadForgotPassword>()
  const [sentTo, setSentTo] = useState<string>()
  if (!hasMail || sentTo !== undefined)
    return (
      <EntryLayout
        title={sentTo === undefined ? t.forgotTitle : t.forgotSent}
        lead={sentTo === undefined ? t.forgotNoMail : t.forgotSentAdvice(sentTo)}
      >
        <p>
          <Link to="/app/sign-in">{t.back}</Link>
        </p>
      </EntryLayout>
    )
  return (
    <EntryLayout title={t.forgotTitle} lead={t.forgotLead}>
      <ForgotPasswordForm onSent={setSentTo} />
    </EntryLayout>
  )
}

function ForgotPasswordForm({ onSent }: { onSent: (email: string) => void }) {
  const t = useTexts(signInTexts)
  const form = useForm({
    schema: requestPasswordReset.input,
    initial: { email: '' },
    labels: { email: t.email },
    submit: async (input) => {
      await call(requestPasswordReset, input)
      onSent(input.email)
    },
  })
  return (
    <Form form={form}>
      <TextField label={t.email} type="email" autoComplete="username" {...form.field('email')} />
      <div className="form-actions">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.forgotSend}
        </Button>
        <Link className="button quiet" to="/app/sign-in">
          {t.back}
        </Link>
      </div>
    </Form>
  )
}
