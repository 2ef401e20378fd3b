import { useState } from 'react'
import type { z } from 'zod'

import { ApiError, NetworkError } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import type { SummaryFault } from '#web/ui/ErrorSummary.tsx'
import { sayFault, sayIssue } from './faults.ts'
import { faultTexts } from './faults.texts.ts'

interface FormOptions<Draft extends object, Value> {
  /** The schema that the server reads the same input with. */
  schema: z.ZodType<Value>
  initial: Draft
  /** Names of the fields in the summary of errors. */
  labels: { readonly [Name in keyof Draft]?: string }
  /** Words for the schema's own error keys. */
  faults?: Readonly<Record<string, string>>
  /** Sends what was read. What it throws is shown: a refusal at its fields, anything else above the form. */
  submit: (value: Value) => Promise<void>
  /** Takes a refusal that the page shows in its own way (a conflict); true: it did. */
  onRefused?: (error: ApiError) => boolean
}

interface Failure {
  /** Grows by one at each attempt, so that the summary takes the focus again. */
  attempt: number
  title?: string
  advice?: string
  faults: readonly SummaryFault[]
}

const noFailure: Failure = { attempt: 0, faults: [] }

/** Everything a form remembers: what is typed, what is wrong with it, and whether it is being sent. */
export interface FormState<Draft extends object> {
  draft: Draft
  isBusy: boolean
  isChanged: boolean
  failure: Failure
  set: <Name extends keyof Draft>(name: Name, value: Draft[Name]) => void
  /** The props of a field: `<TextField label={…} {...form.field('title')} />`. */
  field: <Name extends keyof Draft & string>(
    name: Name,
  ) => {
    name: Name
    value: Draft[Name]
    onChange: (value: Draft[Name]) => void
    error: string | undefined
  }
  send: () => Promise<void>
  reset: (draft: Draft) => void
}

/** Checks a form with the server's own schema, so that both say the same thing about the same field. */
export function useForm<Draft extends object, Value>(options: FormOptions<Draft, Value>): FormState<Draft> {
  const texts = useTexts(faultTexts)
  const [start, setStart] = useState(options.initial)
  const [draft, setDraft] = useState(options.initial)
  const [failure, setFailure] = useState(noFailure)
  const [isBusy, setBusy] = useState(false)

  const set: FormState<Draft>['set'] = (name, value) => setDraft((current) => ({ ...current, [name]: value }))

  const fail = (what: Omit<Failure, 'attempt'>) => setFailure(({ attempt }) => ({ ...what, attempt: attempt + 1 }))

  async function send() {
    if (isBusy) return
    const read = options.schema.safeParse(draft, { reportInput: true })
    if (!read.success) {
      const faults = read.error.issues.map((issue) => ({
        path: issue.path.map(String),
        message: sayIssue(issue, texts, options.faults),
      }))
      fail({ faults: faults.map((fault) => toSummary(fault, options.labels)) })
      return
    }
    setBusy(true)
    try {
      await options.submit(read.data)
      setFailure(noFailure)
      setStart(draft)
    } catch (error) {
      if (error instanceof ApiError && options.onRefused?.(error)) setFailure(noFailure)
      else fail(toFailure(error, texts, options))
    } finally {
      setBusy(false)
    }
  }

  function reset(next: Draft) {
    setStart(next)
    setDraft(next)
    setFailure(noFailure)
  }

  return {
    draft,
    isBusy,
    isChanged: JSON.stringify(draft) !== JSON.stringify(start),
    failure,
    set,
    field: (name) => ({
      name,
      value: draft[name],
      onChange: (value) => set(name, value),
      error: failure.faults.find((fault) => fault.field === name)?.message,
    }),
    send,
    reset,
  }
}

type Labels = Readonly<Record<string, string | undefined>>

function toSummary({ path, message }: { path: readonly string[]; message: string }, labels: Labels): SummaryFault {
  const [field = ''] = path
  return { field: field === '' ? undefined : field, label: labels[field], path, message }
}

function toFailure<Draft extends object, Value>(
  error: unknown,
  texts: (typeof faultTexts)['fi'],
  options: FormOptions<Draft, Value>,
): Omit<Failure, 'attempt'> {
  if (error instanceof NetworkError) return { title: texts.networkTitle, advice: texts.network, faults: [] }
  if (!(error instanceof ApiError)) throw error
  const faults = error.faults.map(({ path, message }) =>
    toSummary({ path: path.split('.'), message: sayFault(message, texts, options.faults) }, options.labels as Labels),
  )
  return { title: error.title, ...(faults.length > 0 ? {} : { advice: error.advice }), faults }
}
