import { listRegions } from '#modules/regions/regions.contract.ts'
import type { Region, RegionCategory } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
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
      onDone(code, await readPlaces(language))
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

/** The counties and municipalities of today, counties first, by name. */
async function readPlaces(language: Language): Promise<Choice[]> {
  const lists = await Promise.all((['hyvinvointialue', 'kunta'] as const).map(readCategory))
  return lists.flatMap((regions) =>
    regions
      .filter(({ validTo }) => validTo === null)
      .map(({ key, title }) => ({ value: key, label: textIn(title, language) }))
      .toSorted((one, other) => one.label.localeCompare(other.label, language)),
  )
}

async function readCategory(category: RegionCategory): Promise<Region[]> {
  const { items } = await call(listRegions, { register: 'real', category, limit: 1000 })
  return items
}
