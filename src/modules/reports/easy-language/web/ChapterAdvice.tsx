import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { PanelTabProps } from '../../web/panel/panel-tabs.ts'
import { checkReadability, hardnesses, keyMessages } from '../readability.ts'
import { adviceTexts } from './chapter-advice.texts.ts'
import { useChapterLines } from './use-chapter-lines.ts'

/** Of a hardness no more examples than this: the first ones teach the rest. */
const mostExamples = 6

/** For the chapters that residents read: how many messages there are, or what may be hard to read. */
export function ChapterAdvice({ place, chapter }: PanelTabProps) {
  if (chapter.key === 'front-messages') return <MessageAdvice place={place} chapter={chapter} />
  return chapter.key === 'front-easy' ? <ReadingAdvice place={place} chapter={chapter} /> : null
}

function MessageAdvice({ place, chapter }: PanelTabProps) {
  const t = useTexts(adviceTexts)
  const lines = useChapterLines(chapter, place.language)
  const { sentences } = checkReadability(lines, place.language)
  return (
    <section>
      <h3>{t.messages}</h3>
      <p role="status">{t.messageCount(sentences, keyMessages.least, keyMessages.most)}</p>
    </section>
  )
}

function ReadingAdvice({ place, chapter }: PanelTabProps) {
  const t = useTexts(adviceTexts)
  const own = useLanguage()
  const lines = useChapterLines(chapter, place.language)
  const { sentences, wordsInSentence, remarks } = checkReadability(lines, place.language)
  return (
    <section className="reading-advice">
      <h3>{t.title}</h3>
      {wordsInSentence === null ? (
        <p className="muted">{t.nothing}</p>
      ) : (
        <p role="status">{t.summary(sentences, formatNumber(wordsInSentence, own, 1))}</p>
      )}
      {wordsInSentence !== null && remarks.length === 0 && <p>{t.good}</p>}
      {hardnesses.map((hardness) => {
        const found = remarks.filter((remark) => remark.hardness === hardness)
        if (found.length === 0) return null
        return (
          <div key={hardness}>
            <h4>{t.remarks[hardness]}</h4>
            <ul lang={place.language}>
              {found.slice(0, mostExamples).map(({ of }) => (
                <li key={of}>{of}</li>
              ))}
            </ul>
          </div>
        )
      })}
      <p className="small muted">{t.honest}</p>
    </section>
  )
}
