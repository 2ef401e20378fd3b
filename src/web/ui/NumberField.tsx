import {
  Group,
  Input,
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components'

import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx'

type Props = FieldProps &
  Omit<
    AriaNumberFieldProps,
    'children' | 'className' | 'isInvalid' | 'validationBehavior' | 'value' | 'defaultValue' | 'onChange'
  > & {
    value?: number | null
    defaultValue?: number
    /** Null when the field is emptied. */
    onChange?: (value: number | null) => void
    /** The unit behind the number, such as `%`. */
    unit?: string
  }

/** A number typed in the user's language: a decimal comma in Finnish and Swedish. */
export const NumberField = ({
  label,
  description,
  error,
  isOptional = false,
  value,
  onChange,
  unit,
  ...field
}: Props) => (
  <AriaNumberField
    {...field}
    {...(value === undefined ? {} : { value: value ?? Number.NaN })}
    onChange={(next) => onChange?.(Number.isNaN(next) ? null : next)}
    className="field"
    isInvalid={error !== undefined}
    validationBehavior="aria"
  >
    <FieldLabel label={label} isOptional={isOptional} />
    <Group className="input-group">
      <Input className="input number-input" />
      {unit && <span className="input-unit">{unit}</span>}
    </Group>
    <FieldNotes description={description} error={error} />
  </AriaNumberField>
)
