import { Check } from 'lucide-react'

import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { isBlank } from '../rich-text.ts'
import type { ReportView } from '../reports.contract.ts'
import { pageTexts } from './report-page.texts.ts'
import type { ViewChapter } from './blocks/ReportBlock.tsx'

interface Props {
  chapters: ReportView['chapters']
  language: Language
  /** The chapter that is being read. */
  current: string | null
}

/** The chapters beside the document: where the reader is, and which ones have been written. */
export function ReportOutline({ chapters, language, current }: Props) {
  const t = useTexts(pageTexts)
  return (
    <nav className="report-outline" aria-label={t.outline}>
      <h2>{t.outline}</h2>
      <ol>
        {chapters.map((chapter) => (
          <li key={chapter.id} className={`level-${chapter.level}`}>
            <a href={`#${chapter.key}`} {...(chapter.key === current ? { 'aria-current': 'location' } : {})}>
              <span className="report-outline-number">{chapter.number}</span>
              <span>{textIn(chapter.title, language)}</span>
              {hasText(chapter, language) && (
                <span className="report-outline-mark">
                  <Icon as={Check} strong />
                  <span className="visually-hidden">{t.hasText}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const hasText = ({ blocks }: ViewChapter, language: Language): boolean =>
  blocks.some(({ texts }) => !isBlank(texts[language]?.content))
