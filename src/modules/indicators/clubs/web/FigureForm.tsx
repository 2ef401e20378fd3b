import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { formatValue } from '#charts/values.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import {
  type ClubRound,
  type FigureConflict,
  figureConflict,
  type FigureInput,
  figureInput,
  type MemberFigure,
} from '../club-round.ts'
import { reportClubFigure } from '../club-rounds.contract.ts'
import { clubFaults } from './club-faults.texts.ts'
import { clubRoundTexts } from './club-round.texts.ts'
import { formatOf } from './round-reading.ts'

interface Props {
  round: ClubRound
  own: MemberFigure
}

interface Draft {
  value: number | null
  reason: string
  note: string
}

const toDraft = (said: FigureInput | null): Draft => ({
  value: said?.value ?? null,
  reason: said?.reason ?? '',
  note: said?.note ?? '',
})

/** Where a figure is reported or corrected, or said to be missing. */
export function FigureForm({ round, own }: Props) {
  const t = useTexts(clubRoundTexts)
  const language = useLanguage()
  const { form, hasNone, setNone, conflict, takeTheirs, keepMine } = useFigureForm({ round, own })
  const { definition } = round
  if (conflict)
    return (
      <Differences
        round={round}
        mine={{ ...form.draft, ...(hasNone ? { value: null } : { reason: '' }) }}
        conflict={conflict}
        isBusy={form.isBusy}
        onKeepMine={keepMine}
        onTakeTheirs={takeTheirs}
      />
    )
  return (
    <Form form={form} label={t.own}>
      <Checkbox isSelected={hasNone} onChange={setNone}>
        {t.none}
      </Checkbox>
      {hasNone ? (
        <TextArea label={t.reason} rows={2} {...form.field('reason')} />
      ) : (
        <NumberField
          label={t.value}
          unit={textIn(definition.unit, language)}
          formatOptions={{ maximumFractionDigits: definition.decimals }}
          {...form.field('value')}
        />
      )}
      <TextArea label={t.note} description={t.noteHelp} isOptional rows={2} {...form.field('note')} />
      <div className="form-actions">
        <Button variant={own.reported ? 'secondary' : 'primary'} type="submit" isBusy={form.isBusy}>
          {own.reported ? t.correct : t.send}
        </Button>
      </div>
    </Form>
  )
}

function useFigureForm({ round, own }: Props) {
  const t = useTexts(clubRoundTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const [version, setVersion] = useState(own.reported?.version ?? 0)
  const [hasNone, setNone] = useState(own.reported !== null && own.reported.value === null)
  const [conflict, setConflict] = useState<FigureConflict>()
  const form = useForm<Draft, FigureInput>({
    schema: figureInput,
    initial: toDraft(own.reported),
    labels: { value: t.value, reason: t.reason, note: t.note },
    faults: useTexts(clubFaults),
    async submit({ value, reason, note }) {
      const said = { value: hasNone ? null : value, reason: hasNone ? reason : null, note }
      await call(reportClubFigure, { organisation, club: round.club.slug, round: round.id, version, ...said })
      announce(t.sent)
      await revalidate()
    },
    onRefused({ code, problem }) {
      const read = code === 'conflict' ? figureConflict.safeParse(problem) : undefined
      if (!read?.success) return false
      setConflict(read.data)
      setVersion(read.data.currentVersion)
      return true
    },
  })
  const takeTheirs = () => {
    if (conflict) {
      form.reset(toDraft(conflict.current))
      setNone(conflict.current.value === null)
    }
    setConflict(undefined)
  }
  const keepMine = () => {
    setConflict(undefined)
    void form.send()
  }
  return { form, hasNone, setNone, conflict, takeTheirs, keepMine }
}

interface DifferencesProps {
  round: ClubRound
  mine: Draft
  conflict: FigureConflict
  isBusy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** A colleague has reported meanwhile: where the two differ. */
function Differences({ round, mine, conflict, ...choice }: DifferencesProps) {
  const { conflictFields } = useTexts(clubRoundTexts)
  const language = useLanguage()
  const words = ({ value, reason, note }: Draft) => ({
    value: value === null ? '' : formatValue(value, formatOf(round.definition, language)),
    reason,
    note,
  })
  const [own, other] = [words(mine), words(toDraft(conflict.current))]
  const differences = (['value', 'reason', 'note'] as const)
    .filter((field) => own[field] !== other[field])
    .map((field) => ({
      field: conflictFields[field],
      mine: own[field] || undefined,
      theirs: other[field] || undefined,
    }))
  return <VersionChoice {...choice} changedBy={conflict.changedBy} differences={differences} />
}
