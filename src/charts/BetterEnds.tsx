import type { Language } from '#shared/texts.ts'
import { chartTexts } from './charts.texts.ts'
import { round } from './marks.tsx'
import { paint } from './palette.ts'

interface BetterEndsProps {
  left: number
  right: number
  /** The baseline of the words. */
  y: number
  language: Language
}

const arrow = 20

/** Which end of an axis is worse and which better, with arrows (drawn: the report's letters have none). */
export function BetterEnds({ left, right, y, language }: BetterEndsProps) {
  const t = chartTexts[language]
  const middle = round(y - 4.5)
  const arrows = [
    `M${round(left + 14)} ${middle}H${round(left + 1)}m4.5-4l-4.5 4 4.5 4`,
    `M${round(right - 14)} ${middle}H${round(right - 1)}m-4.5-4l4.5 4-4.5 4`,
  ]
  return (
    <g fontSize={13}>
      <path d={arrows.join('')} {...paint({ stroke: 'ink3' })} strokeWidth={1.3} strokeLinejoin="round" />
      <text x={round(left + arrow)} y={round(y)} {...paint({ fill: 'ink3' })}>
        {t.worse}
      </text>
      <text x={round(right - arrow)} y={round(y)} textAnchor="end" {...paint({ fill: 'ink3' })}>
        {t.better}
      </text>
    </g>
  )
}
