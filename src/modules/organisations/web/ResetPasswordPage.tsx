import { useState } from 'react'
import { Link, useLocation } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { resetPassword } from '../account.contract.ts'
import { signInTexts } from '../sign-in.texts.ts'
import { EntryLayout } from './EntryLayout.tsx'
import { LinkGone } from './LinkGone.tsx'

/** Opened from the letter; the token is the address's fragment. */
export function ResetPasswordPage() {
  const t = useTexts(signInTexts)
  const token = useLocation().hash.slice(1)
  const [state, setState] = useState<'open' | 'done' | 'gone'>(token === '' ? 'gone' : 'open')
  const form = useForm({
    schema: resetPassword.input,
    initial: { token, password: '' },
    labels: { password: t.newPassword },
    faults: t.faults,
    submit: async (input) => {
      await call(resetPassword, input)
      setState('done')
    },
    onRefused: ({ code }) => {
      if (code === 'notFound') setState('gone')
      return code === 'notFound'
    },
  })
  if (state === 'gone')
    return (
      <LinkGone>
        <Link className="button primary" to="/app/forgot-password">
          {t.forgotSend}
        </Link>
      </LinkGone>
    )
  if (state === 'done')
    return (
      <EntryLayout title={t.resetDone} lead={t.resetDoneAdvice}>
        <div className="form-actions">
          <LinkButton variant="primary" to="/app/sign-in">
            {t.signIn}
          </LinkButton>
        </div>
      </EntryLayout>
    )
  return (
    <EntryLayout title={t.resetTitle} lead={t.resetLead}>
      <Form form={form}>
        <TextField
          label={t.newPassword}
          type="password"
          autoComplete="new-password"
          description={t.passwordAdvice}
          {...form.field('password')}
        />
        <div className="form-actions">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.resetSave}
          </Button>
        </div>
      </Form>
    </EntryLayout>
  )
}
