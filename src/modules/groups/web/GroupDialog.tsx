import { useNavigate, useRevalidator } from 'react-router'
import { z } from 'zod'

import { ageGroups } from '#modules/plans/action/reach.ts'
import { conflictOf } from '#modules/plans/projects/project.ts'
import { contentDifferences } from '#modules/plans/projects/web/content-differences.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { type FormState, useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { groupInput, type GroupInput, groupKinds } from '../group.ts'
import { addGroup, updateGroup } from '../groups.contract.ts'
import { groupTexts } from '../groups.texts.ts'
import type { GroupView } from '../group-view.ts'
import { sayRule } from '../rules/composition-rules.ts'
import { groupAddress } from './addresses.ts'
import { groupFormTexts } from './group-forms.texts.ts'
import type { GroupChoices } from './groups.loader.ts'
import { RuleFields } from './RuleFields.tsx'

/** A group as its form holds it: the first day may be missing. */
type GroupDraft = Omit<GroupInput, 'startsOn'> & { startsOn: string | null }

interface Props {
  /** Null: a new one. */
  group: GroupView | null
  choices: GroupChoices
  onClose: () => void
}

const fresh: GroupDraft = {
  kind: 'working',
  name: {},
  mandate: null,
  decidedBy: null,
  decidedOn: null,
  decisionSection: null,
  decisionLink: null,
  startsOn: null,
  endsOn: null,
  parentId: null,
  programmeId: null,
  ageGroup: null,
  rules: [],
}

const groupConflict = conflictOf(z.unknown().pipe(groupInput))

function useLabels(): { [Name in keyof GroupInput]: string } {
  const t = useTexts(groupFormTexts)
  return {
    kind: t.kind,
    name: t.name,
    mandate: t.mandate,
    decidedBy: t.decidedBy,
    decidedOn: t.decidedOn,
    decisionSection: t.decisionSection,
    decisionLink: t.decisionLink,
    startsOn: t.startsOn,
    endsOn: t.endsOn,
    parentId: t.parentId,
    programmeId: t.programmeId,
    ageGroup: t.ageGroup,
    rules: t.rules,
  }
}

function useGroupForm({ group, onClose }: Props) {
  const t = useTexts(groupFormTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { revalidate } = useRevalidator()
  const { base, conflict, onRefused, settle } = useConflict(groupConflict, group?.version ?? 0)
  const form = useForm<GroupDraft, GroupInput>({
    schema: groupInput,
    initial: group ? groupInput.parse(group) : fresh,
    labels: useLabels(),
    faults: t.faults,
    async submit(value) {
      if (group) {
        await call(updateGroup, { organisation, id: group.id, version: base, ...value })
        await revalidate()
      } else {
        const { id } = await call(addGroup, { organisation, ...value })
        await navigate(groupAddress(organisation, id))
      }
      announce(t.saved)
      onClose()
    },
    onRefused,
  })
  const takeTheirs = () => {
    if (conflict) form.reset(conflict.current)
    settle()
  }
  return { form, conflict, takeTheirs }
}

/** Where a group is set up, and changed. */
export function GroupDialog(props: Props) {
  const t = useTexts(groupFormTexts)
  const labels = useLabels()
  const language = useLanguage()
  const words = useGroupWords(props.choices)
  const { form, conflict, takeTheirs } = useGroupForm(props)
  const readable = ({ rules, ...rest }: GroupDraft) => ({
    ...rest,
    rules: rules.map((rule) => sayRule(rule, language)),
  })
  return (
    <Dialog title={props.group ? t.editGroup : t.newGroup} isOpen size="wide" onClose={props.onClose}>
      {conflict ? (
        <VersionChoice
          changedBy={conflict.changedBy}
          differences={contentDifferences({
            mine: readable(form.draft),
            theirs: readable(conflict.current),
            labels,
            words,
            language,
          })}
          isBusy={form.isBusy}
          onKeepMine={() => void form.send()}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <Form form={form}>
          <Basics form={form} {...props} />
          <Decision form={form} />
          <RuleFields {...form.field('rules')} />
          <DialogActions>
            <Button onPress={props.onClose}>{t.cancel}</Button>
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {t.save}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}

function useGroupWords({ programmes, groups }: GroupChoices): ReadonlyMap<string, string> {
  const { kinds, ageGroups: ages } = useTexts(groupTexts)
  const language = useLanguage()
  const named = [...programmes, ...groups].map(({ id, name }): [string, string] => [id, textIn(name, language)])
  return new Map([...Object.entries(kinds), ...Object.entries(ages), ...named])
}

const nothing = 'nothing'

/** One of what there is, or nothing. */
function ChoiceOrNothing<Value extends string>({
  value,
  onChange,
  choices,
  ...field
}: {
  label: string
  name: string
  error: string | undefined
  value: Value | null
  onChange: (value: Value | null) => void
  choices: readonly { value: Value; label: string }[]
}) {
  const t = useTexts(groupFormTexts)
  return (
    <Select<Value | typeof nothing>
      {...field}
      choices={[{ value: nothing, label: t.nothing }, ...choices]}
      value={value ?? nothing}
      onChange={(chosen) => onChange(chosen === nothing ? null : chosen)}
    />
  )
}

function Basics({ form, group, choices }: Props & { form: FormState<GroupDraft> }) {
  const t = useTexts(groupFormTexts)
  const { kinds, ageGroups: ages } = useTexts(groupTexts)
  const language = useLanguage()
  const toChoice = ({ id, name }: GroupChoices['groups'][number]) => ({ value: id, label: textIn(name, language) })
  const { field } = form
  return (
    <>
      <Select label={t.kind} choices={groupKinds.map((value) => ({ value, label: kinds[value] }))} {...field('kind')} />
      <LocalTextField label={t.name} {...field('name')} />
      <OptionalTextField label={t.mandate} description={t.mandateHelp} isLong {...field('mandate')} />
      <div className="field-row">
        <DateField label={t.startsOn} {...field('startsOn')} />
        <DateField label={t.endsOn} description={t.endsOnHelp} isOptional {...field('endsOn')} />
      </div>
      <div className="field-row">
        <ChoiceOrNothing
          label={t.parentId}
          choices={choices.groups.filter(({ id }) => id !== group?.id).map(toChoice)}
          {...field('parentId')}
        />
        <ChoiceOrNothing
          label={t.ageGroup}
          choices={ageGroups.map((value) => ({ value, label: ages[value] }))}
          {...field('ageGroup')}
        />
      </div>
      <ChoiceOrNothing label={t.programmeId} choices={choices.programmes.map(toChoice)} {...field('programmeId')} />
    </>
  )
}

function Decision({ form: { field, draft, set } }: { form: FormState<GroupDraft> }) {
  const t = useTexts(groupFormTexts)
  return (
    <>
      <div className="field-row">
        <TextField
          {...field('decidedBy')}
          label={t.decidedBy}
          description={t.decidedByHelp}
          isOptional
          value={draft.decidedBy ?? ''}
          onChange={(words) => set('decidedBy', words || null)}
        />
        <DateField label={t.decidedOn} isOptional {...field('decidedOn')} />
        <TextField
          {...field('decisionSection')}
          label={t.decisionSection}
          isOptional
          value={draft.decisionSection ?? ''}
          onChange={(words) => set('decisionSection', words || null)}
        />
      </div>
      <TextField
        {...field('decisionLink')}
        label={t.decisionLink}
        type="url"
        isOptional
        value={draft.decisionLink ?? ''}
        onChange={(words) => set('decisionLink', words || null)}
      />
    </>
  )
}
