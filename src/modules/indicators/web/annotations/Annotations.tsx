import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { ApiError, call } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { type IndicatorAnnotation, mostAnnotations } from '../../annotations/annotation.ts'
import { removeAnnotation, restoreAnnotation } from '../../annotations/annotations.contract.ts'
import type { IndicatorKey } from '../../indicator.ts'
import { AnnotationForm } from './AnnotationForm.tsx'
import { annotationTexts } from './annotations.texts.ts'

interface Props {
  indicator: IndicatorKey
  items: readonly IndicatorAnnotation[]
  mayEdit: boolean
  mayPublish: boolean
}

/** What the organisation tells of single years, and where it is told. */
export function Annotations({ items, ...rights }: Props) {
  const t = useTexts(annotationTexts)
  const { indicator, mayEdit, mayPublish } = rights
  const [edited, setEdited] = useState<string | null>(null)
  if (!mayEdit && items.length === 0) return null
  return (
    <Disclosure title={t.title} level={2}>
      <p>{items.length > 0 ? t.note : t.none}</p>
      <AnnotationList items={items} {...rights} edited={edited} onEdit={setEdited} />
      {mayEdit && items.length >= mostAnnotations && <p className="muted">{t.full(mostAnnotations)}</p>}
      {mayEdit && edited === null && items.length < mostAnnotations && (
        <AnnotationForm key={items.length} indicator={indicator} mayPublish={mayPublish} />
      )}
    </Disclosure>
  )
}

interface ListProps extends Props {
  /** The one whose form is open, in the place of the form for a new one. */
  edited: string | null
  onEdit: (id: string | null) => void
}

function AnnotationList({ indicator, items, mayEdit, mayPublish, edited, onEdit }: ListProps) {
  const t = useTexts(annotationTexts)
  const language = useLanguage()
  const { deed, removed } = useRemoval(indicator)
  return (
    <>
      <ul className="event-list">
        {items.map((annotation) => {
          const { id, year, text, isPublic } = annotation
          const words = textIn(text, language)
          // What everybody sees is changed by those who decide what everybody sees.
          const isMine = mayEdit && (mayPublish || !isPublic)
          if (edited === id)
            return (
              <li key={id} className="event-edited">
                <AnnotationForm
                  indicator={indicator}
                  annotation={annotation}
                  mayPublish={mayPublish}
                  onClose={() => onEdit(null)}
                />
              </li>
            )
          return (
            <li key={id}>
              <b className="number">{year}</b>
              <span>
                {words} <small className="muted">{isPublic ? t.public : t.internal}</small>
              </span>
              {isMine && (
                <span className="event-deeds">
                  <IconButton icon={Pencil} label={t.edit(words)} onPress={() => onEdit(id)} />
                  <IconButton icon={Trash2} label={t.remove(words)} onPress={() => void deed('remove', annotation)} />
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <output>
        {removed && (
          <p className="event-undo">
            {t.removed(textIn(removed.text, language))}{' '}
            <Button size="small" onPress={() => void deed('restore', removed)}>
              {t.undo}
            </Button>
          </p>
        )}
      </output>
    </>
  )
}

/** Takes an event away, and remembers it until it is put back or another one goes. */
function useRemoval(indicator: IndicatorKey) {
  const t = useTexts(annotationTexts)
  const faults = useTexts(faultTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { organisation } = usePlace()
  const [removed, setRemoved] = useState<IndicatorAnnotation | null>(null)
  async function deed(kind: 'remove' | 'restore', annotation: IndicatorAnnotation) {
    const subject = { organisation: organisation.slug, key: indicator, id: annotation.id }
    try {
      if (kind === 'remove') await call(removeAnnotation, subject)
      else await call(restoreAnnotation, subject)
      setRemoved(kind === 'remove' ? annotation : null)
      if (kind === 'restore') announce(t.restored)
      await revalidate()
    } catch (error) {
      announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : faults.network, 'bad')
    }
  }
  return { deed, removed }
}
