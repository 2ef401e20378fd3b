import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { ChapterAdvice } from '../../easy-language/web/ChapterAdvice.tsx'
import { reportTexts } from '../../reports.texts.ts'
import { ChapterWriting } from '../assignments/ChapterWriting.tsx'
import type { PanelTabProps } from './panel-tabs.ts'
import { panelTexts } from './panel.texts.ts'

/** What the chapter is for, as the template says, and what it holds. */
export default function GuidanceTab({ place, chapter }: PanelTabProps) {
  const t = useTexts(panelTexts)
  const own = useLanguage()
  const names = useTexts(reportTexts).blocks
  const guidance = textIn(chapter.guidance, own)
  return (
    <>
      <ChapterWriting place={place} chapter={chapter} />
      <h3>{t.whatFor}</h3>
      <p>{guidance || t.noGuidance}</p>
      <ChapterAdvice place={place} chapter={chapter} />
      <h3>{t.inChapter}</h3>
      {chapter.blocks.length === 0 && <p className="muted">{t.nothingInChapter}</p>}
      <ul className="report-panel-list">
        {chapter.blocks.map(({ id, settings }) => (
          <li key={id}>{names[settings.kind]}</li>
        ))}
      </ul>
    </>
  )
}
