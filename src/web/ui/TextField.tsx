import {
  Input,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'

import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx'

type Props = FieldProps & Omit<AriaTextFieldProps, 'children' | 'className' | 'isInvalid' | 'validationBehavior'>

/** One line of text. `type` may be text, email, password, url, tel or search. */
export const TextField = ({ label, description, error, isOptional = false, ...field }: Props) => (
  <AriaTextField {...field} className="field" isInvalid={error !== undefined} validationBehavior="aria">
    <FieldLabel label={label} isOptional={isOptional} />
    <Input className="input" />
    <FieldNotes description={description} error={error} />
  </AriaTextField>
)

/** Several lines of plain text; it grows with what is written. */
export const TextArea = ({
  label,
  description,
  error,
  isOptional = false,
  rows = 4,
  ...field
}: Props & { rows?: number }) => (
  <AriaTextField {...field} className="field" isInvalid={error !== undefined} validationBehavior="aria">
    <FieldLabel label={label} isOptional={isOptional} />
    <AriaTextArea className="input text-area" rows={rows} />
    <FieldNotes description={description} error={error} />
  </AriaTextField>
)
