import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox, RadioGroup } from '#web/ui/Checkbox.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import {
  directions,
  type GroupId,
  type Indicator,
  type IndicatorSettings,
  populationGroups,
  type ThemeId,
  themes,
} from '../indicator.ts'
import { updateIndicatorSettings } from '../indicators.contract.ts'
import { indicatorTexts } from '../indicators.texts.ts'
import { indicatorSettingsTexts } from './indicator-settings.texts.ts'

interface Draft extends IndicatorSettings {
  key: string
}

/** What the source does not know about an indicator, and an administrator decides. */
export function IndicatorSettingsForm({ indicator }: { indicator: Indicator }) {
  const t = useTexts(indicatorSettingsTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { key, direction, theme, populationGroup, isCore, flatThreshold } = indicator
  const initial: Draft = { key, direction, theme, populationGroup, isCore, flatThreshold }
  const form = useForm({
    schema: updateIndicatorSettings.input,
    initial,
    labels: { flatThreshold: t.threshold },
    submit: async (settings) => {
      await call(updateIndicatorSettings, settings)
      announce(t.saved)
      await revalidate()
    },
  })
  return (
    <Form form={form} label={t.form}>
      <RadioGroup
        label={t.direction}
        description={t.directionNote}
        choices={directions.map((value) => ({ value, label: t.directions[value] }))}
        value={form.draft.direction}
        onChange={(value) => form.set('direction', value ?? 'neutral')}
      />
      <Place
        draft={form.draft}
        onTheme={(id) => form.set('theme', id)}
        onGroup={(id) => form.set('populationGroup', id)}
      />
      <Checkbox isSelected={form.draft.isCore} onChange={(value) => form.set('isCore', value)}>
        {t.core}
      </Checkbox>
      <NumberField
        {...form.field('flatThreshold')}
        label={t.threshold}
        description={t.thresholdNote}
        isOptional
        minValue={0}
        unit={textIn(indicator.unit, language)}
        formatOptions={{ maximumFractionDigits: 6 }}
      />
      <div className="form-actions">
        <Button variant="primary" type="submit" isBusy={form.isBusy}>
          {t.save}
        </Button>
      </div>
    </Form>
  )
}

interface PlaceProps {
  draft: Draft
  onTheme: (theme: ThemeId | null) => void
  onGroup: (group: GroupId | null) => void
}

/** Where the indicator stands on the state page. */
function Place({ draft, onTheme, onGroup }: PlaceProps) {
  const t = useTexts(indicatorSettingsTexts)
  const names = useTexts(indicatorTexts)
  return (
    <div className="form-row">
      <Select
        label={t.theme}
        choices={[{ value: 'none', label: t.none }, ...themes.map((value) => ({ value, label: names.themes[value] }))]}
        value={draft.theme ?? 'none'}
        onChange={(value) => onTheme(value === 'none' ? null : value)}
      />
      <Select
        label={t.group}
        choices={[
          { value: 'none', label: t.none },
          ...populationGroups.map((value) => ({ value, label: names.populationGroups[value] })),
        ]}
        value={draft.populationGroup ?? 'none'}
        onChange={(value) => onGroup(value === 'none' ? null : value)}
      />
    </div>
  )
}
