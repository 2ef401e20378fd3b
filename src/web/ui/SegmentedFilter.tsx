import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

import type { Choice } from './Select.tsx'

interface Props<Value extends string> {
  label: string
  choices: readonly Choice<Value>[]
  value: Value
  onChange: (value: Value) => void
}

/** One of a few ways to see the same thing, always one chosen. Scrolls sideways by itself on a narrow screen. */
export const SegmentedFilter = <Value extends string>({ label, choices, value, onChange }: Props<Value>) => (
  <div className="segments-scroll">
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => onChange([...keys][0] as Value)}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.value} id={choice.value} className="segment">
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  </div>
)
