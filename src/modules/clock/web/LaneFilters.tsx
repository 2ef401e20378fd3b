import { Check } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { useSearchParams } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { entryLanes } from '../entry-kind.ts'
import { shownLanes, withLane } from './clock-view.ts'
import { clockTexts } from './clock.texts.ts'
import { LaneShape } from './LaneShape.tsx'

/** Which lanes are shown, with the shape of each: the drawing's legend as well. */
export function LaneFilters() {
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
      </div>
      <span className="lane-legend">{t.legend}</span>
    </div>
  )
}
