import { useLoaderData } from 'react-router'

import { DecisionsOn } from '#modules/organisations/decisions/web/DecisionsOn.tsx'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { goalAddress } from './action-addresses.ts'
import { actionPageTexts } from './action-page.texts.ts'
import type { loadGoalModel } from './action.loader.ts'
import { LogicModel } from './LogicModel.tsx'

/** How the actions of a goal are meant to bring it about. */
export function GoalModelPage() {
  const { goal, programme, logicModel } = useLoaderData<typeof loadGoalModel>()
  const t = useTexts(actionPageTexts)
  const language = useLanguage()
  const slug = usePlace().organisation.slug
  const trail = [
    { label: textIn(programme.title, language), to: `/app/${slug}/plan?programme=${programme.id}` },
    { label: textIn(goal.title, language), to: goalAddress(slug, { programme: programme.id, goal: goal.id }) },
  ]
  return (
    <>
      <PageHeader
        title={textIn(goal.title, language)}
        eyebrow={t.modelTitle}
        lead={t.goalModelLead}
        breadcrumbs={<Breadcrumbs trail={trail} />}
      />
      <LogicModel model={logicModel} isOfGoal />
      <DecisionsOn kind="goal" id={goal.id} />
    </>
  )
}
