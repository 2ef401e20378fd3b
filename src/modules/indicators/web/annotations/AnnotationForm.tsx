import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useOtherVersion } from '#web/form/use-other-version.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import {
  annotationContent,
  type AnnotationContent,
  indicatorAnnotation,
  type IndicatorAnnotation,
} from '../../annotations/annotation.ts'
import { addAnnotation, updateAnnotation } from '../../annotations/annotations.contract.ts'
import type { IndicatorKey } from '../../indicator.ts'
import { annotationTexts } from './annotations.texts.ts'

interface Props {
  indicator: IndicatorKey
  /** Undefined: a new one. */
  annotation?: IndicatorAnnotation | undefined
  mayPublish: boolean
  /** Undefined: the form stays open. */
  onClose?: (() => void) | undefined
}

interface Draft extends Omit<AnnotationContent, 'year'> {
  year: number | undefined
}

const toDraft = ({ year, text, isPublic }: AnnotationContent): Draft => ({ year, text, isPublic })

/** What happened, in which year, and who sees it. Two people who edit at once see both versions. */
export function AnnotationForm({ indicator, annotation, mayPublish, onClose }: Props) {
  const t = useTexts(annotationTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { organisation, today } = usePlace()
  const { version, theirs, onRefused, choose } = useOtherVersion(indicatorAnnotation, annotation?.version ?? 0)
  const form = useForm<Draft, AnnotationContent>({
    schema: annotationContent,
    initial: toDraft(annotation ?? { year: Number(today.slice(0, 4)), text: {}, isPublic: false }),
    labels: { year: t.year, text: t.text },
    submit: async (value) => {
      const subject = { organisation: organisation.slug, key: indicator, ...value }
      if (annotation) await call(updateAnnotation, { ...subject, id: annotation.id, version })
      else await call(addAnnotation, subject)
      announce(annotation ? t.saved : t.added)
      onClose?.()
      await revalidate()
    },
    onRefused,
  })
  if (theirs)
    return (
      <VersionChoice
        changedBy={theirs.changedBy ?? t.somebody}
        differences={differences(form.draft, theirs, t, language)}
        isBusy={form.isBusy}
        onKeepMine={() => {
          choose()
          void form.send()
        }}
        onTakeTheirs={() => {
          form.reset(toDraft(theirs))
          choose()
        }}
      />
    )
  return (
    <Form form={form} label={annotation ? t.edit(textIn(annotation.text, language)) : t.add}>
      <LocalTextField label={t.text} description={t.help} {...form.field('text')} />
      <NumberField
        label={t.year}
        error={form.field('year').error}
        name="year"
        formatOptions={{ useGrouping: false }}
        value={form.draft.year ?? null}
        onChange={(year) => form.set('year', year ?? undefined)}
      />
      {mayPublish && (
        <Checkbox isSelected={form.draft.isPublic} onChange={(isPublic) => form.set('isPublic', isPublic)}>
          {t.makePublic}
        </Checkbox>
      )}
      <div className="form-actions">
        <Button type="submit" variant={annotation ? 'primary' : 'secondary'} isBusy={form.isBusy}>
          {annotation ? t.save : t.add}
        </Button>
        {onClose && <Button onPress={onClose}>{t.cancel}</Button>}
      </div>
    </Form>
  )
}

function differences(mine: Draft, theirs: AnnotationContent, t: (typeof annotationTexts)['fi'], language: Language) {
  const words = ({ year, text, isPublic }: Draft) => ({
    year: String(year ?? ''),
    text: textIn(text, language),
    visibility: isPublic ? t.public : t.internal,
  })
  const [own, other] = [words(mine), words(theirs)]
  const fields = { year: t.year, text: t.text, visibility: t.visibility }
  return (['year', 'text', 'visibility'] as const)
    .filter((field) => own[field] !== other[field])
    .map((field) => ({ field: fields[field], mine: own[field], theirs: other[field] }))
}
