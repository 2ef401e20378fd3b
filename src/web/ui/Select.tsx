import { ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'

import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx'
import { Icon } from './Icon.tsx'

export interface Choice<Value extends string = string> {
  value: Value
  label: string
  description?: string
}

interface Props<Value extends string> extends FieldProps {
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  placeholder?: string
  name?: string
  /** Hides the label from sight, where the place says what is chosen. */
  isLabelHidden?: boolean
}

/** One of a few: more than about fifteen want a ComboBox. */
export const Select = <Value extends string>({
  label,
  description,
  error,
  isOptional = false,
  isLabelHidden = false,
  choices,
  value,
  onChange,
  ...field
}: Props<Value>) => (
  <AriaSelect
    {...field}
    {...(isLabelHidden ? { 'aria-label': label } : {})}
    className="field"
    value={value}
    onChange={(key) => onChange(key as Value)}
    isInvalid={error !== undefined}
    validationBehavior="aria"
  >
    {!isLabelHidden && <FieldLabel label={label} isOptional={isOptional} />}
    <Button className="input select-button">
      <SelectValue className="select-value" />
      <Icon as={ChevronDown} />
    </Button>
    <FieldNotes description={description} error={error} />
    <Popover className="popover">
      <ListBox className="list-box" items={choices.map((choice) => ({ ...choice, id: choice.value }))}>
        {(choice) => <ChoiceItem choice={choice} />}
      </ListBox>
    </Popover>
  </AriaSelect>
)

export const ChoiceItem = ({ choice }: { choice: Choice }) => (
  <ListBoxItem className="list-item" id={choice.value} textValue={choice.label}>
    <span>{choice.label}</span>
    {choice.description && <small>{choice.description}</small>}
  </ListBoxItem>
)
