import { CircleHelp, TriangleAlert } from 'lucide-react'

import { useLanguage, useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { ClubDefinition } from '../club.ts'
import type { FigureMark } from '../club-checks.ts'
import { clubRoundTexts } from './club-round.texts.ts'
import { sayMark } from './round-reading.ts'

interface Props {
  marks: readonly FigureMark[]
  definition: ClubDefinition
}

/** What the checks say of a figure, as sentences for its reporter. */
export function MarkSentences({ marks, definition }: Props) {
  const t = useTexts(clubRoundTexts)
  const language = useLanguage()
  if (marks.length === 0) return null
  return (
    <div className="club-marks" role="status">
      <h3>{t.marksTitle}</h3>
      <ul>
        {marks.map((mark) => (
          <li key={mark.kind}>
            <Icon as={mark.kind === 'question' ? CircleHelp : TriangleAlert} /> {sayMark(mark, definition, language)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The same as short words for a list, each with its sentence for the pointer and the screen reader. */
export function MarkWords({ marks, definition }: Props) {
  const t = useTexts(clubRoundTexts)
  const language = useLanguage()
  if (marks.length === 0) return <span className="muted">{t.noMarks}</span>
  return (
    <ul className="club-mark-words">
      {marks.map((mark) => (
        <li key={mark.kind}>
          <Icon as={mark.kind === 'question' ? CircleHelp : TriangleAlert} />
          <span>
            {t.markNames[mark.kind]}
            <span className="visually-hidden">. {sayMark(mark, definition, language)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
