import type { UnitView } from '#modules/organisations/units.contract.ts'
import { noUnit, toUnitId, unitChoices } from '#modules/organisations/web/unit-choices.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { type FormState, useForm } from '#web/form/useForm.ts'
import { useOtherVersion } from '#web/form/use-other-version.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { directions, populationGroups, themes } from '../../indicator.ts'
import { indicatorTexts } from '../../indicators.texts.ts'
import { visibilities } from '../../reader.ts'
import {
  openLicences,
  ownIndicator,
  ownIndicatorContent,
  type OwnIndicator,
  type OwnIndicatorContent,
} from '../own-indicator.ts'
import { addOwnIndicator, updateOwnIndicator } from '../own-indicators.contract.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'

interface Props {
  /** Undefined: a new one. */
  indicator: OwnIndicator | undefined
  units: readonly UnitView[]
  /** The units that the person may choose. */
  editable: 'all' | readonly string[]
  /** What the title begins with, such as a heading of a file. */
  title?: string
  onSaved: (indicator: OwnIndicator) => void
  onCancel: () => void
}

type Draft = Omit<OwnIndicatorContent, 'contact' | 'decimals'> & { contact: string; decimals: number | null }

/** What is counted, by whom, and who may see it. */
export function OwnIndicatorForm({ indicator, units, editable, title = '', onSaved, onCancel }: Props) {
  const t = useTexts(ownFiguresTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { version, theirs, onRefused, choose } = useOtherVersion(ownIndicator, indicator?.version ?? 0)
  const [firstUnit = null] = editable === 'all' ? [] : editable
  const form = useForm<Draft, OwnIndicatorContent>({
    schema: ownIndicatorContent,
    initial: indicator ? toDraft(indicator.content) : emptyDraft({ [language]: title }, firstUnit),
    labels: { title: t.titleField, decimals: t.decimals, unitId: t.unit, contact: t.contact },
    faults: { unitUnknown: t.unitUnknown, codeTaken: t.codeTaken },
    submit: async (content) => {
      const place = {
        organisation: organisation.slug,
        ...content,
        contact: content.contact === '' ? null : content.contact,
      }
      onSaved(
        indicator
          ? await call(updateOwnIndicator, { ...place, key: indicator.key, version })
          : await call(addOwnIndicator, place),
      )
    },
    onRefused,
  })
  if (theirs)
    return (
      <VersionChoice
        changedBy={theirs.updatedBy}
        differences={differences(form.draft, theirs, t, language)}
        isBusy={form.isBusy}
        onKeepMine={() => {
          choose()
          void form.send()
        }}
        onTakeTheirs={() => {
          form.reset(toDraft(theirs.content))
          choose()
        }}
      />
    )
  return (
    <Form form={form} label={t.newTitle}>
      <MeaningFields form={form} />
      <OwnerFields
        form={form}
        units={units.filter(({ id }) => editable === 'all' || editable.includes(id))}
        mayBeWhole={editable === 'all'}
      />
      <div className="form-actions">
        <Button variant="primary" type="submit" isBusy={form.isBusy}>
          {t.save}
        </Button>
        <Button onPress={onCancel}>{t.cancel}</Button>
      </div>
    </Form>
  )
}

const emptyDraft = (title: OwnIndicatorContent['title'], unitId: string | null): Draft => ({
  title,
  description: {},
  unit: {},
  decimals: 0,
  direction: 'neutral',
  theme: null,
  populationGroup: null,
  licence: 'CC BY 4.0',
  visibility: 'public',
  unitId,
  contact: '',
})

const toDraft = (content: OwnIndicatorContent): Draft => ({ ...content, contact: content.contact ?? '' })

function differences(
  mine: Draft,
  { content }: OwnIndicator,
  t: (typeof ownFiguresTexts)['fi'],
  language: Parameters<typeof inLanguage>[1],
) {
  const words = ({ title, description, visibility, licence, contact }: Draft) => ({
    title: textIn(title, language),
    description: textIn(description, language),
    visibility: t.visibilities[visibility],
    licence: t.licences[licence ?? 'own'],
    contact: contact ?? '',
  })
  const [own, other] = [words(mine), words(toDraft(content))]
  return (Object.keys(own) as (keyof typeof own)[])
    .filter((field) => own[field] !== other[field])
    .map((field) => ({ field: t.conflictFields[field], mine: own[field], theirs: other[field] }))
}

function MeaningFields({ form: { draft, field, set } }: { form: FormState<Draft> }) {
  const t = useTexts(ownFiguresTexts)
  const names = useTexts(indicatorTexts)
  return (
    <>
      <LocalTextField label={t.titleField} description={t.titleHelp} {...field('title')} />
      <LocalTextField
        label={t.description}
        description={t.descriptionHelp}
        isLong
        isOptional
        {...field('description')}
      />
      <div className="field-row">
        <LocalTextField label={t.unitField} description={t.unitHelp} isOptional {...field('unit')} />
        <NumberField label={t.decimals} minValue={0} maxValue={6} {...field('decimals')} />
      </div>
      <RadioGroup
        label={t.direction}
        choices={directions.map((value) => ({ value, label: t.directions[value] }))}
        value={draft.direction}
        onChange={(value) => set('direction', value ?? 'neutral')}
      />
      <div className="field-row">
        <Select
          label={t.theme}
          choices={[
            { value: 'none' as const, label: t.noTheme },
            ...themes.map((value) => ({ value, label: names.themes[value] })),
          ]}
          value={draft.theme ?? 'none'}
          onChange={(value) => set('theme', value === 'none' ? null : value)}
        />
        <Select
          label={t.group}
          choices={[
            { value: 'none' as const, label: t.noGroup },
            ...populationGroups.map((value) => ({ value, label: names.populationGroups[value] })),
          ]}
          value={draft.populationGroup ?? 'none'}
          onChange={(value) => set('populationGroup', value === 'none' ? null : value)}
        />
      </div>
    </>
  )
}

interface OwnerProps {
  form: FormState<Draft>
  units: readonly UnitView[]
  /** Whether it may belong to the organisation as a whole. */
  mayBeWhole: boolean
}

function OwnerFields({ form: { draft, field, set }, units, mayBeWhole }: OwnerProps) {
  const t = useTexts(ownFiguresTexts)
  const language = useLanguage()
  const choices = unitChoices(units, t.wholeOrganisation, language).filter(
    ({ value }) => mayBeWhole || value !== noUnit,
  )
  return (
    <fieldset className="form-section plain-fieldset">
      <legend>{t.who}</legend>
      <RadioGroup
        label={t.visibility}
        choices={visibilities.map((value) => ({
          value,
          label: t.visibilities[value],
          description: t.visibilityHelp[value],
        }))}
        value={draft.visibility}
        onChange={(value) => set('visibility', value ?? 'organisation')}
      />
      {draft.visibility === 'public' && (
        <Select
          label={t.licence}
          choices={[...openLicences, 'own' as const].map((value) => ({ value, label: t.licences[value] }))}
          value={draft.licence ?? 'own'}
          onChange={(value) => set('licence', value === 'own' ? null : value)}
        />
      )}
      <Select
        label={t.unit}
        name="unitId"
        choices={choices}
        value={draft.unitId ?? noUnit}
        onChange={(value) => set('unitId', toUnitId(value))}
      />
      <TextField label={t.contact} description={t.contactHelp} isOptional {...field('contact')} />
    </fieldset>
  )
}
