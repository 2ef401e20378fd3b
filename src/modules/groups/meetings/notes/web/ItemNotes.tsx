import { useMemo } from 'react'

import { isBlank } from '#documents/rich-text.ts'
import type { TextVersion } from '#documents/text-version.ts'
import type { Language } from '#shared/texts.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useTextBeingWritten } from '#web/together/reading-context.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { TextPreview } from '#web/writing/TextPreview.tsx'
import { Writing } from '#web/writing/Writing.tsx'
import { notesText } from './notes-text.ts'
import { notesTexts } from './notes.texts.ts'

interface Props {
  meeting: string
  item: string
  /** What the item is called, and in which language: the notes are taken to be in the same. */
  title: string
  language: Language
  notes: TextVersion | null
  mayWrite: boolean
}

/** The notes of one item: to be written with the others, or to be read. Only inside `MeetingNotes`. */
export function ItemNotes({ mayWrite, ...props }: Props) {
  return mayWrite ? <WrittenNotes key={props.item} {...props} /> : <NotesBeingRead {...props} />
}

/** As others write them at the moment, else as they are stored. */
function NotesBeingRead({ item, notes, language }: Pick<Props, 'item' | 'notes' | 'language'>) {
  const t = useTexts(notesTexts)
  const text = useTextBeingWritten(item) ?? notes?.content
  if (!text || isBlank(text)) return <p className="muted">{t.nothing}</p>
  return (
    <div lang={language}>
      <TextPreview text={text} />
    </div>
  )
}

function WrittenNotes({ meeting, item, title, language, notes }: Omit<Props, 'mayWrite'>) {
  const t = useTexts(notesTexts)
  const { organisation } = usePlace()
  const place = useMemo(
    () => notesText({ organisation: organisation.slug, meeting, item }, language),
    [organisation.slug, meeting, item, language],
  )
  return (
    <Writing
      place={place}
      stored={notes ?? undefined}
      chapter={title}
      chapterKey={item}
      guidance={t.guidance}
      waiting={notes ? <TextPreview text={notes.content} /> : <Skeleton lines={2} />}
    />
  )
}
