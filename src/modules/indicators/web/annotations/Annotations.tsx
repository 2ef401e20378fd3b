import { Trash2 } from 'lucide-react'
import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { ApiError, call } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import {
  addAnnotation,
  type AnnotationInput,
  annotationInput,
  type IndicatorAnnotation,
  removeAnnotation,
} from '../../annotations/annotations.contract.ts'
import type { IndicatorKey } from '../../indicator.ts'
import { annotationTexts } from './annotations.texts.ts'

interface Props {
  indicator: IndicatorKey
  annotations: readonly IndicatorAnnotation[]
  mayEdit: boolean
}

/** What the organisation tells of single years, and where it is told. */
export function Annotations({ indicator, annotations, mayEdit }: Props) {
  const t = useTexts(annotationTexts)
  if (!mayEdit && annotations.length === 0) return null
  return (
    <Disclosure title={t.title} level={2}>
      <p>{annotations.length > 0 ? t.note : t.none}</p>
      <AnnotationList indicator={indicator} annotations={annotations} mayEdit={mayEdit} />
      {mayEdit && <AnnotationForm key={annotations.length} indicator={indicator} />}
    </Disclosure>
  )
}

function AnnotationList({ indicator, annotations, mayEdit }: Props) {
  const t = useTexts(annotationTexts)
  const faults = useTexts(faultTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { organisation } = usePlace()
  async function remove(id: string) {
    try {
      await call(removeAnnotation, { organisation: organisation.slug, key: indicator, id })
      announce(t.removed)
      await revalidate()
    } catch (error) {
      announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : faults.network, 'bad')
    }
  }
  return (
    <ul>
      {annotations.map(({ id, year, text }) => {
        const words = textIn(text, language)
        return (
          <li key={id}>
            <b className="number">{year}</b> {words}{' '}
            {mayEdit && <IconButton icon={Trash2} label={t.remove(words)} onPress={() => void remove(id)} />}
          </li>
        )
      })}
    </ul>
  )
}

interface Draft extends Omit<AnnotationInput, 'year'> {
  year: number | undefined
}

function AnnotationForm({ indicator }: { indicator: IndicatorKey }) {
  const t = useTexts(annotationTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { organisation, today } = usePlace()
  const form = useForm<Draft, AnnotationInput>({
    schema: annotationInput,
    initial: { year: Number(today.slice(0, 4)), text: {} },
    labels: { year: t.year, text: t.text },
    submit: async (value) => {
      await call(addAnnotation, { ...value, organisation: organisation.slug, key: indicator })
      announce(t.added)
      await revalidate()
    },
  })
  return (
    <Form form={form} label={t.add}>
      <LocalTextField
        label={t.text}
        description={t.help}
        {...form.field('text')}
        value={form.draft.text}
        onChange={(text) => form.set('text', text)}
      />
      <NumberField
        label={t.year}
        error={form.field('year').error}
        name="year"
        formatOptions={{ useGrouping: false }}
        value={form.draft.year ?? null}
        onChange={(year) => form.set('year', year ?? undefined)}
      />
      <Button type="submit" isBusy={form.isBusy}>
        {t.add}
      </Button>
    </Form>
  )
}
