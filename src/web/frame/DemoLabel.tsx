import { formatDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { shellTexts } from '#web/shell.texts.ts'

/** Says on every page of the demo that all of it is invented, and which day its clock stands on. */
export function DemoLabel() {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  return (
    <p className="demo-label">
      <b>{t.demoName}</b> {t.demo(formatDay(demoDay, language))}
    </p>
  )
}
