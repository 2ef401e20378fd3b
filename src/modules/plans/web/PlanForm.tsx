import type { ReactNode } from 'react'

import { Form } from '#web/form/Form.tsx'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DialogActions } from '#web/ui/Dialog.tsx'
import { ConflictView, type SayField } from './ConflictView.tsx'
import { planFormTexts } from './plan-forms.texts.ts'
import type { PlanFormState } from './usePlanForm.ts'

interface Props<Draft extends object> {
  state: PlanFormState<Draft>
  /** How a field is said beside the other version; as in every plan when left out. */
  say?: SayField
  children: ReactNode
}

/** The frame of every form of a plan: fields, the choice when two wrote at once, and the buttons. */
export function PlanForm<Draft extends object>({
  state: { form, conflict, wasKept, takeTheirs, discard },
  say,
  children,
}: Props<Draft>) {
  const t = useTexts(planFormTexts)
  if (conflict)
    return (
      <ConflictView
        conflict={conflict}
        mine={form.draft as Record<string, unknown>}
        isBusy={form.isBusy}
        {...(say && { say })}
        onKeepMine={() => void form.send()}
        onTakeTheirs={takeTheirs}
      />
    )
  return (
    <Form form={form}>
      {wasKept && <p className="draft-kept">{t.unsaved}</p>}
      {children}
      <DialogActions>
        <Button onPress={discard}>{t.cancel}</Button>
        <Button variant="primary" type="submit" isBusy={form.isBusy}>
          {t.save}
        </Button>
      </DialogActions>
    </Form>
  )
}
