import { textIn } from '#shared/local-text.ts'
import { formatDay } from '#shared/day.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { planPageTexts } from '../../web/plan-page.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import type { ImportedPriority, PlanPreview } from '../plan-import.ts'
import { planImportTexts } from '../plan-import.texts.ts'

type Goal = ImportedPriority['goals'][number]
type Action = Goal['actions'][number]

const openAtFirst = 2

/** The plan as it would come: priorities that open, their goals, and who does what by when. */
export function ImportedTree({ preview: { tree, isWhole } }: { preview: PlanPreview }) {
  const t = useTexts(planImportTexts)
  const language = useLanguage()
  const shown = tree.reduce((sum, { goals }) => sum + goals.reduce((all, { actions }) => all + actions.length, 0), 0)
  if (tree.length === 0) return null
  return (
    <div className="import-tree">
      {tree.map(({ title, goals }, at) => (
        <Disclosure
          key={`${at} ${textIn(title, language)}`}
          title={<PriorityTitle title={title} goals={goals} />}
          level={3}
          isOpenAtFirst={at < openAtFirst}
        >
          {goals.length === 0 && <p className="small muted">{t.noGoals}</p>}
          {goals.map((goal, place) => (
            <GoalOfTree
              key={`${place} ${textIn(goal.title, language)}`}
              goal={goal}
              number={`${at + 1}.${place + 1}`}
            />
          ))}
        </Disclosure>
      ))}
      {!isWhole && <p className="small muted">{t.treeBeginning(formatNumber(shown, language))}</p>}
    </div>
  )
}

function PriorityTitle({ title, goals }: Pick<ImportedPriority, 'title' | 'goals'>) {
  const plan = useTexts(planPageTexts)
  const actions = goals.reduce((sum, goal) => sum + goal.actions.length, 0)
  return (
    <span className="import-priority">
      <PlanText text={title} />
      <span className="small muted">{plan.goalsAndActions(goals.length, actions)}</span>
    </span>
  )
}

function GoalOfTree({ goal: { title, criterion, indicators, actions }, number }: { goal: Goal; number: string }) {
  const t = useTexts(planImportTexts)
  const language = useLanguage()
  const measure = [indicators.length > 0 ? t.measured : '', criterion ? textIn(criterion, language) : '']
  return (
    <div className="import-goal">
      <h4>
        <span className="muted">{number}</span> <PlanText text={title} />
      </h4>
      {measure.some((one) => one !== '') && (
        <p className="small muted import-measure">
          {t.roles.measure}: {measure.filter((one) => one !== '').join('; ')}
        </p>
      )}
      <ul className="import-actions">
        {actions.map((action, at) => (
          <li key={`${at} ${textIn(action.title, language)}`}>
            <ActionOfTree action={action} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ActionOfTree({ action: { title, unit, owner, startsOn, endsOn } }: { action: Action }) {
  const t = useTexts(planImportTexts)
  const language = useLanguage()
  const day = (one: string | null) => (one === null ? '' : formatDay(one, language))
  const who = [unit ? textIn(unit, language) : '', owner ?? ''].filter((one) => one !== '').join(', ')
  const when = startsOn === null && endsOn === null ? t.untimed : `${day(startsOn)}–${day(endsOn)}`
  return (
    <>
      <span>
        <PlanText text={title} />
      </span>
      <span className="small muted">
        {who || t.nobody} · {when}
      </span>
    </>
  )
}
