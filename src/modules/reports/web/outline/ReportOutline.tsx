import { Check, CircleDashed, type LucideIcon, PencilLine } from 'lucide-react'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { isLate } from '../../editing/assignment.ts'
import { assignmentOf } from '../assignments/assignment-of.ts'
import type { PagePlace, ViewChapter } from '../blocks/ReportBlock.tsx'
import { useCurrentChapter } from '../reading-place.tsx'
import { pageTexts } from '../report-page.texts.ts'
import { type ChapterProgress, progressOf } from './chapter-progress.ts'
import { outlineTexts } from './outline.texts.ts'

interface Props {
  place: PagePlace
  /** A chapter was gone to. */
  onChoose?: () => void
}

/** The chapters beside the document: where the reader is, who writes them, and how far each of them is. */
export function ReportOutline({ place, onChoose }: Props) {
  const { outline: label } = useTexts(pageTexts)
  const current = useCurrentChapter()
  return (
    <nav className="report-outline" aria-label={label}>
      <h2>{label}</h2>
      <ol>
        {place.report.chapters.map((chapter) => (
          <li key={chapter.id} className={`level-${chapter.level}`}>
            <a
              href={`#${chapter.key}`}
              {...(chapter.key === current ? { 'aria-current': 'location' } : {})}
              onClick={onChoose}
            >
              <span className="report-outline-number">{chapter.number}</span>
              <span>
                {textIn(chapter.title, place.language)}
                <ChapterTask place={place} chapter={chapter} />
              </span>
              <ProgressMark place={place} chapter={chapter} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface ChapterProps {
  place: PagePlace
  chapter: ViewChapter
}

/** Who writes the chapter and by when, while it is not ready. */
function ChapterTask({ place, chapter }: ChapterProps) {
  const t = useTexts(outlineTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const assignment = assignmentOf(place, chapter)
  const { assignees, dueOn, ready } = assignment
  if (ready || (assignees.length === 0 && dueOn === null)) return null
  const late = isLate(assignment, today)
  return (
    <span className={`report-outline-task${late ? ' late' : ''}`}>
      {[assignees.map(({ name }) => name).join(', '), dueOn && (late ? t.late : t.due)(formatDay(dueOn, language))]
        .filter(Boolean)
        .join(' · ')}
    </span>
  )
}

const marks: Record<ChapterProgress, LucideIcon | null> = {
  ready: Check,
  writing: PencilLine,
  empty: CircleDashed,
  live: null,
}

function ProgressMark({ place, chapter }: ChapterProps) {
  const t = useTexts(outlineTexts)
  const isReady = assignmentOf(place, chapter).ready !== null
  const progress = progressOf(chapter, { language: place.language, isReady })
  const mark = marks[progress]
  if (!mark) return null
  return (
    <span className={`report-outline-mark progress-${progress}`} title={t.progress[progress]}>
      <Icon as={mark} strong />
      <span className="visually-hidden">{t.progress[progress]}</span>
    </span>
  )
}
