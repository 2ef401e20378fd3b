import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { type FormState, useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox, RadioGroup } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { directions, themes } from '../../indicator.ts'
import { indicatorTexts } from '../../indicators.texts.ts'
import { type ClubIndicator, clubIndicator, type ClubIndicatorInput, clubIndicatorInput } from '../club.ts'
import { addClubIndicator, updateClubIndicator } from '../club-indicators.contract.ts'
import { clubFaults } from './club-faults.texts.ts'
import { clubFormTexts } from './club-forms.texts.ts'

type Draft = Omit<ClubIndicatorInput, 'decimals'> & { decimals: number | null }

interface Props {
  /** The club's slug. */
  club: string
  /** Undefined: a new one. */
  indicator?: ClubIndicator
  onClose: () => void
}

/** What is counted and how, within which limits, and whether it is opened. */
export function ClubIndicatorForm({ club, indicator, onClose }: Props) {
  const t = useTexts(clubFormTexts)
  const { form, theirs, takeTheirs, keepMine } = useIndicatorForm({ club, indicator, onClose })
  const language = useLanguage()
  return (
    <Dialog title={indicator ? t.editIndicator : t.newIndicator} isOpen onClose={onClose} size="wide">
      {theirs ? (
        <VersionChoice
          changedBy={theirs.updatedBy}
          differences={differences(form.draft, toDraft(theirs), language)}
          isBusy={form.isBusy}
          onKeepMine={keepMine}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <Form form={form}>
          {indicator && <p className="muted">{t.editionWarning}</p>}
          <MeaningFields form={form} />
          <CheckFields form={form} />
          <Checkbox
            isSelected={form.draft.opensAfterEmbargo}
            onChange={(opens) => form.set('opensAfterEmbargo', opens)}
          >
            {t.opensAfterEmbargo}
          </Checkbox>
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

const emptyDraft: Draft = {
  title: {},
  definition: {},
  unit: {},
  decimals: 0,
  direction: 'neutral',
  theme: null,
  lowest: 0,
  highest: null,
  usualChange: 25,
  opensAfterEmbargo: true,
}

const toDraft = ({ title, direction, theme, definition }: ClubIndicator): Draft => ({
  title,
  direction,
  theme,
  ...definition,
})

function useIndicatorForm({
  club,
  indicator,
  onClose,
}: Omit<Props, 'indicator'> & { indicator: ClubIndicator | undefined }) {
  const t = useTexts(clubFormTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const [version, setVersion] = useState(indicator?.version ?? 0)
  const [theirs, setTheirs] = useState<ClubIndicator>()
  const form = useForm<Draft, ClubIndicatorInput>({
    schema: clubIndicatorInput,
    initial: indicator ? toDraft(indicator) : emptyDraft,
    labels: {
      title: t.indicatorName,
      definition: t.definition,
      unit: t.unit,
      decimals: t.decimals,
      lowest: t.lowest,
      highest: t.highest,
      usualChange: t.usualChange,
    },
    faults: useTexts(clubFaults),
    async submit(content) {
      const place = { organisation, club, ...content }
      if (indicator) await call(updateClubIndicator, { ...place, indicator: indicator.id, version })
      else await call(addClubIndicator, place)
      announce(t.saved)
      onClose()
      await revalidate()
    },
    onRefused({ code, problem }) {
      const current = clubIndicator.safeParse((problem as { current?: unknown }).current)
      if (code !== 'conflict' || !current.success) return false
      setTheirs(current.data)
      setVersion(current.data.version)
      return true
    },
  })
  const takeTheirs = () => {
    if (theirs) form.reset(toDraft(theirs))
    setTheirs(undefined)
  }
  const keepMine = () => {
    setTheirs(undefined)
    void form.send()
  }
  return { form, theirs, takeTheirs, keepMine }
}

function MeaningFields({ form: { draft, field, set } }: { form: FormState<Draft> }) {
  const t = useTexts(clubFormTexts)
  const names = useTexts(indicatorTexts)
  return (
    <>
      <LocalTextField label={t.indicatorName} {...field('title')} />
      <LocalTextField label={t.definition} description={t.definitionHelp} isLong {...field('definition')} />
      <div className="field-row">
        <LocalTextField label={t.unit} description={t.unitHelp} isOptional {...field('unit')} />
        <NumberField label={t.decimals} minValue={0} maxValue={6} {...field('decimals')} />
      </div>
      <RadioGroup
        label={t.direction}
        choices={directions.map((value) => ({ value, label: t.directions[value] }))}
        value={draft.direction}
        onChange={(value) => set('direction', value ?? 'neutral')}
      />
      <Select
        label={t.theme}
        choices={[
          { value: 'none' as const, label: t.noTheme },
          ...themes.map((value) => ({ value, label: names.themes[value] })),
        ]}
        value={draft.theme ?? 'none'}
        onChange={(value) => set('theme', value === 'none' ? null : value)}
      />
    </>
  )
}

function CheckFields({ form: { field } }: { form: FormState<Draft> }) {
  const t = useTexts(clubFormTexts)
  const precise = { maximumFractionDigits: 6 }
  return (
    <div className="field-row">
      <NumberField label={t.lowest} description={t.limitHelp} isOptional formatOptions={precise} {...field('lowest')} />
      <NumberField label={t.highest} isOptional formatOptions={precise} {...field('highest')} />
      <NumberField
        label={t.usualChange}
        description={t.usualChangeHelp}
        isOptional
        unit="%"
        {...field('usualChange')}
      />
    </div>
  )
}

function differences(mine: Draft, theirs: Draft, language: Language) {
  const t = clubFormTexts[language]
  const number = (value: number | null) => (value === null ? '' : String(value))
  const lines = (one: Draft) => [
    { field: t.indicatorName, said: textIn(one.title, language) },
    { field: t.definition, said: textIn(one.definition, language) },
    { field: t.unit, said: textIn(one.unit, language) },
    { field: t.decimals, said: number(one.decimals) },
    { field: t.direction, said: t.directions[one.direction] },
    { field: t.theme, said: one.theme ? indicatorTexts[language].themes[one.theme] : t.noTheme },
    { field: t.lowest, said: number(one.lowest) },
    { field: t.highest, said: number(one.highest) },
    { field: t.usualChange, said: number(one.usualChange) },
    { field: t.opensAfterEmbargo, said: one.opensAfterEmbargo ? t.yes : t.no },
  ]
  const others = lines(theirs)
  return lines(mine).flatMap(({ field, said }, at) => {
    const other = others[at]!.said
    return said === other ? [] : [{ field, mine: said || undefined, theirs: other || undefined }]
  })
}
