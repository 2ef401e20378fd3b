import { ChevronDown, Route } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { Link } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { goalModelAddress } from '../action/web/action-addresses.ts'
import { actionPageTexts } from '../action/web/action-page.texts.ts'
import type { OutlinedGoal } from '../outline.ts'
import { GoalBefore } from '../continuation/web/GoalBefore.tsx'
import { Carriers, PartLinks } from '../links/web/PartLinks.tsx'
import { usePartLinks } from '../links/web/part-links.ts'
import { GoalProjects } from '../projects/web/GoalProjects.tsx'
import { ActionTable } from './ActionTable.tsx'
import { GoalBasisLine } from './GoalBasisLine.tsx'
import { OwnDoing } from '../doing/web/OwnDoing.tsx'
import { GoalTargets } from '../targets/web/GoalTargets.tsx'
import { GoalAbout } from './GoalAbout.tsx'
import { PartMenu } from './PartMenu.tsx'
import { usePlanDeeds } from './plan-deeds.ts'
import { planPageTexts } from './plan-page.texts.ts'
import { PlanText } from './PlanText.tsx'
import { useSought } from './use-sought.ts'
import { TalkButton } from './TalkButton.tsx'

interface Props {
  goal: OutlinedGoal
  /** The goal with all its actions, also those that a filter hides. */
  whole: OutlinedGoal
  place: { at: number; of: number }
  isOpenAtFirst: boolean
  /** On paper every goal shows what is below it. */
  isPrinted: boolean
}

/** A goal: its name, the way of each of its figures with its verdict, and its own doing and actions when it is opened. */
export function GoalRow({ goal, whole, place, isOpenAtFirst, isPrinted }: Props) {
  const t = useTexts(planPageTexts)
  const language = useLanguage()
  const { rights } = usePlanDeeds()
  const sought = useSought([`goal-${goal.id}`, ...goal.actions.map((action) => `action-${action.id}`)])
  const [toggled, setToggled] = useState<{ sought: string | null; isOpen: boolean } | null>(null)
  // What is sought anew opens the goal again.
  const isOpen = toggled?.sought === sought ? toggled.isOpen : isOpenAtFirst || sought !== null
  const panel = useId()
  const { programmeId } = usePartLinks()
  useEffect(() => {
    if (sought !== null) document.getElementById(sought)?.scrollIntoView({ block: 'center' })
  }, [sought])
  const { id, version, number, title, indicatorTargets, progress, priorityId } = goal
  const [only] = progress
  const name = textIn(title, language)
  return (
    <li className="goal" id={`goal-${id}`}>
      <div className="goal-row">
        <div className="goal-words">
          <h3>
            {number} <PlanText text={title} />
          </h3>
          {only && indicatorTargets.length === 1 && (
            <p>
              <PlanText text={only.indicator.title} />
            </p>
          )}
          <Carriers goalId={id} />
          <GoalProjects goalId={id} actions={whole.actions} />
        </div>
        <div className="goal-target">
          <GoalTargets goal={goal} />
        </div>
        <div className="goal-deeds">
          <TalkButton of={{ kind: 'goal', id, name }} hasMenu={rights.editsPlan} />
          {rights.editsPlan && (
            <PartMenu
              part={{ kind: 'goal', id, version, name }}
              place={place}
              edit={{ kind: 'goal', priorityId, goal: whole }}
              add={{ label: t.addAction, window: { kind: 'action', goalId: id } }}
              links={{ kind: 'links', programmeId, of: { kind: 'goal', id, name } }}
            />
          )}
          <Button
            className="icon-button"
            aria-expanded={isOpen}
            aria-controls={panel}
            aria-label={t.showActions(number)}
            onPress={() => setToggled({ sought, isOpen: !isOpen })}
          >
            <span className={`goal-chevron${isOpen ? ' open' : ''}`}>
              <Icon as={ChevronDown} />
            </span>
          </Button>
        </div>
      </div>
      <div id={panel} className="goal-actions" hidden={!isOpen}>
        {(isOpen || isPrinted) && <GoalPanel goal={goal} all={whole.actions} />}
      </div>
    </li>
  )
}

/** What is below a goal's row: made when it is opened, since a large plan has thousands of actions. */
function GoalPanel({ goal, all }: { goal: OutlinedGoal; all: OutlinedGoal['actions'] }) {
  return (
    <>
      {goal.basis && <GoalBasisLine basis={goal.basis} />}
      <PartLinks kind="goal" id={goal.id} />
      {goal.description && (
        <p className="goal-description">
          <PlanText text={goal.description} />
        </p>
      )}
      {goal.before && <GoalBefore before={goal.before} />}
      <GoalAbout goal={goal} />
      <OwnDoing doing={goal.doing} progress={goal.progress} />
      <ActionTable goal={goal} all={all} />
      {all.length > 0 && <GoalModelLink goal={goal.id} />}
    </>
  )
}

function GoalModelLink({ goal }: { goal: string }) {
  const { showModel } = useTexts(actionPageTexts)
  const slug = usePlace().organisation.slug
  return (
    <p className="goal-model-link">
      <Link to={goalModelAddress(slug, goal)}>
        <Icon as={Route} /> {showModel}
      </Link>
    </p>
  )
}
