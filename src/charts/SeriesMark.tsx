import { lineStyles, seriesMarks } from './marks.tsx'
import { paint } from './palette.ts'
import type { SeriesRole } from './series.ts'

/** A line and its mark in small, as the charts draw them; a picture of the words that stand beside it. */
export function SeriesKey({ of: role }: { of: SeriesRole }) {
  const Mark = seriesMarks[role]
  return (
    <svg className="chart chart-key" width={34} height={18} viewBox="0 0 34 18" aria-hidden="true">
      <path d="M1 10H33" {...paint({ stroke: role })} {...lineStyles[role]} />
      <Mark x={17} y={role === 'own' ? 12 : 10} size={role === 'own' ? 5 : 5.5} />
    </svg>
  )
}

/** The mark alone, beside a name. */
export function SeriesMark({ of: role }: { of: SeriesRole }) {
  const Mark = seriesMarks[role]
  return (
    <svg className="chart chart-key" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <Mark x={8} y={role === 'own' ? 10 : 8} size={role === 'own' ? 4 : 6} />
    </svg>
  )
}
