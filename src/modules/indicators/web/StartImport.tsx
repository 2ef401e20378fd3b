import { useNavigate } from 'react-router'
import type { z } from 'zod'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { startImport } from '../imports.contract.ts'
import { importsTexts } from './imports.texts.ts'

interface Draft {
  selection: 'minimum' | 'all'
  firstYear: number | undefined
  lastYear: number | undefined
}

/** Begins an import; the page then shows its run. */
export function StartImport() {
  const t = useTexts(importsTexts)
  const announce = useAnnounce()
  const navigate = useNavigate()
  const form = useForm<Draft, z.infer<typeof startImport.input>>({
    schema: startImport.input,
    initial: { selection: 'minimum', firstYear: undefined, lastYear: undefined },
    labels: { selection: t.selection, firstYear: t.firstYear, lastYear: t.lastYear },
    submit: async (value) => {
      const run = await call(startImport, value)
      announce(t.started)
      await navigate(`?run=${run.id}`)
    },
  })
  const years = { formatOptions: { useGrouping: false }, isOptional: true }
  return (
    <section className="panel">
      <h2>{t.startTitle}</h2>
      <Form form={form} label={t.startTitle}>
        <RadioGroup
          label={t.selection}
          value={form.draft.selection}
          onChange={(selection) => form.set('selection', selection ?? 'minimum')}
          choices={[
            { value: 'minimum', label: t.selections.minimum, description: t.selectionNotes.minimum },
            { value: 'all', label: t.selections.all, description: t.selectionNotes.all },
          ]}
        />
        <div className="form-row">
          <NumberField
            {...years}
            label={t.firstYear}
            error={form.field('firstYear').error}
            name="firstYear"
            value={form.draft.firstYear ?? null}
            onChange={(year) => form.set('firstYear', year ?? undefined)}
          />
          <NumberField
            {...years}
            label={t.lastYear}
            error={form.field('lastYear').error}
            name="lastYear"
            value={form.draft.lastYear ?? null}
            onChange={(year) => form.set('lastYear', year ?? undefined)}
          />
        </div>
        <Button variant="primary" type="submit" isBusy={form.isBusy}>
          {t.start}
        </Button>
      </Form>
    </section>
  )
}
