import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  Radio,
  RadioGroup as AriaRadioGroup,
} from 'react-aria-components'

import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx'
import { Icon } from './Icon.tsx'
import type { Choice } from './Select.tsx'

interface CheckboxProps {
  children: ReactNode
  isSelected?: boolean
  defaultSelected?: boolean
  onChange?: (isSelected: boolean) => void
  name?: string
  value?: string
}

/** Yes or no. */
export const Checkbox = ({ children, ...checkbox }: CheckboxProps) => (
  <AriaCheckbox {...checkbox} className="checkbox">
    <span className="checkbox-box" aria-hidden>
      <Icon as={Check} strong />
    </span>
    <span>{children}</span>
  </AriaCheckbox>
)

interface GroupProps<Value extends string, Selected> extends FieldProps {
  choices: readonly Choice<Value>[]
  value: Selected
  onChange: (value: Selected) => void
}

/** Any number of a few. */
export const CheckboxGroup = <Value extends string>({
  label,
  description,
  error,
  isOptional = false,
  choices,
  value,
  onChange,
}: GroupProps<Value, readonly Value[]>) => (
  <AriaCheckboxGroup
    className="field"
    value={[...value]}
    onChange={(next) => onChange(next as Value[])}
    isInvalid={error !== undefined}
    validationBehavior="aria"
  >
    <FieldLabel label={label} isOptional={isOptional} />
    {choices.map((choice) => (
      <Checkbox key={choice.value} value={choice.value}>
        {choice.label}
      </Checkbox>
    ))}
    <FieldNotes description={description} error={error} />
  </AriaCheckboxGroup>
)

/** One of a few that should all be seen. */
export const RadioGroup = <Value extends string>({
  label,
  description,
  error,
  isOptional = false,
  choices,
  value,
  onChange,
}: GroupProps<Value, Value | null>) => (
  <AriaRadioGroup
    className="field"
    value={value}
    onChange={(next) => onChange(next as Value)}
    isInvalid={error !== undefined}
    validationBehavior="aria"
  >
    <FieldLabel label={label} isOptional={isOptional} />
    {choices.map((choice) => (
      <Radio key={choice.value} value={choice.value} className="checkbox radio">
        <span className="checkbox-box" aria-hidden />
        <span>
          {choice.label}
          {choice.description && <small className="field-description">{choice.description}</small>}
        </span>
      </Radio>
    ))}
    <FieldNotes description={description} error={error} />
  </AriaRadioGroup>
)
