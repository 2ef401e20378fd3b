import { Link } from 'react-router'

import { Boat, Flag } from '#charts/marks.tsx'
import { paint } from '#charts/palette.ts'
import { methodsAddress } from '#modules/indicators/web/addresses.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { planPageTexts } from './plan-page.texts.ts'

/** What the marks of the target lines mean. */
export function PlanLegend({ targetYear, hasPaths }: { targetYear: number; hasPaths: boolean }) {
  const { legend } = useTexts(planPageTexts)
  const { slug } = usePlace().organisation
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
        {legend.expected}
      </li>
      {hasPaths && (
        <li>
          <svg width={10} height={10} aria-hidden>
            <circle cx={5} cy={5} r={3} {...paint({ fill: 'ground', stroke: 'ink3' })} strokeWidth={1.5} />
          </svg>
          {legend.between}
        </li>
      )}
      <li>
        <svg width={22} height={26} aria-hidden>
          <Flag x={18} y={22} />
        </svg>
        {`${legend.target} ${targetYear}`}
      </li>
      <li>
        <Link to={`${methodsAddress(slug)}#goal`}>{legend.method}</Link>
      </li>
    </ul>
  )
}
