import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { FiveWays } from '../../web/FiveWays.tsx'
import { usePlanDeeds } from '../../web/plan-deeds.ts'
import { planFormTexts } from '../../web/plan-forms.texts.ts'
import { planPageTexts } from '../../web/plan-page.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { markOf } from '../../web/StatusBar.tsx'
import { type ActionRisk, type Evidence, weightOf } from '../action-details.ts'
import type { ActionPage, LinkedAction } from '../action-page.contract.ts'
import { actionAddress, unitCardAddress } from './action-addresses.ts'
import { actionFormTexts } from './action-form.texts.ts'
import { actionPageTexts } from './action-page.texts.ts'

/** Who, for whom, where and with what; what comes before and after; on what evidence, at what risk. */
export function ActionFacts({ page }: { page: ActionPage }) {
  const t = useTexts(actionPageTexts)
  const { evidence, risk } = page.action
  return (
    <>
      <section aria-labelledby="facts">
        <h2 id="facts">{t.factsTitle}</h2>
        <Facts page={page} />
      </section>
      <Links title={t.needs} actions={page.needs} />
      <Links title={t.neededBy} actions={page.neededBy} />
      {evidence && <EvidenceView evidence={evidence} />}
      {risk && <RiskView risk={risk} />}
    </>
  )
}

function Facts({ page }: { page: ActionPage }) {
  const { action, regionTitle } = page
  const t = useTexts(actionPageTexts)
  const { groups } = useTexts(planFormTexts)
  const { recurrences } = useTexts(actionFormTexts)
  const language = useLanguage()
  const slug = usePlace().organisation.slug
  const { unitId, unitName, ownerLabel, ownerHasLeft, partners, populationGroup, areaText, fiveWays, resources } =
    action
  const { recurrence } = action
  const area = regionTitle ?? areaText
  const text = (of: LocalText | null) => of && <PlanText text={of} />
  const recurs =
    recurrence &&
    (recurrence.until
      ? t.recursUntil(recurrences[recurrence.every], formatDay(recurrence.until, language))
      : recurrences[recurrence.every])
  return (
    <dl className="action-facts">
      <Fact name={t.unit}>
        {unitId && unitName && <Link to={unitCardAddress(slug, unitId)}>{text(unitName)}</Link>}
      </Fact>
      <Fact name={t.owner}>
        {ownerLabel}
        {ownerHasLeft && <OwnerLeft page={page} />}
        {!ownerLabel && !unitName && <span className="muted">{t.noOwner}</span>}
      </Fact>
      <Fact name={t.partners}>{text(partners)}</Fact>
      <Fact name={t.populationGroup}>{populationGroup && groups[populationGroup]}</Fact>
      <Fact name={t.area}>{text(area)}</Fact>
      <Fact name={t.ways}>{fiveWays.length > 0 && <FiveWays ways={fiveWays} />}</Fact>
      <Fact name={t.resources}>{text(resources)}</Fact>
      <Fact name={t.recurs}>{recurs}</Fact>
    </dl>
  )
}

/** A fact that is known; of others the name is left out too. */
const Fact = ({ name, children }: { name: string; children: ReactNode }) =>
  [children].flat().some(Boolean) && (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )

/** Whoever may edit the action can replace an owner who has left. */
function OwnerLeft({ page: { action, goal, mayEdit } }: { page: ActionPage }) {
  const t = useTexts(actionPageTexts)
  const { open } = usePlanDeeds()
  return (
    <span className="owner-left">
      <StatusMark status="late" label={t.hasLeft} />
      {mayEdit && (
        <Button size="small" onPress={() => open({ kind: 'action', goalId: goal.id, action })}>
          {t.replaceOwner}
        </Button>
      )}
    </span>
  )
}

function Links({ title, actions }: { title: string; actions: readonly LinkedAction[] }) {
  const t = useTexts(actionPageTexts)
  const { statuses } = useTexts(planPageTexts)
  const language = useLanguage()
  const slug = usePlace().organisation.slug
  if (actions.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="linked-actions">
        {actions.map(({ id, title: name, status, endsOn, readyOn }) => (
          <li key={id}>
            <Link to={actionAddress(slug, id)}>{textIn(name, language)}</Link>
            <p className="small linked-state">
              {readyOn ? (
                <StatusMark status="done" label={t.milestoneDone(formatDay(readyOn, language))} />
              ) : (
                <>
                  <StatusMark status={markOf[status]} label={statuses[status]} />
                  <span className="muted">{endsOn ? t.due(formatDay(endsOn, language)) : t.noDue}</span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function EvidenceView({ evidence: { name, address, effect } }: { evidence: Evidence }) {
  const t = useTexts(actionPageTexts)
  return (
    <section>
      <h2>{t.evidenceTitle}</h2>
      <p>{name}</p>
      {effect && (
        <p className="small">
          <PlanText text={effect} />
        </p>
      )}
      {address && (
        <p>
          <a className="evidence-link" href={address} target="_blank" rel="noreferrer">
            <Icon as={ExternalLink} /> {t.evidencePage}
          </a>
        </p>
      )}
    </section>
  )
}

const cells = [1, 2, 3] as const

/** The risk in words and as its place among three by three; the picture says nothing that the words do not. */
function RiskView({ risk }: { risk: ActionRisk }) {
  const t = useTexts(actionPageTexts)
  const { levels } = useTexts(actionFormTexts)
  const { text, likelihood, consequence } = risk
  return (
    <section>
      <h2>{t.riskTitle}</h2>
      <div className="risk-view">
        <svg viewBox="0 0 36 36" className="risk-square" aria-hidden>
          {cells.flatMap((row) =>
            cells.map((column) => (
              <rect
                key={`${row}${column}`}
                className={row === likelihood && column === consequence ? 'risk-here' : 'risk-cell'}
                x={(column - 1) * 12 + 1}
                y={(3 - row) * 12 + 1}
                width={10}
                height={10}
              />
            )),
          )}
        </svg>
        <div>
          <p>
            <PlanText text={text} />
          </p>
          <p className="small muted">{t.riskWeight(weightOf(risk), levels[likelihood], levels[consequence])}</p>
        </div>
      </div>
    </section>
  )
}
