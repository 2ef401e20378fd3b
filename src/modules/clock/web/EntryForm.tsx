import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { Checkbox } from '#web/ui/Checkbox.tsx'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextArea, TextField } from '#web/ui/TextField.tsx'
import { storeFormer } from '#web/undo/store-former.ts'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import type { ClockChoices } from '../choices.contract.ts'
import { addClockEntry, updateClockEntry } from '../clock.contract.ts'
import { clockFaultTexts } from '../clock.texts.ts'
import { type ClockEntry, entryConflict, type EntryInput } from '../entry.ts'
import { entryKinds } from '../entry-kind.ts'
import { dependentsOf } from '../expansion.ts'
import { clockTexts } from './clock.texts.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'
import { DocumentFields } from './DocumentFields.tsx'
import { draftOf, draftSchema, type EntryDraft, newDraft } from './entry-draft.ts'
import { EntryConflictView } from './EntryConflictView.tsx'
import { OpeningFields } from './OpeningFields.tsx'
import { ResponsibleSelect } from './ResponsibleSelect.tsx'
import { ruleFieldsTexts } from './rule-fields.texts.ts'
import { RuleFields } from './RuleFields.tsx'

interface Props {
  entry: ClockEntry | null
  /** The day that was pointed at, of a new one. */
  on: string | null
  entries: readonly ClockEntry[]
  choices: ClockChoices
  onDone: () => void
}

/** An entry of the clock: what, when by what rule, and who answers for it. */
export function EntryForm({ entry, on, entries, choices, onDone }: Props) {
  const t = useTexts(clockWindowTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const surroundings = { today, language, checklist: entry?.checklist ?? [] }
  const [initial] = useState(() => (entry ? draftOf(entry, surroundings) : newDraft(on, today)))
  const store = useStoring(entry, onDone)
  const form = useForm<EntryDraft, EntryInput>({
    schema: draftSchema(surroundings),
    initial,
    labels: { ...t, rule: useTexts(ruleFieldsTexts).dayTitle },
    faults: useClockFaults(),
    submit: store.submit,
    onRefused: store.onRefused,
  })
  if (store.conflict)
    return (
      <EntryConflictView
        conflict={store.conflict}
        mine={draftSchema(surroundings).parse(form.draft)}
        isBusy={form.isBusy}
        onKeepMine={() => void form.send()}
        onTakeTheirs={() => {
          form.reset(draftOf(store.conflict!.current, surroundings))
          store.settle()
        }}
      />
    )
  const dependents = new Set(entry ? dependentsOf(entry.id, entries).map(({ id }) => id) : [])
  return (
    <Form form={form}>
      <LocalTextField label={t.title} {...form.field('title')} />
      <KindSelect value={form.draft.kind} onChange={(kind) => form.set('kind', kind)} />
      <RuleFields
        value={form.draft.rule}
        onChange={(rule) => form.set('rule', rule)}
        error={form.field('rule').error}
        entryId={entry?.id ?? null}
        entries={entries}
        bases={entries.filter(({ id }) => id !== entry?.id && !dependents.has(id))}
      />
      <HourFields
        draft={form.draft}
        set={form.set}
        error={form.failure.faults.find(({ path }) => path?.[0] === 'hours')?.message}
      />
      <ResponsibleSelect {...form.field('responsible')} known={entry} choices={choices} />
      <Checkbox isSelected={form.draft.asksDone} onChange={(asks) => form.set('asksDone', asks)}>
        {t.asksDone}
        <small className="field-description">{t.asksDoneHelp}</small>
      </Checkbox>
      <OptionalTextField label={t.description} isLong {...form.field('description')} />
      <TextArea label={t.checklist} description={t.checklistHelp} isOptional rows={3} {...form.field('checklist')} />
      <DocumentFields {...form.field('documents')} />
      <OpeningFields {...form.field('opens')} choices={choices} />
      <DialogActions>
        <Button onPress={onDone}>{t.cancel}</Button>
        <Button variant="primary" type="submit" isBusy={form.isBusy}>
          {t.save}
        </Button>
      </DialogActions>
    </Form>
  )
}

/** Stores an entry on top of the version that was seen, and offers what it was before. */
function useStoring(entry: ClockEntry | null, onDone: () => void) {
  const t = useTexts(clockWindowTexts)
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const offerUndo = useOfferUndo()
  const place = { organisation: organisation.slug }
  const { base, conflict, onRefused, settle } = useConflict(entryConflict, entry?.version ?? 0)
  async function submit(value: EntryInput) {
    if (entry) {
      const former: EntryInput = conflict?.current ?? entry
      const { version } = await call(updateClockEntry, { ...value, ...place, id: entry.id, version: base })
      const undo = () =>
        storeFormer(() => call(updateClockEntry, { ...inputOf(former), ...place, id: entry.id, version }))
      offerUndo({ said: t.saved, undo })
    } else {
      await call(addClockEntry, { ...value, ...place })
      announce(t.saved)
    }
    onDone()
    await revalidate()
  }
  return { submit, conflict, onRefused, settle }
}

/** Of an entry, what is stored by hand. */
const inputOf = (entry: EntryInput): EntryInput => {
  const { kind, title, description, rule, hours, place, responsible, asksDone, checklist, documents, opens } = entry
  return { kind, title, description, rule, hours, place, responsible, asksDone, checklist, documents, opens }
}

/** The faults of the clock that are said without naming anything. */
function useClockFaults(): Record<string, string> {
  const { circular: _, hasDependents: __, ...words } = useTexts(clockFaultTexts)
  return words
}

function KindSelect({ value, onChange }: { value: EntryDraft['kind']; onChange: (kind: EntryDraft['kind']) => void }) {
  const t = useTexts(clockWindowTexts)
  const { kinds } = useTexts(clockTexts)
  return (
    <Select
      label={t.kind}
      value={value}
      choices={entryKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
      onChange={onChange}
    />
  )
}

interface HourProps {
  draft: EntryDraft
  set: <Name extends keyof EntryDraft>(name: Name, value: EntryDraft[Name]) => void
  error: string | undefined
}

function HourFields({ draft, set, error }: HourProps) {
  const t = useTexts(clockWindowTexts)
  return (
    <>
      <Checkbox isSelected={draft.hasHours} onChange={(has) => set('hasHours', has)}>
        {t.hasHours}
      </Checkbox>
      <div className="field-row">
        {draft.hasHours && (
          <>
            <TextField
              label={t.hoursFrom}
              name="hours"
              value={draft.hoursFrom}
              onChange={(from) => set('hoursFrom', from)}
              error={error}
            />
            <TextField label={t.hoursTo} value={draft.hoursTo} onChange={(to) => set('hoursTo', to)} />
          </>
        )}
        <TextField label={t.place} isOptional value={draft.place} onChange={(place) => set('place', place)} />
      </div>
    </>
  )
}
