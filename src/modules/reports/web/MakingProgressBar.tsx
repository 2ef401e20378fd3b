import { useTexts } from '#web/language.tsx'
import type { MakingProgress } from '../making/making-progress.ts'
import { pageTexts } from './report-page.texts.ts'

/** How far the making of a large file is. */
export function MakingProgressBar({ progress }: { progress: MakingProgress | null }) {
  const t = useTexts(pageTexts)
  const words = progress ? t.makingSteps[progress.step](progress.done, progress.of) : t.makingWaits
  return (
    <p className="making-progress small">
      <progress max={1} value={progress?.share ?? 0} aria-label={t.makingProgress} />
      <span>{words}</span>
    </p>
  )
}
