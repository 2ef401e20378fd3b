import { useTexts } from '#web/language.tsx'
import type { Estimate } from '../estimate.ts'
import { sayEuroRange, sayEuros } from '../say.ts'
import { calculationTexts } from './calculation.texts.ts'
import { RangeBar, scaleOf } from './RangeBar.tsx'
import { useInvestmentWords } from './use-words.ts'

/** What each factor alone does to the result, the strongest first. */
export function Sensitivity({ estimate: { sensitivity } }: { estimate: Estimate }) {
  const { t, language } = useInvestmentWords()
  const c = useTexts(calculationTexts)
  const scale = scaleOf(sensitivity.map(({ euros }) => euros))
  return (
    <div className="sensitivity">
      <h3 id="sensitivity">{c.sensitivityTitle}</h3>
      <p className="small muted">{c.sensitivityText}</p>
      <table className="table narrow-stack" aria-labelledby="sensitivity">
        <thead>
          <tr>
            <th scope="col">{c.factor}</th>
            <th scope="col" className="numeric">
              {c.low}
            </th>
            <th scope="col" className="numeric">
              {c.high}
            </th>
            <th scope="col">{t.steps.net}</th>
          </tr>
        </thead>
        <tbody>
          {sensitivity.map(({ factor, euros }) => (
            <tr key={factor}>
              <th scope="row">{c.factors[factor]}</th>
              <td className="numeric" data-title={c.low}>
                {sayEuros(Math.round(euros.low), language)}
              </td>
              <td className="numeric" data-title={c.high}>
                {sayEuros(Math.round(euros.high), language)}
              </td>
              <td className="investment-estimate" data-title={t.steps.net}>
                <RangeBar range={euros} scale={scale} label={t.barSays(sayEuroRange(euros, language))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
