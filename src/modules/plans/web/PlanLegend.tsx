import { Boat, Flag } from '#charts/marks.tsx'
import { paint } from '#charts/palette.ts'
import { useTexts } from '#web/language.tsx'
import { planPageTexts } from './plan-page.texts.ts'

/** What the marks of the target lines mean. */
export function PlanLegend({ targetYear }: { targetYear: number }) {
  const { legend } = useTexts(planPageTexts)
  return (
    <ul className="plan-legend">
      <li>
        <svg width={16} height={16} aria-hidden>
          <circle cx={8} cy={8} r={5.5} {...paint({ fill: 'ground', stroke: 'own' })} strokeWidth={2.5} />
        </svg>
        {legend.baseline}
      </li>
      <li>
        <svg width={26} height={24} aria-hidden>
          <Boat x={13} y={16} width={22} />
        </svg>
        {legend.now}
      </li>
      <li>
        <svg width={8} height={18} aria-hidden>
          <path d="M4 1V17" {...paint({ stroke: 'ink3' })} strokeWidth={1.5} strokeDasharray="2 2" />
        </svg>
        {legend.straight}
      </li>
      <li>
        <svg width={22} height={26} aria-hidden>
          <Flag x={18} y={22} />
        </svg>
        {`${legend.target} ${targetYear}`}
      </li>
    </ul>
  )
}
