import { useRevalidator } from 'react-router'

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
import { UnitSelect } from '../../web/UnitSelect.tsx'
import { handOverConflict, handOverInput, type HandOverInput, holdings } from '../hand-over.ts'
import { addHandOver, updateHandOver } from '../project-parts.contract.ts'
import type { HandOver } from '../project-view.ts'
import { contentDifferences } from './content-differences.ts'
import { OwnerFields } from './OwnerFields.tsx'
import { projectFormTexts } from './project-forms.texts.ts'
import { projectPageTexts } from './project-pages.texts.ts'
import type { ProjectSurroundings } from './projects.loader.ts'

type Open = 'unitId' | 'handedOn' | 'checkOn'
type HandOverDraft = Omit<HandOverInput, Open> & { [Name in Open]: string | null }

interface Props extends ProjectSurroundings {
  projectId: string
  /** Null: a new one. */
  handOver: HandOver | null
  onClose: () => void
}

const fresh: HandOverDraft = {
  what: {},
  unitId: null,
  ownerId: null,
  ownerName: null,
  handedOn: null,
  sign: {},
  checkOn: null,
  checkedOn: null,
  holds: null,
  finding: null,
}

function useLabels() {
  const t = useTexts(projectFormTexts)
  return {
    what: t.what,
    unitId: t.unit,
    ownerId: t.owner,
    ownerName: t.ownerName,
    handedOn: t.handedOn,
    sign: t.sign,
    checkOn: t.checkOn,
    checkedOn: t.checkedOn,
    holds: t.holds,
    finding: t.finding,
  }
}

function useHandOverForm({ projectId, handOver, onClose }: Props) {
  const t = useTexts(projectFormTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { base, conflict, onRefused, settle } = useConflict(handOverConflict, handOver?.version ?? 0)
  const form = useForm<HandOverDraft, HandOverInput>({
    schema: handOverInput,
    initial: handOver ? handOverInput.parse(handOver) : fresh,
    labels: useLabels(),
    faults: t.faults,
    async submit(value) {
      const place = { organisation, project: projectId }
      if (handOver) await call(updateHandOver, { ...place, id: handOver.id, version: base, ...value })
      else await call(addHandOver, { ...place, ...value })
      await revalidate()
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

/** Where it is written down what stays in ordinary work, and later whether it holds. */
export function HandOverDialog(props: Props) {
  const t = useTexts(projectFormTexts)
  const page = useTexts(projectPageTexts)
  const language = useLanguage()
  const labels = useLabels()
  const { units, people, handOver, onClose } = props
  const { form, conflict, takeTheirs } = useHandOverForm(props)
  const words = new Map([
    ...Object.entries(page.holds),
    ...units.map(({ id, name }): [string, string] => [id, textIn(name, language)]),
    ...people.map(({ id, name }): [string, string] => [id, name]),
  ])
  return (
    <Dialog title={handOver ? page.editHandOver : page.newHandOver} isOpen size="wide" onClose={onClose}>
      {conflict ? (
        <VersionChoice
          changedBy={conflict.changedBy}
          differences={contentDifferences<HandOverDraft>({
            mine: form.draft,
            theirs: conflict.current,
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
          <Fields form={form} {...props} />
          <DialogActions>
            <Button onPress={onClose}>{t.cancel}</Button>
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {t.save}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}

function Fields({ form, units, people, handOver }: Props & { form: FormState<HandOverDraft> }) {
  const t = useTexts(projectFormTexts)
  const { holds } = useTexts(projectPageTexts)
  const { field, draft, set } = form
  return (
    <>
      <LocalTextField label={t.what} {...field('what')} />
      <UnitSelect units={units} {...field('unitId')} />
      <OwnerFields
        label={t.owner}
        nameLabel={t.ownerName}
        people={people}
        value={{ id: draft.ownerId, name: draft.ownerName }}
        onChange={({ id, name }) => {
          set('ownerId', id)
          set('ownerName', name)
        }}
        error={field('ownerName').error}
      />
      <DateField label={t.handedOn} {...field('handedOn')} />
      <LocalTextField label={t.sign} isLong {...field('sign')} />
      <DateField label={t.checkOn} {...field('checkOn')} />
      {handOver && (
        <>
          <div className="field-row">
            <Select
              label={t.holds}
              choices={[
                { value: 'none', label: t.notChecked },
                ...holdings.map((value) => ({ value, label: holds[value] })),
              ]}
              value={draft.holds ?? 'none'}
              onChange={(found) => set('holds', found === 'none' ? null : found)}
            />
            <DateField label={t.checkedOn} isOptional {...field('checkedOn')} />
          </div>
          <OptionalTextField label={t.finding} isLong {...field('finding')} />
        </>
      )}
    </>
  )
}
