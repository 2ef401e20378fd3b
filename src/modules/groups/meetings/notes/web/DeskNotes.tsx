import { inLanguage } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { ChapterPeople } from '#web/together/People.tsx'
import { ItemNotes } from './ItemNotes.tsx'
import { NotesState, NotesTools } from './MeetingNotes.tsx'
import type { NotesData } from './notes.loader.ts'
import { notesTexts } from './notes.texts.ts'

interface Props {
  meeting: string
  notes: NotesData
  /** The item in hand. */
  item: string
  titleOf: (item: string) => string | undefined
}

/** The notes of the item in hand, beside what is decided of it. Only inside `MeetingNotes`. */
export function DeskNotes({ meeting, notes: { items, mayWrite }, item, titleOf }: Props) {
  const t = useTexts(notesTexts)
  const own = useLanguage()
  const noted = items.find((one) => one.item === item)
  if (!noted) return null
  const { text, language } = inLanguage(noted.title, own)
  return (
    <section className="desk-notes" aria-labelledby="item-notes">
      <header>
        <h3 id="item-notes">{t.title}</h3>
        <ChapterPeople chapter={item} />
        <NotesState mayWrite={mayWrite} />
      </header>
      <NotesTools language={own} titleOf={titleOf} mayWrite={mayWrite} />
      <div className="notes-paper report-prose">
        <ItemNotes
          meeting={meeting}
          item={item}
          title={text}
          language={language}
          notes={noted.notes}
          mayWrite={mayWrite}
        />
      </div>
    </section>
  )
}
