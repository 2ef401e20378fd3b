import { Check, ListChecks } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { useSearchParams } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { entryLanes } from '../entry-kind.ts'
import { shownLanes, withLane } from './clock-view.ts'
import { clockTexts } from './clock.texts.ts'
import { LaneShape } from './LaneShape.tsx'
import { showsActions, withActions } from './plan-days.ts'
import { planDaysTexts } from './plan-days.texts.ts'

/** Which lanes are shown, with the shape of each: the drawing's legend as well. Where there are, actions of the plan as well. */
export function LaneFilters({ hasActions = false }: { hasActions?: boolean }) {
  const t = useTexts(clockTexts)
  const [search, setSearch] = useSearchParams()
  const shown = shownLanes(search)
  return (
    <div className="lane-filters">
      <div className="lane-buttons" role="group" aria-label={t.lanesLabel}>
        {entryLanes.map((lane) => (
          <ToggleButton
            key={lane}
            className="lane-button"
            isSelected={shown.includes(lane)}
            onChange={() => setSearch(withLane(search, lane), { replace: true, preventScrollReset: true })}
          >
            <LaneShape lane={lane} state="done" />
            {t.lanes[lane]}
            {shown.includes(lane) && <Icon as={Check} strong />}
          </ToggleButton>
        ))}
        {hasActions && <ActionsToggle />}
      </div>
      <span className="lane-legend">{t.legend}</span>
    </div>
  )
}

/** The days of the plan's actions: a layer that is off until it is asked for. */
function ActionsToggle() {
  const t = useTexts(planDaysTexts)
  const [search, setSearch] = useSearchParams()
  const isShown = showsActions(search)
  return (
    <ToggleButton
      className="lane-button"
      isSelected={isShown}
      onChange={() => setSearch(withActions(search), { replace: true, preventScrollReset: true })}
    >
      <Icon as={ListChecks} />
      {t.layer}
      {isShown && <Icon as={Check} strong />}
    </ToggleButton>
  )
}
