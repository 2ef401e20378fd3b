import { footnotesIn, type RichText } from '#documents/rich-text.ts'
import { useTexts } from '#web/language.tsx'
import { writingTexts } from './writing.texts.ts'

/** The footnotes of a text below it, numbered as in the text; in print they stand at the foot of the page. */
export function TextNotes({ text }: { text: RichText | undefined }) {
  const t = useTexts(writingTexts)
  const notes = footnotesIn(text)
  if (notes.length === 0) return null
  return (
    <ul className="report-notes" aria-label={t.notes}>
      {notes.map((words, index) => (
        // Footnotes have no identity of their own: they stand in the order of the text.
        <li key={index}>{words}</li>
      ))}
    </ul>
  )
}
