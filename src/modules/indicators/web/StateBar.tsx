import { useNavigate } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { IndicatorSetSummary } from '../sets/indicator-set.ts'
import { type ShownSet, signs, type StateAddress, stateViews, toQuery } from './state-address.ts'
import { stateViewTexts } from './state-views.texts.ts'
import { rowsOfSign, type StateRow } from './state.ts'

interface Props {
  address: StateAddress
  /** The rows of the chosen group, theme and direction: what the signs are counted in. */
  rows: readonly StateRow[]
  sets: readonly IndicatorSetSummary[]
}

/** What asks for attention, as whose indicators, and as what it is drawn; every choice changes the address. */
export function StateBar({ address, rows, sets }: Props) {
  const t = useTexts(stateViewTexts)
  const navigate = useNavigate()
  const show = (change: Partial<StateAddress>) =>
    void navigate(toQuery({ ...address, ...change }) || '?', { preventScrollReset: true, replace: true })
  return (
    <div className="state-bar">
      <SegmentedFilter
        label={t.sign}
        choices={[
          { value: 'all', label: t.signs.all },
          ...signs.map((sign) => ({ value: sign, label: `${t.signs[sign]} ${rowsOfSign(rows, sign).length}` })),
        ]}
        value={address.sign ?? 'all'}
        onChange={(sign) => show({ sign: sign === 'all' ? null : sign })}
      />
      <SetSelect sets={sets} value={address.set} onChange={(set) => show({ set })} />
      <SegmentedFilter
        label={t.view}
        choices={stateViews.map((view) => ({ value: view, label: t.views[view] }))}
        value={address.view}
        onChange={(view) => show({ view })}
      />
    </div>
  )
}

interface SetProps {
  sets: readonly IndicatorSetSummary[]
  value: ShownSet
  onChange: (set: ShownSet) => void
}

/** Whose choice of indicators is shown. */
export function SetSelect({ sets, value, onChange }: SetProps) {
  const t = useTexts(stateViewTexts)
  const language = useLanguage()
  return (
    <Select
      label={t.set}
      isLabelHidden
      choices={[
        { value: 'core', label: t.sets.core },
        { value: 'favourites', label: t.sets.favourites },
        ...sets.map(({ id, name, owner }) => ({
          value: id,
          label: textIn(name, language),
          description: textIn(owner.name, language),
        })),
      ]}
      value={value}
      onChange={onChange}
    />
  )
}
