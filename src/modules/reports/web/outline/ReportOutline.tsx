import { Check, CircleDashed, PencilLine, type LucideIcon } from 'lucide-react'

import { textIn } from '#shared/local-text.ts'
import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { PagePlace } from '../blocks/ReportBlock.tsx'
import { pageTexts } from '../report-page.texts.ts'
import { useCurrentChapter } from '../reading-place.tsx'
import { type ChapterProgress, progressOf } from './chapter-progress.ts'
import { outlineTexts } from './outline.texts.ts'

const marks: Record<ChapterProgress, LucideIcon | null> = {
  ready: Check,
  writing: PencilLine,
  empty: CircleDashed,
  live: null,
}

interface Props {
  place: PagePlace
  /** A chapter was gone to. */
  onChoose?: () => void
}

/** The chapters beside the document: where the reader is, and how far each of them is. */
export function ReportOutline({ place, onChoose }: Props) {
  const t = useTexts(outlineTexts)
  const { outline: label } = useTexts(pageTexts)
  const current = useCurrentChapter()
  const { report, language } = place
  return (
    <nav className="report-outline" aria-label={label}>
      <h2>{label}</h2>
      <ol>
        {report.chapters.map((chapter) => {
          const progress = progressOf(chapter, language)
          const mark = marks[progress]
          return (
            <li key={chapter.id} className={`level-${chapter.level}`}>
              <a
                href={`#${chapter.key}`}
                {...(chapter.key === current ? { 'aria-current': 'location' } : {})}
                onClick={onChoose}
              >
                <span className="report-outline-number">{chapter.number}</span>
                <span>{textIn(chapter.title, language)}</span>
                {mark && (
                  <span className={`report-outline-mark ${progress}`} title={t.progress[progress]}>
                    <Icon as={mark} strong />
                    <span className="visually-hidden">{t.progress[progress]}</span>
                  </span>
                )}
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
