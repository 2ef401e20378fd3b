import { ExternalLink, Pencil, Plus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import type { Estimate } from '../estimate.ts'
import { exactly } from '../interval.ts'
import type { GoalCalculation, GoalInvestment } from '../investment.ts'
import { sayCases, sayEuroRange, sayRange, sayYears } from '../say.ts'
import { unitCostsAddress } from './addresses.ts'
import type { CalculationWindow } from './CalculationWindows.tsx'
import { calculationTexts } from './calculation.texts.ts'
import type { GoalInvestmentData } from './investment.loader.ts'
import { InvestmentHistory } from './InvestmentHistory.tsx'
import { RangeBar, scaleOf } from './RangeBar.tsx'
import { Sensitivity } from './Sensitivity.tsx'
import { useInvestmentWords } from './use-words.ts'

interface Props {
  data: GoalInvestmentData
  onOpen: (window: CalculationWindow) => void
}

/** The calculation of a goal's avoided costs, step by step, each number with where it comes from. */
export function Calculation({ data: { goal, mayEdit, unitCosts }, onOpen }: Props) {
  const { t } = useInvestmentWords()
  const c = useTexts(calculationTexts)
  const { slug } = usePlace().organisation
  const { calculation } = goal
  const isThere = calculation !== null && !calculation.isDeleted
  const hasUnitCost = unitCosts.some(({ isDeleted }) => !isDeleted)
  return (
    <section className="calculation" aria-labelledby="calculation">
      <header className="calculation-header">
        <h2 id="calculation">{c.calculationTitle}</h2>
        {isThere && <Tag>{t.label}</Tag>}
        {isThere && mayEdit && (
          <span className="calculation-deeds">
            <Button size="small" icon={Pencil} onPress={() => onOpen('form')}>
              {c.edit}
            </Button>
            <Button size="small" variant="quiet" icon={Trash2} onPress={() => onOpen('removal')}>
              {c.remove}
            </Button>
          </span>
        )}
      </header>
      {isThere ? (
        <Steps goal={goal} calculation={calculation} />
      ) : (
        <div className="calculation-none">
          <p>{mayEdit ? c.noCalculation : c.noCalculationReader}</p>
          {calculation && <p className="muted">{c.wasDeleted}</p>}
          {mayEdit &&
            (hasUnitCost || calculation ? (
              <Button variant="primary" icon={Plus} onPress={() => onOpen('form')}>
                {c.add}
              </Button>
            ) : (
              <LinkButton variant="primary" to={unitCostsAddress(slug)}>
                {c.needUnitCost}
              </LinkButton>
            ))}
        </div>
      )}
      {calculation && mayEdit && (
        <Disclosure title={c.history}>
          <InvestmentHistory key={calculation.version} kind="calculation" id={goal.id} unitCosts={unitCosts} />
        </Disclosure>
      )}
    </section>
  )
}

function Steps({ goal, calculation }: { goal: GoalInvestment; calculation: GoalCalculation }) {
  const { t, language } = useInvestmentWords()
  const c = useTexts(calculationTexts)
  const { result, content, writtenBy, writtenAt } = calculation
  return (
    <>
      {result.known ? (
        <>
          <ol className="calculation-steps">
            <CaseSteps goal={goal} calculation={calculation} estimate={result.estimate} />
            <EuroSteps calculation={calculation} estimate={result.estimate} />
          </ol>
          <BreakEven estimate={result.estimate} />
          <Sensitivity estimate={result.estimate} />
        </>
      ) : (
        <p className="calculation-gap">{t.estimateGaps[result.gap]}</p>
      )}
      {content.assumptions && (
        <p>
          <strong>{t.assumptions}:</strong> <PlanText text={content.assumptions} />
        </p>
      )}
      <p className="small muted">
        {t.label}. {c.written(writtenBy, formatDay(isoDay(new Date(writtenAt)), language))}
      </p>
    </>
  )
}

interface StepProps {
  sign?: '×' | '−' | '='
  name: string
  value: ReactNode
  isResult?: boolean
  children?: ReactNode
}

const Step = ({ sign, name, value, isResult = false, children }: StepProps) => (
  <li className={isResult ? 'step-result' : undefined}>
    <span className="step-sign" aria-hidden={sign === undefined}>
      {sign}
    </span>
    <span className="step-name">{name}</span>
    <span className="step-value">{value}</span>
    {children && <div className="step-origin">{children}</div>}
  </li>
)

const spanOf = ({ firstYear, lastYear }: GoalCalculation['content']): string =>
  firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`

type Shown = { calculation: GoalCalculation; estimate: Estimate }

function CaseSteps({ goal, calculation: { content }, estimate }: Shown & { goal: GoalInvestment }) {
  const { t, language, change } = useInvestmentWords()
  const c = useTexts(calculationTexts)
  const figure =
    content.casesFrom === 'figure' && goal.changes.find(({ indicator }) => indicator.key === content.indicator)
  const share = sayRange({ low: content.shareLow, high: content.shareHigh }, (value) => formatNumber(value, language))
  return (
    <>
      <Step name={`${t.steps.cases} (${spanOf(content)})`} value={c.caseCount(sayCases(estimate.cases, language))}>
        {figure && figure.gain !== null && (
          <>
            <p>{change(figure)}</p>
            <p>
              {c.formula(
                formatNumber(figure.gain, language, figure.indicator.decimals),
                formatNumber(content.population ?? 0, language),
                formatNumber(content.figureBase ?? 1, language),
                sayCases(estimate.cases, language),
              )}
            </p>
          </>
        )}
        <PlanText text={content.casesReasoning} />
      </Step>
      <Step sign="×" name={t.steps.share} value={`${share}${language === 'en' ? '' : '\u00a0'}%`}>
        <PlanText text={content.shareReasoning} />
      </Step>
      <Step sign="=" name={t.steps.explained} value={c.caseCount(sayCases(estimate.explained, language))} isResult />
    </>
  )
}

function EuroSteps({ calculation, estimate }: Shown) {
  const { t, language, euros, basis } = useInvestmentWords()
  const c = useTexts(calculationTexts)
  const { content, unitCost, cost, otherPrices } = calculation
  const net = estimate.netEuros
  return (
    <>
      <Step
        sign="×"
        name={textIn(unitCost.name, language)}
        value={sayEuroRange({ low: unitCost.lowEuros, high: unitCost.highEuros }, language)}
      >
        <UnitCostOrigin calculation={calculation} />
      </Step>
      {content.indexFactor !== null && (
        <Step sign="×" name={t.steps.index} value={formatNumber(content.indexFactor, language, 2)}>
          {content.indexReasoning && <PlanText text={content.indexReasoning} />}
        </Step>
      )}
      <Step sign="=" name={t.steps.avoided} value={sayEuroRange(estimate.avoidedEuros, language)} isResult />
      <Step sign="−" name={t.steps.cost} value={cost ? euros(cost.euros) : t.noCost}>
        {cost ? <a href="#action-costs">{basis(cost)}</a> : c.noCostOf(spanOf(content))}
        {cost && otherPrices && <p>{c.otherPrices(unitCost.priceYear, sayYears(cost.years))}</p>}
      </Step>
      {net && (
        <Step sign="=" name={t.columns.netShort} value={sayEuroRange(net, language)} isResult>
          <RangeBar
            range={net}
            scale={scaleOf([net, estimate.avoidedEuros, exactly(0)])}
            label={t.barSays(sayEuroRange(net, language))}
          />
        </Step>
      )}
    </>
  )
}

function UnitCostOrigin({ calculation: { unitCost, unitCostVersion } }: { calculation: GoalCalculation }) {
  const { t, language } = useInvestmentWords()
  const c = useTexts(calculationTexts)
  const { slug } = usePlace().organisation
  return (
    <>
      <p>
        <Link to={`${unitCostsAddress(slug)}#unit-cost-${unitCost.id}`}>
          {c.per(textIn(unitCost.per, language), unitCost.priceYear)}
        </Link>
      </p>
      <p>
        {t.source}: <PlanText text={unitCost.source} />
        {unitCost.address && (
          <>
            {' '}
            <a href={unitCost.address} rel="noreferrer">
              {new URL(unitCost.address).hostname} <Icon as={ExternalLink} />
            </a>
          </>
        )}
      </p>
      {unitCost.isDeleted && <p className="step-warning">{c.goneUnit}</p>}
      {!unitCost.isDeleted && unitCost.version !== unitCostVersion && <p className="step-warning">{c.changedUnit}</p>}
    </>
  )
}

function BreakEven({ estimate: { breakEven, netEuros, explained } }: { estimate: Estimate }) {
  const { language } = useInvestmentWords()
  const c = useTexts(calculationTexts)
  if (!netEuros) return null
  return (
    <p className="break-even">
      {breakEven ? c.breakEven(sayCases(breakEven, language), sayCases(explained, language)) : c.noBreakEven}
    </p>
  )
}
