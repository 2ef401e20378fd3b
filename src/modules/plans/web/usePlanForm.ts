import { useEffect, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import type { z } from 'zod'

import { useConflict } from '#web/form/use-conflict.ts'
import { type FormState, useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { storeFormer } from '#web/undo/store-former.ts'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import { actionFormTexts } from '../action/web/action-form.texts.ts'
import { type PlanConflict, planConflict } from '../plan-change.ts'
import { fieldNames } from './field-names.ts'
import { faultWords } from './plan-faults.texts.ts'
import { planFormTexts } from './plan-forms.texts.ts'

interface Options<Draft extends object, Value> {
  schema: z.ZodType<Value>
  initial: Draft
  /** Under which the unsaved draft is kept in this browser. */
  draftKey: string
  /** Version that was opened; undefined: a new part. */
  version?: number | undefined
  /** Stores what was read, on top of a version. */
  send: (value: Value, version: number) => Promise<{ version: number } | void>
  onDone: () => void
}

export interface PlanFormState<Draft extends object> {
  form: FormState<Draft>
  /** What somebody else has stored meanwhile; null: nobody was quicker. */
  conflict: PlanConflict | null
  /** The draft was brought back from this browser. */
  wasKept: boolean
  /** Lays the stored version over the draft; the own one is given up. */
  takeTheirs: () => void
  discard: () => void
}

/**
 * A form of a plan's part: what is typed stays in this browser until it is saved, and when somebody else was quicker
 * `conflict` holds the other version, with what to do about it.
 */
export function usePlanForm<Draft extends object, Value>({
  schema,
  initial,
  draftKey,
  version = 0,
  send,
  onDone,
}: Options<Draft, Value>): PlanFormState<Draft> {
  const t = useTexts(planFormTexts)
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const { base, conflict, onRefused, settle } = useConflict(planConflict, version)
  const offerUndo = useOfferUndo()
  // What is stored under what is being written.
  const former = useRef(initial)
  const [kept] = useState(() => readDraft<Draft>(draftKey, version))

  const form = useForm<Draft, Value>({
    schema,
    // A draft of before may lack a field that there is now.
    initial: { ...initial, ...kept },
    labels: useTexts(fieldNames),
    faults: { ...useTexts(faultWords), ...useTexts(actionFormTexts).faults },
    async submit(value) {
      const before = schema.safeParse({ ...former.current, ...conflict?.current })
      const saved = await send(value, base)
      forgetDraft(draftKey)
      if (saved && version > 0 && before.success)
        offerUndo({ said: t.saved, undo: () => storeFormer(() => send(before.data, saved.version)) })
      else announce(t.saved)
      onDone()
      await revalidate()
    },
    onRefused,
  })

  useEffect(() => {
    if (form.isChanged) keepDraft(draftKey, version, form.draft)
  }, [form.draft, form.isChanged, draftKey, version])

  return {
    form,
    conflict,
    wasKept: kept !== undefined,
    takeTheirs() {
      if (conflict) {
        former.current = { ...former.current, ...(conflict.current as Partial<Draft>) }
        form.reset({ ...form.draft, ...(conflict.current as Partial<Draft>) })
      }
      forgetDraft(draftKey)
      settle()
    },
    discard() {
      forgetDraft(draftKey)
      onDone()
    },
  }
}

const prefix = 'kaarna.plan-draft.'

/** A browser may refuse to store: then the draft lives as long as the page. */
function keepDraft(key: string, version: number, draft: object) {
  try {
    localStorage.setItem(prefix + key, JSON.stringify({ version, draft }))
  } catch {
    // Nothing more can be done here, and the form itself still holds the text.
  }
}

/** A draft that was begun on another version is not brought back: it would write over what has come since. */
function readDraft<Draft>(key: string, version: number): Draft | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as { version: number; draft: Draft } | null
    return stored?.version === version ? stored.draft : undefined
  } catch {
    return undefined
  }
}

function forgetDraft(key: string) {
  try {
    localStorage.removeItem(prefix + key)
  } catch {
    // As above.
  }
}
