import { inLanguage, type LocalText } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { Indicator } from '../indicator.ts'
import { indicatorPageTexts } from './indicator-page.texts.ts'

/** What the source says about the figure; in another language when it says it in no other, and then it is told. */
export function IndicatorMeaning({ indicator }: { indicator: Indicator }) {
  const t = useTexts(indicatorPageTexts)
  return (
    <section className="indicator-meaning">
      <SourceText title={t.meaning} text={indicator.description} />
      <SourceText title={t.interpretation} text={indicator.interpretation} />
      <SourceText title={t.limits} text={indicator.limits} />
    </section>
  )
}

function SourceText({ title, text }: { title: string; text: LocalText }) {
  const t = useTexts(indicatorPageTexts)
  const language = useLanguage()
  const found = inLanguage(text, language)
  if (!found.text) return null
  return (
    <>
      <h2>{title}</h2>
      {found.language !== language && <p className="small muted">{t.onlyIn(t.inLanguage[found.language])}</p>}
      {/* Sanitised when it was fetched. */}
      <div className="reading" lang={found.language} dangerouslySetInnerHTML={{ __html: found.text }} />
    </>
  )
}
