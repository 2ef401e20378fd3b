import { formatRange, type ValueFormat } from '#charts/values.ts'
import { formatNumber } from '#shared/number.ts'
import { VerdictMark } from '#charts/VerdictMark.tsx'
import { upperFirst } from '#shared/upper-first.ts'
import { useTexts } from '#web/language.tsx'
import type { RegionComparison } from '../../analyses/analysis.ts'
import { insightTexts } from './insight.texts.ts'

interface Props {
  comparison: RegionComparison
  format: ValueFormat
}

/** Our figure against the county, the country and those chosen, with what a test says of each. */
export function Comparison({ comparison: { figure, comparisons }, format }: Props) {
  const t = useTexts(insightTexts)
  const told = comparisons.filter((one) => one.figure !== null)
  if (!figure || told.length === 0) return null
  const { interval, fewCases, sample } = figure
  return (
    <section className="insight">
      <h2>{t.comparison}</h2>
      {interval && (
        <p>
          {t.interval(
            formatRange(interval, format),
            interval.method === 'source' ? t.givenBySource : t.computedByKaarna,
          )}{' '}
          {sample !== undefined && t.sample(formatNumber(sample, format.language))}
        </p>
      )}
      {fewCases && <p>{t.fewCases}</p>}
      <ul className="verdict-list">
        {told.map((one) => (
          <li key={one.region ?? one.kind}>
            <svg className="verdict-symbol" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden>
              <VerdictMark verdict={one.significance} x={0} y={0} size={7} />
            </svg>
            <span>{upperFirst(one.sentence)}.</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
