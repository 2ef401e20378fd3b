import { useNavigate } from 'react-router'

import type { Region } from '#modules/regions/region.ts'
import { useTexts } from '#web/language.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { Select } from '#web/ui/Select.tsx'
import { populationGroups, themes } from '../indicator.ts'
import { indicatorTexts } from '../indicators.texts.ts'
import { ComparisonPicker } from './ComparisonPicker.tsx'
import { type StateAddress, toQuery } from './state-address.ts'
import { stateTexts } from './state.texts.ts'

interface Props {
  address: StateAddress
  /** Municipalities that may be compared with. */
  municipalities: readonly Region[]
}

/** Population group, theme and the municipalities compared with; every choice changes the address. */
export function StateFilters({ address, municipalities }: Props) {
  const t = useTexts(stateTexts)
  const names = useTexts(indicatorTexts)
  const navigate = useNavigate()
  const show = (change: Partial<StateAddress>) =>
    void navigate(toQuery({ ...address, ...change }) || '?', { preventScrollReset: true, replace: true })
  return (
    <div className="state-filters">
      <SegmentedFilter
        label={t.group}
        choices={[
          { value: 'all', label: t.everyGroup },
          ...populationGroups.map((group) => ({ value: group, label: names.populationGroups[group] })),
        ]}
        value={address.group ?? 'all'}
        onChange={(group) => show({ group: group === 'all' ? null : group })}
      />
      <Select
        label={t.theme}
        isLabelHidden
        choices={[
          { value: 'all', label: t.everyTheme },
          ...themes.map((theme) => ({ value: theme, label: names.themes[theme] })),
        ]}
        value={address.theme ?? 'all'}
        onChange={(theme) => show({ theme: theme === 'all' ? null : theme })}
      />
      <ComparisonPicker
        chosen={address.compare}
        municipalities={municipalities}
        onChange={(compare) => show({ compare })}
      />
    </div>
  )
}
