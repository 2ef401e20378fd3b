import { z } from 'zod'

import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import type { Choice } from '#web/ui/Select.tsx'
import { setupTexts } from '../setup.texts.ts'

interface Props {
  places: readonly Choice[]
  place: Choice | null
  onDone: (place: Choice) => void
}

export function SetupPlaceStep({ places, place, onDone }: Props) {
  const t = useTexts(setupTexts)
  const form = useForm({
    schema: z.object({ place: z.string() }),
    initial: { place: place?.value ?? null },
    labels: { place: t.place },
    submit: async ({ place: key }) => onDone(places.find(({ value }) => value === key)!),
  })
  return (
    <Form form={form}>
      <ComboBox label={t.place} choices={places} placeholder={t.placeholder} {...form.field('place')} />
      <div className="form-actions">
        <Button type="submit" variant="primary">
          {t.next}
        </Button>
      </div>
    </Form>
  )
}
