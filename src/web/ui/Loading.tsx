import { useTexts } from '#web/language.tsx'
import { kitTexts } from './kit.texts.ts'

/** A quiet place-holder in the shape of what comes. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const t = useTexts(kitTexts)
  return (
    <output className="skeleton">
      <span className="visually-hidden">{t.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden />
      ))}
    </output>
  )
}

/** Stands for a whole page while it loads. */
export const LoadingPage = () => (
  <div className="page">
    <Skeleton lines={8} />
  </div>
)
