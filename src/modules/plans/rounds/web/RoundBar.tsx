import { useTexts } from '#web/language.tsx'
import type { RoundSummary } from '../round.ts'
import { roundsTexts } from './rounds.texts.ts'

const parts = ['answered', 'waiting', 'withoutOwner'] as const
const height = 14
const gap = 2

/** How much of a round is answered, as a bar and in words. */
export function RoundBar({ round: { counts, closedAt } }: { round: Pick<RoundSummary, 'counts' | 'closedAt'> }) {
  const t = useTexts(roundsTexts)
  const shown = parts.filter((part) => counts[part] > 0)
  const words = shown.map((part) => t.counts[part === 'waiting' && closedAt ? 'unanswered' : part](counts[part]))
  if (counts.actions === 0) return null
  return (
    <div>
      <svg
        className="round-bar"
        viewBox={`0 0 480 ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t.barLabel(words.join(', '))}
      >
        {shown.map((part, at) => {
          const before = shown.slice(0, at).reduce((sum, one) => sum + counts[one], 0)
          const width = (480 * counts[part]) / counts.actions
          return (
            <rect
              key={part}
              className={`round-bar-${part}`}
              x={(480 * before) / counts.actions}
              y={0}
              width={Math.max(1, width - gap)}
              height={height}
            />
          )
        })}
      </svg>
      <ul className="round-counts">
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </div>
  )
}
