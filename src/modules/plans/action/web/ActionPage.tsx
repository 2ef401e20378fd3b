import { MessageSquarePlus, Pencil } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLoaderData } from 'react-router'

import { DecisionsOn } from '#modules/organisations/decisions/web/DecisionsOn.tsx'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { CostPerPerson } from '../../investment/web/CostPerPerson.tsx'
import { HistoryView } from '../../web/HistoryView.tsx'
import { type PlanDeeds, PlanDeedsContext, type PlanWindow, usePlanDeeds } from '../../web/plan-deeds.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { PlanWindows } from '../../web/PlanWindows.tsx'
import type { ActionPage as Page } from '../action-page.contract.ts'
import { goalAddress } from './action-addresses.ts'
import { actionPageTexts } from './action-page.texts.ts'
import type { ActionData } from './action.loader.ts'
import { ActionFacts } from './ActionFacts.tsx'
import { ActionLead } from './ActionLead.tsx'
import { Attachments } from './Attachments.tsx'
import { Budget } from './Budget.tsx'
import { FollowUps } from './FollowUps.tsx'
import { LogicModel } from './LogicModel.tsx'
import { Milestones } from './Milestones.tsx'
import { Occurrences } from './Occurrences.tsx'
import { RiskReasons } from './RiskReasons.tsx'

/** An action with everything that is known of it. */
export function ActionPage() {
  const { page, units } = useLoaderData<ActionData>()
  const [shown, setShown] = useState<PlanWindow | null>(null)
  const { rights } = page
  // Nothing is moved here: an action's place is in its plan.
  const deeds = useMemo<PlanDeeds>(() => ({ rights, open: setShown, move: () => undefined }), [rights])
  return (
    <PlanDeedsContext value={deeds}>
      <article className="action-page" key={page.action.id}>
        <Head page={page} />
        <RiskReasons page={page} />
        <LogicModel model={page.logicModel} />
        <div className="columns action-columns">
          <div className="action-main">
            <Milestones page={page} />
            <FollowUps page={page} />
            <Budget lines={page.action.budget} />
            <CostPerPerson perPerson={page.perPerson} />
            <Occurrences occurrences={page.action.occurrences} />
            <DecisionsOn kind="action" id={page.action.id} />
          </div>
          <aside className="action-aside">
            <ActionFacts page={page} />
            <Attachments page={page} />
          </aside>
        </div>
        {page.mayEdit && <History page={page} />}
      </article>
      <PlanWindows shown={shown} units={units} onClose={() => setShown(null)} />
    </PlanDeedsContext>
  )
}

function Head({ page: { action, goal, programme, mayEdit } }: { page: Page }) {
  const t = useTexts(actionPageTexts)
  const language = useLanguage()
  const { open } = usePlanDeeds()
  const slug = usePlace().organisation.slug
  const trail = [
    { label: textIn(programme.title, language), to: `/app/${slug}/plan?programme=${programme.id}` },
    { label: textIn(goal.title, language), to: goalAddress(slug, { programme: programme.id, goal: goal.id }) },
  ]
  return (
    <>
      <PageHeader
        title={textIn(action.title, language)}
        breadcrumbs={<Breadcrumbs trail={trail} />}
        lead={<ActionLead action={action} isDraft={programme.status === 'draft'} />}
        actions={
          mayEdit && (
            <>
              <Button icon={Pencil} onPress={() => open({ kind: 'action', goalId: goal.id, action })}>
                {t.edit}
              </Button>
              <Button variant="primary" icon={MessageSquarePlus} onPress={() => open({ kind: 'followUp', action })}>
                {t.follow}
              </Button>
            </>
          )
        }
      />
      {action.description && (
        <p className="action-description">
          <PlanText text={action.description} />
        </p>
      )}
    </>
  )
}

/** Read only when it is opened, and again when the action has changed. */
function History({ page: { action } }: { page: Page }) {
  const t = useTexts(actionPageTexts)
  return (
    <div className="action-history">
      <Disclosure level={2} title={t.historyTitle}>
        <HistoryView key={action.version} kind="action" id={action.id} />
      </Disclosure>
    </div>
  )
}
