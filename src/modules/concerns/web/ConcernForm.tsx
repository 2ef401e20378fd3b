import { useRef } from 'react'
import type { z } from 'zod'

import { populationGroups, themes } from '#modules/indicators/indicator.ts'
import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { type FormState, useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { DialogActions } from '#web/ui/Dialog.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { storeFormer } from '#web/undo/store-former.ts'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import {
  type Concern,
  concernConflict,
  concernInput,
  type ConcernInput,
  concernKinds,
  concernOrigins,
} from '../concern.ts'
import { addConcern, updateConcern } from '../concerns.contract.ts'
import { concernTexts } from '../concerns.texts.ts'
import { ConcernConflictView } from './ConcernConflictView.tsx'
import { concernFaults } from './concern-faults.texts.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import type { ConcernStart, ConcernSurroundings } from './concerns.loader.ts'

interface Props extends ConcernSurroundings {
  /** What is changed; undefined: a new one. */
  concern?: Concern
  start?: ConcernStart | undefined
  onDone: (saved: { id: string; isNew: boolean }) => Promise<void>
  onCancel: () => void
}

const toInput = (concern: Concern | undefined, start: ConcernStart | undefined): ConcernInput => ({
  kind: concern?.kind ?? start?.kind ?? 'concern',
  text: concern?.text ?? {},
  origin: concern?.origin ?? start?.origin ?? 'meeting',
  originNote: concern?.originNote ?? null,
  indicator: concern?.indicator ?? start?.indicator ?? null,
  populationGroup: concern?.populationGroup ?? start?.populationGroup ?? null,
  theme: concern?.theme ?? start?.theme ?? null,
  region: concern?.region ?? start?.region ?? null,
  unitId: concern?.unitId ?? null,
  saidBy: concern?.saidBy ?? null,
})

function useConcernForm({ concern, start, onDone }: Props) {
  const t = useTexts(concernPageTexts)
  const organisation = usePlace().organisation.slug
  const { base, conflict, onRefused, settle } = useConflict(concernConflict, concern?.version ?? 0)
  // What is stored under what is being written.
  const former = useRef(toInput(concern, start))
  const offerFormer = useOfferFormer(t.saved)
  const form = useForm<ConcernInput, ConcernInput>({
    schema: concernInput,
    initial: toInput(concern, start),
    labels: { text: t.text, originNote: t.originNote, saidBy: t.saidBy, region: t.area, unitId: t.unit },
    faults: useTexts(concernFaults),
    async submit(value) {
      const saved = concern
        ? await call(updateConcern, { organisation, id: concern.id, version: base, ...value })
        : await call(addConcern, { organisation, ...value })
      const before = conflict?.current ?? former.current
      if (concern) offerFormer({ organisation, id: concern.id, version: saved.version, ...before })
      await onDone({ id: saved.id, isNew: concern === undefined })
    },
    onRefused,
  })
  const takeTheirs = () => {
    if (conflict) {
      former.current = conflict.current
      form.reset(conflict.current)
    }
    settle()
  }
  return { form, conflict, takeTheirs }
}

/** Offers to store what a concern said before it was changed, unless somebody has changed it since. */
function useOfferFormer(said: string): (former: z.infer<typeof updateConcern.input>) => void {
  const offerUndo = useOfferUndo()
  return (former) => offerUndo({ said, undo: () => storeFormer(() => call(updateConcern, former)) })
}

/** A joy or a concern: what it is about first, where it came from after that, the rest for those who have time. */
export function ConcernForm(props: Props) {
  const t = useTexts(concernPageTexts)
  const names = useTexts(concernTexts)
  const { form, conflict, takeTheirs } = useConcernForm(props)
  if (conflict)
    return (
      <ConcernConflictView
        conflict={conflict}
        mine={form.draft}
        {...props}
        isBusy={form.isBusy}
        onKeepMine={() => void form.send()}
        onTakeTheirs={takeTheirs}
      />
    )
  return (
    <Form form={form}>
      <RadioGroup
        label={t.kind}
        choices={concernKinds.toReversed().map((value) => ({ value, label: names.kinds[value] }))}
        value={form.draft.kind}
        onChange={(kind) => form.set('kind', kind ?? 'concern')}
      />
      <LocalTextField label={t.text} description={t.textHelp} isLong {...form.field('text')} />
      <div className="field-row">
        <Select
          label={t.origin}
          choices={concernOrigins.map((value) => ({ value, label: names.origins[value] }))}
          {...form.field('origin')}
        />
        <GroupSelect form={form} />
      </div>
      <Disclosure title={t.details} isOpenAtFirst={props.concern !== undefined}>
        <Details {...props} form={form} />
      </Disclosure>
      <DialogActions>
        <Button onPress={props.onCancel}>{t.cancel}</Button>
        <Button variant="primary" type="submit" isBusy={form.isBusy}>
          {t.save}
        </Button>
      </DialogActions>
    </Form>
  )
}

interface PartProps {
  form: FormState<ConcernInput>
}

function GroupSelect({ form }: PartProps) {
  const t = useTexts(concernPageTexts)
  const names = useTexts(indicatorTexts)
  return (
    <Select
      label={t.group}
      choices={withNone(t.none, populationGroups, names.populationGroups)}
      value={form.draft.populationGroup ?? 'none'}
      onChange={(group) => form.set('populationGroup', group === 'none' ? null : group)}
    />
  )
}

/** Choices that begin with none of them. */
const withNone = <Value extends string>(
  none: string,
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): { value: Value | 'none'; label: string }[] => [
  { value: 'none', label: none },
  ...values.map((value) => ({ value, label: labels[value] })),
]

function Details({ form, concern, start, units, areas }: Props & PartProps) {
  const t = useTexts(concernPageTexts)
  const names = useTexts(indicatorTexts)
  const language = useLanguage()
  const title = concern?.indicatorTitle ?? start?.indicatorTitle
  const unitChoices = units.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))
  const areaChoices = areas.map(({ key, title: name }) => ({ value: key, label: textIn(name, language) }))
  return (
    <>
      <OptionalTextField label={t.originNote} description={t.originNoteHelp} {...form.field('originNote')} />
      <div className="field-row">
        <Select
          label={t.theme}
          choices={withNone(t.none, themes, names.themes)}
          value={form.draft.theme ?? 'none'}
          onChange={(theme) => form.set('theme', theme === 'none' ? null : theme)}
        />
        {areaChoices.length > 0 && (
          <Select
            label={t.area}
            error={form.field('region').error}
            choices={[{ value: 'none', label: t.wholeArea }, ...areaChoices]}
            value={form.draft.region ?? 'none'}
            onChange={(region) => form.set('region', region === 'none' ? null : region)}
          />
        )}
      </div>
      <TextField
        label={t.saidBy}
        description={t.saidByHelp}
        isOptional
        {...form.field('saidBy')}
        value={form.draft.saidBy ?? ''}
        onChange={(saidBy) => form.set('saidBy', saidBy === '' ? null : saidBy)}
      />
      <Select
        label={t.unit}
        error={form.field('unitId').error}
        choices={[{ value: 'none', label: t.noUnit }, ...unitChoices]}
        value={form.draft.unitId ?? 'none'}
        onChange={(unit) => form.set('unitId', unit === 'none' ? null : unit)}
      />
      {title && (
        <p className="concern-facts">
          {t.indicator}: {textIn(title, language)}
        </p>
      )}
    </>
  )
}
