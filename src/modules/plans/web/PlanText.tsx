import { inLanguage, type LocalText } from '#shared/local-text.ts'
import { useLanguage } from '#web/language.tsx'

/** A text that people wrote, marked with its language where it is not the reader's. */
export function PlanText({ text }: { text: LocalText }) {
  const wanted = useLanguage()
  const { text: words, language } = inLanguage(text, wanted)
  return language === wanted ? <>{words}</> : <span lang={language}>{words}</span>
}
