import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useMedia } from '#web/use-media.ts'
import type { OutlinedPriority } from '../outline.ts'
import { PartLinks } from '../links/web/PartLinks.tsx'
import { GoalRow } from './GoalRow.tsx'
import { PartMenu } from './PartMenu.tsx'
import { usePlanDeeds } from './plan-deeds.ts'
import { planPageTexts } from './plan-page.texts.ts'
import { PlanText } from './PlanText.tsx'
import { TalkButton } from './TalkButton.tsx'

interface Props {
  priority: OutlinedPriority
  /** The priority with all its goals, also those that a filter hides. */
  whole: OutlinedPriority
  place: { at: number; of: number }
  /** Shows the actions of every goal: what a filter has left is what was asked for. */
  isFiltered: boolean
}

export function PriorityBlock({ priority, whole, place, isFiltered }: Props) {
  const t = useTexts(planPageTexts)
  const language = useLanguage()
  const { rights } = usePlanDeeds()
  const isPrinted = useMedia('print')
  const { id, version, title, description, goals, programmeId } = priority
  const actions = goals.reduce((sum, goal) => sum + goal.actions.length, 0)
  return (
    <section className="priority" aria-labelledby={`priority-${id}`}>
      <header className="priority-header">
        <span className="priority-number">{t.priority(place.at + 1)}</span>
        <h2 id={`priority-${id}`}>
          <PlanText text={title} />
        </h2>
        <span className="priority-count">{t.goalsAndActions(goals.length, actions)}</span>
        <TalkButton of={{ kind: 'priority', id, name: textIn(title, language) }} hasMenu={rights.editsPlan} />
        {rights.editsPlan && (
          <PartMenu
            part={{ kind: 'priority', id, version, name: textIn(title, language) }}
            place={place}
            edit={{ kind: 'priority', programmeId, priority: whole }}
            add={{ label: t.addGoal, window: { kind: 'goal', priorityId: id } }}
          />
        )}
      </header>
      {description && (
        <p className="priority-description">
          <PlanText text={description} />
        </p>
      )}
      <PartLinks kind="priority" id={id} />
      <ul className="goals">
        {goals.map((goal) => (
          <GoalRow
            key={`${goal.id}${isFiltered}`}
            goal={goal}
            whole={whole.goals.find((one) => one.id === goal.id) ?? goal}
            place={{ at: whole.goals.findIndex((one) => one.id === goal.id), of: whole.goals.length }}
            isOpenAtFirst={isFiltered || (place.at === 0 && goal.number.endsWith('.1'))}
            isPrinted={isPrinted}
          />
        ))}
      </ul>
    </section>
  )
}
