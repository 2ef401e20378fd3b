import { useLanguage, useTexts } from '#web/language.tsx'
import { faultPlace } from '../../tables/fault-sentence.ts'
import { tableFaultTexts } from '../../tables/table-faults.texts.ts'
import type { TableCheck } from '../figure-upload.ts'
import { uploadTexts } from './upload.texts.ts'

/** What the sender should know, though nothing is wrong, with the first place of each. */
export function NoteList({ notes }: Pick<TableCheck, 'notes'>) {
  const t = useTexts(uploadTexts)
  const words = useTexts(tableFaultTexts)
  const language = useLanguage()
  if (notes.length === 0) return null
  return (
    <section className="own-figures-section">
      <h3>{t.notes}</h3>
      <ul className="note-list">
        {notes.map(({ code, count, place }) => (
          <li key={code}>
            {words.notes[code](count)} <span className="muted">{faultPlace({ place }, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
