import { type ReactNode, useId } from 'react'

import { monthNames, weekdayNames } from '#shared/calendar-names.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { ClockEntry } from '../entry.ts'
import { ruleFieldsTexts } from './rule-fields.texts.ts'
import { type RuleChoice, ruleChoices, type RuleDraft } from './rule-draft.ts'
import { RulePreview } from './RulePreview.tsx'

interface Props {
  value: RuleDraft
  onChange: (rule: RuleDraft) => void
  error: string | undefined
  /** The entry itself, when it is there already. */
  entryId: string | null
  /** All entries of the clock. */
  entries: readonly ClockEntry[]
  /** What it may be relative to: nothing that depends on it. */
  bases: readonly ClockEntry[]
}

/** Builds the rule of a day by choosing, with what it says and the next days that it gives. */
export function RuleFields({ value, onChange, error, entryId, entries, bases }: Props) {
  const t = useTexts(ruleFieldsTexts)
  const id = useId()
  const set = <Name extends keyof RuleDraft>(name: Name, next: RuleDraft[Name]) => onChange({ ...value, [name]: next })
  const choices = ruleChoices.filter((choice) => choice !== 'other' || value.rrule !== '')
  // What is wrong with a rule is said where it is put right: most often nothing is chosen there yet.
  const isDayMissing = value.choice === 'once' || (value.choice === 'relative' && value.to === null)
  const fault = { name: 'rule', error }
  const noFault = { error: undefined }
  return (
    <section className="rule-fields" aria-labelledby={id}>
      <h3 id={id}>{t.dayTitle}</h3>
      <Select
        label={t.choice}
        {...(isDayMissing ? noFault : fault)}
        value={value.choice}
        choices={choices.map((choice) => ({ value: choice, label: t.choices[choice] }))}
        onChange={(choice) => set('choice', choice)}
      />
      <ChoiceFields value={value} set={set} bases={bases} fault={isDayMissing ? fault : noFault} />
      <Disclosure title={t.moreOfDay} level={4}>
        <MoreFields value={value} set={set} />
      </Disclosure>
      <RulePreview rule={value} entryId={entryId} entries={entries} />
    </section>
  )
}

interface PartProps {
  value: RuleDraft
  set: <Name extends keyof RuleDraft>(name: Name, next: RuleDraft[Name]) => void
}

interface ChoiceProps extends PartProps {
  bases: readonly ClockEntry[]
  fault: { name?: string; error: string | undefined }
}

function ChoiceFields({ value, set, bases, fault }: ChoiceProps) {
  const t = useTexts(ruleFieldsTexts)
  const month = <MonthSelect value={value} set={set} />
  const weekday = <WeekdaySelect value={value} set={set} />
  const ordinal = <OrdinalSelect value={value} set={set} />
  const interval = (unit: string) => (
    <NumberField
      label={t.interval}
      unit={unit}
      minValue={1}
      maxValue={99}
      value={value.interval}
      onChange={(next) => set('interval', next)}
    />
  )
  const day = (
    <NumberField
      label={t.dayOfMonth}
      minValue={1}
      maxValue={31}
      value={value.day}
      onChange={(next) => set('day', next)}
    />
  )
  const fields: Record<RuleChoice, ReactNode> = {
    once: <DateField label={t.on} {...fault} value={value.on} onChange={(next) => set('on', next)} />,
    fixed: (
      <>
        {day}
        {month}
      </>
    ),
    weekday: (
      <>
        {ordinal}
        {weekday}
        {month}
      </>
    ),
    relative: <DistanceFields value={value} set={set} bases={bases} fault={fault} />,
    weekly: (
      <>
        {weekday}
        {interval(t.intervalWeeks)}
      </>
    ),
    monthlyWeekday: (
      <>
        {ordinal}
        {weekday}
        {interval(t.intervalMonths)}
      </>
    ),
    monthlyDay: (
      <>
        {day}
        {interval(t.intervalMonths)}
      </>
    ),
    other: null,
  }
  return <div className="field-row">{fields[value.choice]}</div>
}

function MonthSelect({ value, set }: PartProps) {
  const t = useTexts(ruleFieldsTexts)
  const choices = monthNames[useLanguage()].map((label, at) => ({ value: `${at + 1}`, label }))
  return (
    <Select
      label={t.month}
      value={`${value.month}`}
      choices={choices}
      onChange={(next) => set('month', Number(next))}
    />
  )
}

function WeekdaySelect({ value, set }: PartProps) {
  const t = useTexts(ruleFieldsTexts)
  const choices = weekdayNames[useLanguage()].map((label, at) => ({ value: `${at + 1}`, label }))
  return (
    <Select
      label={t.weekday}
      value={`${value.weekday}`}
      choices={choices}
      onChange={(next) => set('weekday', Number(next))}
    />
  )
}

function OrdinalSelect({ value, set }: PartProps) {
  const t = useTexts(ruleFieldsTexts)
  const choices = (['1', '2', '3', '4', '-1'] as const).map((one) => ({ value: one, label: t.ordinals[one] }))
  return <Select label={t.ordinal} value={value.ordinal} choices={choices} onChange={(next) => set('ordinal', next)} />
}

function DistanceFields({ value, set, bases, fault }: ChoiceProps) {
  const t = useTexts(ruleFieldsTexts)
  const language = useLanguage()
  const units = (['days', 'weeks'] as const).map((one) => ({ value: one, label: t.units[one] }))
  const sides = (['before', 'after'] as const).map((one) => ({ value: one, label: t.sides[one] }))
  return (
    <>
      <NumberField
        label={t.distance}
        minValue={0}
        maxValue={730}
        value={value.count}
        onChange={(next) => set('count', next)}
      />
      <Select label={t.unitLabel} value={value.unit} choices={units} onChange={(next) => set('unit', next)} />
      <Select label={t.sideLabel} value={value.side} choices={sides} onChange={(next) => set('side', next)} />
      <ComboBox
        label={t.relativeTo}
        {...fault}
        value={value.to}
        choices={bases.map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
        onChange={(next) => set('to', next)}
      />
    </>
  )
}

const yearsChoices = ['every', 'odd', 'even', '1', '2', '3', '4'] as const

function MoreFields({ value, set }: PartProps) {
  const t = useTexts(ruleFieldsTexts)
  const onHoliday = (['stay', 'before', 'after'] as const).map((one) => ({ value: one, label: t.onHoliday[one] }))
  return (
    <div className="field-row">
      <NumberField
        label={t.lastsDays}
        minValue={1}
        maxValue={366}
        value={value.lastsDays}
        onChange={(next) => set('lastsDays', next)}
      />
      <Select
        label={t.onHolidayLabel}
        value={value.onHoliday}
        choices={onHoliday}
        onChange={(next) => set('onHoliday', next)}
      />
      {value.choice !== 'once' && (
        <>
          <Select
            label={t.yearsLabel}
            value={value.years}
            choices={yearsChoices.map((one) => ({ value: one, label: t.years[one] }))}
            onChange={(next) => set('years', next)}
          />
          <DateField label={t.from} isOptional value={value.from} onChange={(next) => set('from', next)} />
          <DateField label={t.until} isOptional value={value.until} onChange={(next) => set('until', next)} />
        </>
      )}
    </div>
  )
}
