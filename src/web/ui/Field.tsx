import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'

import { useTexts } from '#web/language.tsx'
import { Icon } from './Icon.tsx'
import { kitTexts } from './kit.texts.ts'

/** What every field takes besides its value. `error` is a sentence that says what to do. */
export interface FieldProps {
  label: string
  description?: ReactNode
  error?: string | undefined
  isOptional?: boolean
}

/** The label above a field; what may be left empty says so, what must be filled needs no mark. */
export function FieldLabel({ label, isOptional = false }: Pick<FieldProps, 'label' | 'isOptional'>) {
  const t = useTexts(kitTexts)
  return (
    <Label className="field-label">
      {label}
      {isOptional && <span className="field-optional"> {t.optional}</span>}
    </Label>
  )
}

/** The advice and the error below a field. */
export const FieldNotes = ({ description, error }: Pick<FieldProps, 'description' | 'error'>) => (
  <>
    {description && (
      <Text slot="description" className="field-description">
        {description}
      </Text>
    )}
    <FieldError className="field-error">
      {error && (
        <>
          <Icon as={CircleAlert} /> {error}
        </>
      )}
    </FieldError>
  </>
)
