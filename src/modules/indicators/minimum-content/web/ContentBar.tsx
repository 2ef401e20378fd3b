import { useTexts } from '#web/language.tsx'
import { type ContentCounts, contentStates } from '../content-status.ts'
import { ContentStateMark } from './ContentStateMark.tsx'
import { contentYearTexts } from './content-year.texts.ts'

const width = 480
const height = 14
const gap = 2

/** All items as one bar, and the same in words below. */
export function ContentBar({ counts }: { counts: ContentCounts }) {
  const t = useTexts(contentYearTexts)
  const shown = contentStates.filter((state) => counts[state] > 0)
  const all = shown.reduce((sum, state) => sum + counts[state], 0)
  const words = shown.map((state) => t.count(counts[state], t.states[state]))
  return (
    <div className="content-bar">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t.bar(words.join(', '))}
      >
        {shown.map((state, at) => {
          const before = shown.slice(0, at).reduce((sum, one) => sum + counts[one], 0)
          return (
            <rect
              key={state}
              className={`content-part-${state}`}
              x={(width * before) / all}
              y={0}
              width={Math.max(1, (width * counts[state]) / all - gap)}
              height={height}
            />
          )
        })}
      </svg>
      <ul>
        {shown.map((state) => (
          <li key={state}>
            <ContentStateMark state={state} label={t.count(counts[state], t.states[state])} />
          </li>
        ))}
      </ul>
    </div>
  )
}
