import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { usePeopleChoices } from '#modules/organisations/web/use-people-choices.ts'
import { textIn } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { askedAddress, type RoundAction } from '../round.ts'
import { assignOwner } from '../rounds.contract.ts'
import { roundsTexts } from './rounds.texts.ts'

interface Props {
  round: string
  /** The action that gets an owner; null: the dialog is closed. */
  action: RoundAction | null
  onClose: () => void
}

/** Who answers for an action that nobody owns: a person in Kaarna, or somebody with an address. */
export function OwnerDialog({ round, action, onClose }: Props) {
  const t = useTexts(roundsTexts)
  return (
    <Dialog title={t.ownerTitle} isOpen={action !== null} onClose={onClose}>
      {action && <OwnerForm round={round} action={action} onDone={onClose} />}
    </Dialog>
  )
}

const person = z.object({ kind: z.literal('person'), accountId: z.uuid() })
const other = askedAddress.extend({ kind: z.literal('other') })
const ownerDraft = z.discriminatedUnion('kind', [person, other])

interface Draft {
  kind: 'person' | 'other'
  accountId: string | null
  name: string
  email: string
  language: Language
}

function OwnerForm({ round, action, onDone }: { round: string; action: RoundAction; onDone: () => void }) {
  const t = useTexts(roundsTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const people = usePeopleChoices()
  const initial: Draft = { kind: 'person', accountId: null, name: '', email: '', language }
  const form = useForm({
    schema: ownerDraft,
    initial,
    labels: { accountId: t.person, name: t.ownerName, email: t.email },
    faults: t.faults,
    async submit({ kind: _, ...owner }) {
      const { action: id, version } = action
      await call(assignOwner, { organisation: organisation.slug, round, action: id, version, owner })
      announce(t.ownerSaved)
      onDone()
      await revalidate()
    },
    onRefused({ code }) {
      if (code !== 'conflict') return false
      announce(t.ownerConflict, 'bad')
      onDone()
      void revalidate()
      return true
    },
  })
  const { draft, field, set } = form
  return (
    <Form form={form}>
      <p>{textIn(action.title, language)}</p>
      <RadioGroup
        label={t.ownerKind}
        choices={[
          { value: 'person', label: t.ownerPerson },
          { value: 'other', label: t.ownerOther },
        ]}
        value={draft.kind}
        onChange={(kind) => set('kind', kind ?? 'person')}
      />
      {draft.kind === 'person' ? (
        <ComboBox key={people.length} label={t.person} choices={people} {...field('accountId')} />
      ) : (
        <>
          <TextField label={t.ownerName} {...field('name')} />
          <TextField label={t.email} type="email" {...field('email')} />
          <Select
            label={t.language}
            choices={languages.map((value) => ({ value, label: t.languages[value] }))}
            {...field('language')}
          />
        </>
      )}
      <DialogActions>
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.ownerSave}
        </Button>
      </DialogActions>
    </Form>
  )
}
