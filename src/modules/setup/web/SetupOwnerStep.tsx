import { useNavigate } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { completeSetup } from '../setup.contract.ts'
import { setupTexts } from '../setup.texts.ts'

interface Props {
  code: string
  place: string
  onBack: () => void
}

export function SetupOwnerStep({ code, place, onBack }: Props) {
  const t = useTexts(setupTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const form = useForm({
    schema: completeSetup.input,
    initial: { code, regionKey: place, language, name: '', email: '', password: '' },
    labels: { name: t.name, email: t.email, password: t.password },
    faults: t.faults,
    submit: async (input) => {
      const { organisation, importRun } = await call(completeSetup, input)
      await navigate(`/app/setup/${organisation}/${importRun}`)
    },
  })
  return (
    <Form form={form}>
      <TextField label={t.name} autoComplete="name" {...form.field('name')} />
      <TextField label={t.email} type="email" autoComplete="username" {...form.field('email')} />
      <TextField
        label={t.password}
        type="password"
        autoComplete="new-password"
        description={t.passwordAdvice}
        {...form.field('password')}
      />
      <div className="form-actions">
        <Button onPress={onBack}>{t.back}</Button>
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.finish}
        </Button>
      </div>
    </Form>
  )
}
