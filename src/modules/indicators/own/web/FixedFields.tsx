import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { genders, type IndicatorKey } from '../../indicator.ts'
import { OwnIndicatorForm } from './OwnIndicatorForm.tsx'
import type { UploadData } from './upload.loader.ts'
import { uploadTexts } from './upload.texts.ts'
import type { Previewing } from './use-preview.ts'

interface Props {
  data: UploadData
  previewing: Previewing
}

/** What holds for every row where no column says it. */
export function FixedFields({ data, previewing: { draft, setDraft } }: Props) {
  const t = useTexts(uploadTexts)
  const language = useLanguage()
  const says = (kind: string) => draft.roles.some((role) => role.kind === kind) || draft.headings === kind
  const set = (part: Partial<typeof draft.fixed>) => setDraft({ ...draft, fixed: { ...draft.fixed, ...part } })
  if (says('indicator') && says('region') && says('year') && says('gender')) return null
  return (
    <fieldset className="form-section plain-fieldset fixed-fields">
      <legend>{t.fixedTitle}</legend>
      {!says('indicator') && (
        <IndicatorField data={data} value={draft.fixed.indicator} onChange={(indicator) => set({ indicator })} />
      )}
      {!says('region') && (
        <ComboBox
          label={t.area}
          name="region"
          choices={data.areas.map(({ key, title }) => ({ value: key, label: textIn(title, language) }))}
          value={draft.fixed.region}
          onChange={(region) => set({ region })}
        />
      )}
      {!says('year') && (
        <NumberField
          label={t.year}
          name="year"
          minValue={1900}
          maxValue={2150}
          formatOptions={{ useGrouping: false }}
          value={draft.fixed.year}
          onChange={(year) => set({ year })}
        />
      )}
      {!says('gender') && (
        <Select
          label={t.gender}
          choices={genders.map((value) => ({ value, label: t.genders[value] }))}
          value={draft.fixed.gender}
          onChange={(gender) => set({ gender })}
        />
      )}
    </fieldset>
  )
}

interface IndicatorProps {
  data: UploadData
  value: IndicatorKey | null
  onChange: (key: IndicatorKey) => void
  label?: string
  /** What a new one is called at first. */
  newTitle?: string
}

/** One of the own indicators, or a new one that is described at once. */
export function IndicatorField({ data, value, onChange, label, newTitle = '' }: IndicatorProps) {
  const t = useTexts(uploadTexts)
  const language = useLanguage()
  const { revalidate } = useRevalidator()
  const [isDescribing, setDescribing] = useState(false)
  const choices = data.indicators
    .filter(({ mayEdit, isWithdrawn }) => mayEdit && !isWithdrawn)
    .map(({ key, content }) => ({ value: key, label: textIn(content.title, language) }))
  return (
    <div className="indicator-field">
      {choices.length > 0 && (
        <Select
          label={label ?? t.indicator}
          name="indicator"
          choices={choices}
          value={value}
          onChange={onChange}
          placeholder={t.chooseIndicator}
        />
      )}
      <div>
        <Button
          icon={Plus}
          size="small"
          {...(choices.length === 0 && { name: 'indicator' })}
          onPress={() => setDescribing(true)}
        >
          {t.describeNew}
        </Button>
      </div>
      <Dialog title={t.newIndicator} size="wide" isOpen={isDescribing} onClose={() => setDescribing(false)}>
        <OwnIndicatorForm
          indicator={undefined}
          units={data.units}
          editable={data.editableUnits}
          title={newTitle}
          onSaved={({ key }) => {
            setDescribing(false)
            onChange(key)
            void revalidate()
          }}
          onCancel={() => setDescribing(false)}
        />
      </Dialog>
    </div>
  )
}
