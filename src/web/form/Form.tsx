import type { FormEvent, ReactNode } from 'react'

import { ErrorSummary } from '#web/ui/ErrorSummary.tsx'
import type { FormState } from './useForm.ts'

interface Props<Draft extends object> {
  form: FormState<Draft>
  /** Names the form for assistive technology when the page has several. */
  label?: string
  children: ReactNode
}

/** A form with its summary of errors above the fields. */
export function Form<Draft extends object>({ form, label, children }: Props<Draft>) {
  function submit(event: FormEvent) {
    event.preventDefault()
    void form.send()
  }
  const { attempt, title, advice, faults } = form.failure
  return (
    <form className="form" onSubmit={submit} noValidate {...(label ? { 'aria-label': label } : {})}>
      {(title || faults.length > 0) && (
        <ErrorSummary key={attempt} faults={faults} {...(title ? { title } : {})}>
          {advice && <p>{advice}</p>}
        </ErrorSummary>
      )}
      {children}
    </form>
  )
}
