import { Coins, Download, Printer } from 'lucide-react'
import { Link, useLoaderData, useNavigate } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { addressOf } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Select } from '#web/ui/Select.tsx'
import { planPageTexts } from '../../web/plan-page.texts.ts'
import { costTogether } from '../costs.ts'
import { getInvestmentFile, type Investment } from '../investment.contract.ts'
import { investmentTexts } from '../investment.texts.ts'
import { goalInvestmentAddress, investmentAddress, unitCostsAddress } from './addresses.ts'
import { Estimate, shownEstimate } from './Estimate.tsx'
import type { InvestmentData } from './investment.loader.ts'
import { scaleOf } from './RangeBar.tsx'
import { useInvestmentWords } from './use-words.ts'

/** Ennaltaehkäisy on investointi: what the goals of a programme cost, reach and may have avoided. */
export function InvestmentPage() {
  const t = useTexts(investmentTexts)
  const plan = useTexts(planPageTexts)
  const { programmes, investment } = useLoaderData<InvestmentData>()
  const { slug } = usePlace().organisation
  const breadcrumbs = <Breadcrumbs trail={[{ label: t.plan, to: `/app/${slug}/plan` }]} />
  if (!investment)
    return (
      <>
        <PageHeader title={t.title} breadcrumbs={breadcrumbs} />
        <EmptyState title={plan.emptyTitle}>{plan.emptyReader}</EmptyState>
      </>
    )
  return (
    <>
      <PageHeader
        title={t.title}
        breadcrumbs={breadcrumbs}
        lead={<Lead investment={investment} />}
        actions={
          <Button icon={Printer} onPress={() => window.print()}>
            {t.print}
          </Button>
        }
      />
      <Tools programmes={programmes} investment={investment} />
      <Goals investment={investment} />
      <p className="investment-caution">{t.caution}</p>
      <p className="small muted">{t.twice}</p>
    </>
  )
}

function Lead({ investment: { goals } }: { investment: Investment }) {
  const { t, euros } = useInvestmentWords()
  const costs = goals.flatMap(({ cost }) => cost ?? [])
  const estimates = goals.filter(({ calculation }) => calculation && !calculation.isDeleted)
  return (
    <>
      {t.lead(goals.length, costs.length, euros(costTogether(costs)?.euros ?? 0))} {t.estimates(estimates.length)}
    </>
  )
}

function Tools({ programmes, investment }: { programmes: InvestmentData['programmes']; investment: Investment }) {
  const t = useTexts(investmentTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const navigate = useNavigate()
  const { id } = investment.programme
  return (
    <div className="investment-tools">
      {programmes.length > 1 ? (
        <Select
          label={t.programme}
          isLabelHidden
          value={id}
          choices={programmes.map((one) => ({ value: one.id, label: textIn(one.name, language) }))}
          onChange={(chosen) => void navigate(investmentAddress(slug, chosen))}
        />
      ) : (
        <p className="muted">{textIn(investment.programme.name, language)}</p>
      )}
      <p className="plan-links">
        <Link to={unitCostsAddress(slug)}>
          <Icon as={Coins} />
          {t.unitCosts}
        </Link>
        <a href={addressOf(getInvestmentFile, { organisation: slug, id })}>
          <Icon as={Download} />
          {t.csv}
        </a>
      </p>
    </div>
  )
}

function Goals({ investment: { goals, programme } }: { investment: Investment }) {
  const { t, language, euros, basis, figure } = useInvestmentWords()
  const { slug } = usePlace().organisation
  const scale = scaleOf(goals.flatMap((goal) => shownEstimate(goal)?.range ?? []))
  return (
    <div className="table-scroll" role="region" aria-label={t.title} tabIndex={-1}>
      <table className="table narrow-stack investment-table">
        <thead>
          <tr>
            <th scope="col">{t.columns.goal}</th>
            <th scope="col" className="numeric">
              {t.columns.cost}
            </th>
            <th scope="col" className="numeric">
              {t.columns.people}
            </th>
            <th scope="col" className="numeric">
              {t.columns.perPerson}
            </th>
            <th scope="col">{t.columns.change}</th>
            <th scope="col">{t.columns.netShort}</th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.id}>
              <th scope="row">
                <span className="muted">{goal.number}</span>{' '}
                <Link to={goalInvestmentAddress(slug, { programme: programme.id, goal: goal.id })}>
                  {textIn(goal.title, language)}
                </Link>
              </th>
              <td className="numeric" data-title={t.columns.cost}>
                {goal.cost ? euros(goal.cost.euros) : <span className="muted">{t.noCost}</span>}
                {goal.cost && <small>{basis(goal.cost)}</small>}
              </td>
              <td className="numeric" data-title={t.columns.people}>
                {goal.perPerson.known ? (
                  formatNumber(goal.perPerson.people, language)
                ) : (
                  <span className="muted small">
                    {goal.perPerson.gap === 'noReach' ? t.noCost : t.gaps[goal.perPerson.gap]}
                  </span>
                )}
              </td>
              <td className="numeric" data-title={t.columns.perPerson}>
                {goal.perPerson.known ? euros(goal.perPerson.euros) : <span className="muted">–</span>}
                {goal.perPerson.known && <small>{basis(goal.perPerson.cost)}</small>}
              </td>
              <td data-title={t.columns.change}>
                {goal.changes.length === 0 && <span className="muted">{t.noFigure}</span>}
                {goal.changes.map(({ indicator, baseline, current, movement }) => (
                  <span key={indicator.key} className="investment-change">
                    {figure(baseline.value, indicator)}
                    {current && ` → ${figure(current.value, indicator)}`} <small>{t.movements[movement]}</small>
                  </span>
                ))}
              </td>
              <td data-title={t.columns.netShort} className="investment-estimate">
                <Estimate goal={goal} scale={scale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
