import type { ReactNode } from 'react'

import type { Language } from '#shared/texts.ts'
import { chartTexts } from './charts.texts.ts'
import { paint } from './palette.ts'
import { type Verdict, verdictTexts, verdicts } from './verdict.ts'
import { VerdictKey } from './VerdictMark.tsx'

interface Props {
  /** Those that the chart has; in whatever order, and more than once. */
  of: readonly Verdict[]
  language: Language
}

/** What the marks of a chart mean, those that it has. */
export const VerdictLegend = (props: Props) => (
  <ul className="chart-legend">
    <VerdictItems {...props} />
  </ul>
)

/** The same for a spine chart, with its bars. */
export const SpineLegend = (props: Props) => {
  const t = chartTexts[props.language]
  return (
    <ul className="chart-legend">
      <VerdictItems {...props} />
      <Item words={t.allMunicipalities}>
        <rect y={3} width={30} height={10} {...paint({ fill: 'flatSoft' })} />
        <path d="M0.5 3v10M29.5 3v10" {...paint({ stroke: 'control' })} />
      </Item>
      <Item words={t.middleHalf}>
        <rect x={5} y={3} width={20} height={10} {...paint({ fill: 'lineStrong', stroke: 'control' })} />
      </Item>
      <Item words={t.median}>
        <path d="M15 0v16" {...paint({ stroke: 'ink2' })} strokeWidth={1.75} />
      </Item>
    </ul>
  )
}

const VerdictItems = ({ of, language }: Props) =>
  verdicts
    .filter((verdict) => of.includes(verdict))
    .map((verdict) => (
      <li key={verdict}>
        <VerdictKey of={verdict} />
        <span>{verdictTexts[language][verdict]}</span>
      </li>
    ))

const Item = ({ words, children }: { words: string; children: ReactNode }) => (
  <li>
    <svg className="chart chart-key" width={30} height={16} viewBox="0 0 30 16" aria-hidden="true">
      {children}
    </svg>
    <span>{words}</span>
  </li>
)
