import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { ClockChoices, ReportChoice } from '../choices.contract.ts'
import type { ClockOpening } from '../opening.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'

type OpeningName = ClockOpening['kind'] | 'nothing'

interface Props {
  value: ClockOpening | null
  onChange: (opens: ClockOpening | null) => void
  choices: ClockChoices
  error: string | undefined
}

/** What an entry opens by itself, and how long before its day. */
export function OpeningFields({ value, onChange, choices, error }: Props) {
  const t = useTexts(clockWindowTexts)
  return (
    <div className="field-row">
      <Select
        label={t.opens}
        name="opens"
        error={error}
        value={value?.kind ?? 'nothing'}
        choices={namesOf(choices, value).map((kind) => ({
          value: kind,
          label: kind === 'nothing' ? t.opensNothing : t.opening[kind],
        }))}
        onChange={(kind) => onChange(openingOf(kind, choices, value?.daysBefore ?? 14))}
      />
      {value?.kind === 'followUpRound' && (
        <ProgrammeSelect value={value} onChange={onChange} programmes={choices.programmes} />
      )}
      {value?.kind === 'meeting' && <GroupSelect value={value} onChange={onChange} groups={choices.groups} />}
      {value?.kind === 'reportStage' && <StageSelects value={value} onChange={onChange} reports={choices.reports} />}
      {value && (
        <NumberField
          label={t.daysBefore}
          minValue={0}
          maxValue={180}
          value={value.daysBefore}
          onChange={(daysBefore) => onChange({ ...value, daysBefore: daysBefore ?? 0 })}
        />
      )}
      {value?.kind === 'followUpRound' && (
        <NumberField
          label={t.months}
          minValue={1}
          maxValue={24}
          value={value.months}
          onChange={(months) => onChange({ ...value, months: months ?? 1 })}
        />
      )}
    </div>
  )
}

/** What can be opened in this organisation, and what the entry opens already. */
function namesOf({ groups, reports }: ClockChoices, value: ClockOpening | null): OpeningName[] {
  const isThere: Record<OpeningName, boolean> = {
    nothing: true,
    followUpRound: true,
    import: true,
    meeting: groups.length > 0 || value?.kind === 'meeting',
    reportStage: reports.length > 0 || value?.kind === 'reportStage',
  }
  return (Object.keys(isThere) as OpeningName[]).filter((name) => isThere[name])
}

/** An opening as it is when it is chosen: of what there is the first. */
function openingOf(
  kind: OpeningName,
  { groups: [group], reports: [first], programmes }: ClockChoices,
  daysBefore: number,
): ClockOpening | null {
  switch (kind) {
    case 'nothing':
      return null
    case 'followUpRound':
      return { kind, daysBefore, programmeId: (programmes.length === 1 && programmes[0]?.id) || null, months: 6 }
    case 'import':
      return { kind, daysBefore }
    case 'meeting':
      return group ? { kind, daysBefore, groupId: group.id } : null
    case 'reportStage':
      return first ? { kind, daysBefore, report: first.report, stage: firstStageOf(first) } : null
  }
}

const firstStageOf = ({ stages }: ReportChoice): string => stages[0]?.stage ?? ''

type Chosen<Kind extends ClockOpening['kind']> = Extract<ClockOpening, { kind: Kind }>

interface ProgrammeProps {
  value: Chosen<'followUpRound'>
  onChange: (opens: ClockOpening) => void
  programmes: ClockChoices['programmes']
}

const later = 'later'

function ProgrammeSelect({ value, onChange, programmes }: ProgrammeProps) {
  const t = useTexts(clockWindowTexts)
  const language = useLanguage()
  return (
    <Select
      label={t.openingProgramme}
      value={value.programmeId ?? later}
      choices={[
        { value: later, label: t.openingProgrammeLater },
        ...programmes.map(({ id, name }) => ({ value: id, label: textIn(name, language) })),
      ]}
      onChange={(chosen) => onChange({ ...value, programmeId: chosen === later ? null : chosen })}
    />
  )
}

interface GroupProps {
  value: Chosen<'meeting'>
  onChange: (opens: ClockOpening) => void
  groups: ClockChoices['groups']
}

function GroupSelect({ value, onChange, groups }: GroupProps) {
  const t = useTexts(clockWindowTexts)
  const language = useLanguage()
  return (
    <Select
      label={t.openingGroup}
      value={value.groupId}
      choices={groups.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
      onChange={(groupId) => onChange({ ...value, groupId })}
    />
  )
}

interface StageProps {
  value: Chosen<'reportStage'>
  onChange: (opens: ClockOpening) => void
  reports: ClockChoices['reports']
}

function StageSelects({ value, onChange, reports }: StageProps) {
  const t = useTexts(clockWindowTexts)
  const language = useLanguage()
  const stages = reports.find(({ report }) => report === value.report)?.stages ?? []
  return (
    <>
      <Select
        label={t.openingReport}
        value={value.report}
        choices={reports.map(({ report, name }) => ({ value: report, label: textIn(name, language) }))}
        onChange={(report) => onChange({ ...value, report })}
      />
      <Select
        label={t.openingStage}
        value={value.stage}
        choices={stages.map(({ stage, name }) => ({ value: stage, label: textIn(name, language) }))}
        onChange={(stage) => onChange({ ...value, stage })}
      />
    </>
  )
}
