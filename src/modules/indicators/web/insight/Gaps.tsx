import { GapChart } from '#charts/GapChart.tsx'
import type { ValueFormat } from '#charts/values.ts'
import { upperFirst } from '#shared/upper-first.ts'
import { useTexts } from '#web/language.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { type BreakdownDimension, breakdownName } from '../../breakdown.ts'
import { genders } from '../../indicator.ts'
import { genderWords } from '../../minors.ts'
import type { DrawnGap } from './insight.loader.ts'
import { insightTexts } from './insight.texts.ts'

interface Props {
  title: string
  format: ValueFormat
  gaps: readonly DrawnGap[]
  dimensions: readonly BreakdownDimension[]
}

/** The gaps between women and men, parts of the people and areas: in words first, then drawn. */
export function Gaps({ title, format, gaps, dimensions }: Props) {
  const t = useTexts(insightTexts)
  if (gaps.length === 0) return null
  const nameOf = (key: string): string => {
    const gender = genders.find((one) => one === key)
    return gender ? genderWords(t, title)[gender] : breakdownName(key, dimensions, format.language)
  }
  return (
    <section className="insight">
      <h2>{t.gaps}</h2>
      {gaps.map(({ gap, courses }) => (
        <div key={`${gap.by.kind} ${gap.from}`} className="gap">
          <p>{upperFirst(gap.sentence)}.</p>
          {courses.length > 1 && (
            <FittedChart>
              {(width) => (
                <GapChart
                  {...format}
                  title={title}
                  groups={courses.map(({ key, series }) => ({
                    key,
                    name: nameOf(key),
                    points: series.years.map((year, at) => ({ year, value: series.regions[0]?.values[at] ?? null })),
                  }))}
                  from={gap.from}
                  to={gap.to}
                  trend={gap.trend.verdict}
                  width={width}
                />
              )}
            </FittedChart>
          )}
        </div>
      ))}
    </section>
  )
}
