import type { Language } from '#shared/texts.ts'
import { useLanguage } from '#web/language.tsx'
import { blockTexts } from './blocks.texts.ts'

/** Where a text would stand that nobody has written. */
export function MissingText({ language }: { language: Language }) {
  const own = useLanguage()
  const t = blockTexts[own]
  return (
    <p className="report-note note-empty" lang={own}>
      {t.noTextIn[language]}
    </p>
  )
}
