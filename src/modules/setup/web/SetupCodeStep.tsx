import { readFoundableRegions, regionChoices } from '#modules/organisations/web/region-choices.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import type { Choice } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { openSetup } from '../setup.contract.ts'
import { setupTexts } from '../setup.texts.ts'

interface Props {
  onDone: (code: string, places: readonly Choice[]) => void
}

export function SetupCodeStep({ onDone }: Props) {
  const t = useTexts(setupTexts)
  const language = useLanguage()
  const form = useForm({
    schema: openSetup.input,
    initial: { code: '' },
    labels: { code: t.code },
    faults: t.faults,
    submit: async ({ code }) => {
      await call(openSetup, { code })
      onDone(code, regionChoices(await readFoundableRegions(), language))
    },
  })
  return (
    <Form form={form}>
      <TextField
        label={t.code}
        description={t.codeAdvice}
        autoComplete="off"
        spellCheck="false"
        {...form.field('code')}
      />
      {form.isBusy && <p role="status">{t.fetching}</p>}
      <div className="form-actions">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.next}
        </Button>
      </div>
    </Form>
  )
}
