import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'

import { Icon } from '#web/ui/Icon.tsx'

interface Props {
  legend: string
  help?: string
  error?: string | undefined
  children: ReactNode
}

/** Fields that belong together under one name, such as the lines of a list. */
export function ListField({ legend, help, error, children }: Props) {
  const note = useId()
  return (
    <fieldset className="list-field" {...((help || error) && { 'aria-describedby': note })}>
      <legend>{legend}</legend>
      <div id={note}>
        {help && <p className="muted small">{help}</p>}
        {error && (
          <p className="field-error">
            <Icon as={CircleAlert} /> {error}
          </p>
        )}
      </div>
      {children}
    </fieldset>
  )
}
