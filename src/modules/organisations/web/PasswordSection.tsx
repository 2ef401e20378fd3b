import { useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { changePassword } from '../account.contract.ts'
import { accountTexts } from '../account.texts.ts'
import { isCancelled, proofOf, type ProofWays } from './passkey.ts'

const empty = { currentPassword: '', newPassword: '' }

export function PasswordSection({ account, passkeys }: ProofWays) {
  const { hasPassword, email } = account
  const t = useTexts(accountTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm({
    schema: changePassword.input,
    initial: empty,
    labels: { currentPassword: t.currentPassword, newPassword: t.newPassword },
    faults: t.faults,
    submit: async (input) => {
      try {
        await call(changePassword, { ...input, ...(await proofOf({ account, passkeys })) })
      } catch (error) {
        if (isCancelled(error)) return
        throw error
      }
      form.reset(empty)
      await revalidate()
      announce(t.passwordChanged)
    },
  })
  return (
    <section className="settings-section" aria-labelledby="password">
      <h2 id="password">{t.password}</h2>
      <Form form={form} label={t.password}>
        {/* Password managers want to know whose password it is. */}
        <input
          type="text"
          className="visually-hidden"
          autoComplete="username"
          value={email}
          readOnly
          tabIndex={-1}
          aria-hidden
        />
        {hasPassword && (
          <TextField
            label={t.currentPassword}
            type="password"
            autoComplete="current-password"
            {...form.field('currentPassword')}
          />
        )}
        <TextField
          label={t.newPassword}
          type="password"
          autoComplete="new-password"
          description={t.passwordAdvice}
          {...form.field('newPassword')}
        />
        <div className="form-actions">
          <Button type="submit" isBusy={form.isBusy}>
            {hasPassword ? t.changePassword : t.choosePassword}
          </Button>
        </div>
      </Form>
    </section>
  )
}
