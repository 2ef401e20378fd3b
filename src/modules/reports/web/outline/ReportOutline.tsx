import { Check, CircleDashed, type LucideIcon, PencilLine } from 'lucide-react'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { ChapterPeople } from '#web/together/People.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { isLate } from '../../editing/assignment.ts'
import { isOpenForChanges } from '../../workflow/way.ts'
import { assignmentOf } from '../assignments/assignment-of.ts'
import type { PagePlace, ViewChapter } from '../blocks/ReportBlock.tsx'
import { useCurrentChapter } from '../reading-place.tsx'
import { countOpen, useRemarks } from '../remarks/remarks-state.tsx'
import { remarkTexts } from '../remarks/remarks.texts.ts'
import { pageTexts } from '../report-page.texts.ts'
import { type ChapterProgress, progressOf } from './chapter-progress.ts'
import { outlineTexts } from './outline.texts.ts'
import { useWordCounts } from './use-word-counts.ts'
import { WordCount } from './WordCount.tsx'

interface Props {
  place: PagePlace
  /** A chapter was gone to. */
  onChoose?: () => void
}

/** The chapters beside the document: where the reader is, who writes them, and how far each of them is. */
export function ReportOutline({ place, onChoose }: Props) {
  const { outline: label } = useTexts(pageTexts)
  const current = useCurrentChapter()
  const counts = useWordCounts(place)
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
                <ChapterTask place={place} chapter={chapter} words={counts.get(chapter.id) ?? 0} />
              </span>
              <ChapterPeople chapter={chapter.key} />
              <OpenRemarks chapter={chapter} />
              <ProgressMark place={place} chapter={chapter} words={counts.get(chapter.id) ?? 0} />
            </a>
          </li>
        ))}
      </ol>
      <WordCount counts={counts} />
    </nav>
  )
}

interface ChapterProps {
  place: PagePlace
  chapter: ViewChapter
  /** How many words people have written into it. */
  words: number
}

/** How long the chapter is; who writes it and by when, while it is not ready. */
function ChapterTask({ place, chapter, words }: ChapterProps) {
  const t = useTexts(outlineTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const assignment = assignmentOf(place, chapter)
  const { assignees, dueOn, ready } = assignment
  const late = isOpenForChanges(place.report.status) && isLate(assignment, today)
  const task =
    ready || !isOpenForChanges(place.report.status)
      ? []
      : [assignees.map(({ name }) => name).join(', '), dueOn && (late ? t.late : t.due)(formatDay(dueOn, language))]
  const said = [words > 0 && t.words(words), ...task].filter(Boolean)
  if (said.length === 0) return null
  return <span className={`report-outline-task${late ? ' late' : ''}`}>{said.join(' · ')}</span>
}

const marks: Record<ChapterProgress, LucideIcon | null> = {
  ready: Check,
  writing: PencilLine,
  empty: CircleDashed,
  live: null,
}

function ProgressMark({ place, chapter, words }: ChapterProps) {
  const t = useTexts(outlineTexts)
  const isReady = assignmentOf(place, chapter).ready !== null
  const progress = progressOf(chapter, { words, isReady })
  const mark = marks[progress]
  if (!mark || place.report.status === 'approved') return null
  return (
    <span className={`report-outline-mark progress-${progress}`} title={t.progress[progress]}>
      <Icon as={mark} strong />
      <span className="visually-hidden">{t.progress[progress]}</span>
    </span>
  )
}

/** How many comments on the chapter wait to be settled. */
function OpenRemarks({ chapter }: Pick<ChapterProps, 'chapter'>) {
  const t = useTexts(remarkTexts)
  const count = countOpen(useRemarks().remarks, chapter.id)
  if (count === 0) return null
  return (
    <span className="report-outline-remarks" title={t.open(count)}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{t.open(count)}</span>
    </span>
  )
}
