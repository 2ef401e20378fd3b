import {
  CircleCheck,
  CirclePause,
  CirclePlay,
  Ellipsis,
  History,
  MessageSquarePlus,
  Pencil,
  TriangleAlert,
} from 'lucide-react'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { editsAction } from '../../plans.access.ts'
import { sayOwner } from '../../outline.ts'
import { usePlanDeeds } from '../../web/plan-deeds.ts'
import { planPageTexts } from '../../web/plan-page.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { type BoardState, boardStates, type ViewRow } from '../plan-view.ts'
import { viewsTexts } from '../views.texts.ts'

const icons = { ongoing: CirclePlay, atRisk: TriangleAlert, done: CircleCheck, stopped: CirclePause }

/** An action on the board: what, for which goal, whose, by when. */
export function ActionCard({ row, onPut }: { row: ViewRow; onPut: (state: BoardState) => void }) {
  const t = useTexts(viewsTexts)
  const page = useTexts(planPageTexts)
  const language = useLanguage()
  const { rights, open } = usePlanDeeds()
  const { action, goal } = row
  const title = textIn(action.title, language)
  const due = action.endsOn ? `${page.columns.ends} ${formatDay(action.endsOn, language)}` : page.continuous
  return (
    <div className="card-words">
      <p className="card-title">
        <PlanText text={action.title} />
      </p>
      <p className="card-goal">
        {goal.number} <PlanText text={goal.title} />
      </p>
      <p className="card-facts">
        <span>{sayOwner(action, language) || page.noOwner}</span>
        <span className={`card-due${action.status === 'late' ? ' card-late' : ''}`}>
          {action.status === 'late' ? page.lateBy(action.daysLate) : due}
        </span>
      </p>
      {editsAction(rights, action.unitId) && (
        <Menu
          label={t.more(title)}
          trigger={<IconButton icon={Ellipsis} label={t.more(title)} />}
          entries={[
            ...boardStates
              .filter((state) => state !== action.status)
              .map((state) => ({ id: state, label: t.putTo[state], icon: icons[state], onAction: () => onPut(state) })),
            {
              id: 'follow',
              label: page.follow,
              icon: MessageSquarePlus,
              onAction: () => open({ kind: 'followUp', action }),
            },
            {
              id: 'edit',
              label: page.edit,
              icon: Pencil,
              onAction: () => open({ kind: 'action', goalId: goal.id, action }),
            },
            {
              id: 'history',
              label: page.history,
              icon: History,
              onAction: () => open({ kind: 'history', of: { kind: 'action', id: action.id, name: title } }),
            },
          ]}
        />
      )}
    </div>
  )
}
