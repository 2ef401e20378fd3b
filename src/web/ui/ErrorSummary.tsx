import { CircleAlert } from 'lucide-react'
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'

import { useTexts } from '#web/language.tsx'
import { Icon } from './Icon.tsx'
import { kitTexts } from './kit.texts.ts'

export interface SummaryFault {
  /** The `name` of the field that the line leads to; undefined: the fault has no field of its own. */
  field?: string | undefined
  label?: string | undefined
  /** Where in the field it is, such as the second of a list; begins with the field. */
  path?: readonly string[] | undefined
  message: string
}

interface Props {
  faults: readonly SummaryFault[]
  /** Replaces the title "2 things need correcting", such as when the server refused as a whole. */
  title?: string
  children?: ReactNode
}

/** What must be corrected before a form is sent, as links to the fields. Takes the focus when it appears; give it a new `key` at each attempt. */
export function ErrorSummary({ faults, title, children }: Props) {
  const t = useTexts(kitTexts)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  if (faults.length === 0 && !title) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <Icon as={CircleAlert} /> {title ?? t.faults(faults.length)}
      </h2>
      {children}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.path?.join('.') ?? fault.field}${fault.message}`}>
              <FaultLine fault={fault} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function FaultLine({ fault }: { fault: SummaryFault }) {
  const text = fault.label ? `${fault.label}: ${fault.message}` : fault.message
  if (!fault.field) return <>{text}</>
  return (
    <a href={`#${fault.field}`} onClick={(event) => focusField(event, fault.field!)}>
      {text}
    </a>
  )
}

/** Finds the field by its name, in the same form if it can: React Aria's own ids are not known here. */
function focusField(event: MouseEvent<HTMLAnchorElement>, name: string) {
  event.preventDefault()
  const selector = `[name="${CSS.escape(name)}"]`
  const form = event.currentTarget.closest('form')
  const named = form?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector)
  const field = named?.matches('[type=hidden], [hidden], select[tabindex="-1"]') ? named.closest('.field') : named
  const target = field?.matches('.field') ? field.querySelector<HTMLElement>('button, input, [tabindex="0"]') : field
  ;(target as HTMLElement | null)?.focus()
}
