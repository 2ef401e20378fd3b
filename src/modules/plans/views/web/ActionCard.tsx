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
import { usePlanDeeds } from '../../web/plan-deeds.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { type BoardState, boardStates, type ViewRow } from '../plan-view.ts'
import { viewsTexts } from '../views.texts.ts'

const icons = { ongoing: CirclePlay, atRisk: TriangleAlert, done: CircleCheck, stopped: CirclePause }

/** An action on the board: what, for which goal, whose, by when. */
export function ActionCard({ row, onPut }: { row: ViewRow; onPut: (state: BoardState) => void }) {
  const t = useTexts(viewsTexts)
  const language = useLanguage()
  const { rights, open } = usePlanDeeds()
  const { action, goal } = row
  const title = textIn(action.title, language)
  const owner = [action.unitName && textIn(action.unitName, language), action.ownerLabel].filter(Boolean).join(', ')
  return (
    <div className="card-words">
      <p className="card-title">
        <PlanText text={action.title} />
      </p>
      <p className="card-goal">
        {goal.number} <PlanText text={goal.title} />
      </p>
      <p className="card-facts">
        <span>{owner || t.noOwner}</span>
        <span className={`card-due${action.status === 'late' ? ' card-late' : ''}`}>
          {action.status === 'late' ? t.lateBy(action.daysLate) : dueIn(action.endsOn, t, language)}
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
              label: t.follow,
              icon: MessageSquarePlus,
              onAction: () => open({ kind: 'followUp', action }),
            },
            {
              id: 'edit',
              label: t.edit,
              icon: Pencil,
              onAction: () => open({ kind: 'action', goalId: goal.id, action }),
            },
            {
              id: 'history',
              label: t.history,
              icon: History,
              onAction: () => open({ kind: 'history', of: { kind: 'action', id: action.id, name: title } }),
            },
          ]}
        />
      )}
    </div>
  )
}

const dueIn = (
  endsOn: string | null,
  t: (typeof viewsTexts)['fi'],
  language: Parameters<typeof formatDay>[1],
): string => (endsOn ? `${t.by} ${formatDay(endsOn, language)}` : t.continuous)
