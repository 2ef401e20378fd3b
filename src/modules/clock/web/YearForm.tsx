import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { type Day, formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { ApiError, call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { DialogActions } from '#web/ui/Dialog.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { laneOf } from '../entry-kind.ts'
import { getClockYear, makeClockYear, type YearProposal } from '../years/years.contract.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'
import { LaneShape } from './LaneShape.tsx'
import { sayWeekday } from './thing-words.ts'
import { useAnswer } from './use-answer.ts'
import { useDeed } from './use-deed.ts'

/** The next year from this one: what follows from rules, and what is asked of. */
export default function YearForm({ year, onDone }: { year: number; onDone: () => void }) {
  const t = useTexts(clockWindowTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const [asked, setAsked] = useState(1)
  const { answer, hasFailed } = useAnswer(
    () => call(getClockYear, { organisation: organisation.slug, year }),
    `${year} ${asked}`,
  )
  if (hasFailed) return <p role="alert">{t.loadFailed}</p>
  if (!answer) return <Skeleton />
  const { made, byRule, proposals } = answer
  return (
    <>
      <p>{t.yearByRule(byRule)}</p>
      {made && <p className="muted">{t.yearMade(made.byName, formatDay(isoDay(new Date(made.at)), language))}</p>}
      {made ? (
        <DialogActions>
          <Button onPress={onDone}>{t.close}</Button>
        </DialogActions>
      ) : (
        <>
          <p>{proposals.length > 0 ? t.yearProposals : t.yearNone}</p>
          <Proposals year={year} proposals={proposals} onDone={onDone} onMade={() => setAsked(asked + 1)} />
        </>
      )}
    </>
  )
}

interface Choice {
  isTaken: boolean
  day: Day | null
}

const keyOf = ({ entryId, before }: YearProposal) => `${entryId} ${before}`

function Proposals({
  year,
  proposals,
  onDone,
  onMade,
}: {
  year: number
  proposals: readonly YearProposal[]
  onDone: () => void
  /** Somebody else has made it meanwhile. */
  onMade: () => void
}) {
  const t = useTexts(clockWindowTexts)
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const { isBusy, attempt } = useDeed()
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>(() =>
    Object.fromEntries(proposals.map((one) => [keyOf(one), { isTaken: true, day: one.proposed }])),
  )
  const make = () =>
    attempt(async () => {
      const take = proposals.flatMap((one) => {
        const choice = choices[keyOf(one)]
        return choice?.isTaken && choice.day ? [{ entryId: one.entryId, before: one.before, day: choice.day }] : []
      })
      const place = { organisation: organisation.slug }
      const done = await call(makeClockYear, { ...place, year, take }).catch((error: unknown) => {
        if (error instanceof ApiError && error.code === 'conflict') return null
        throw error
      })
      await revalidate()
      if (!done) return onMade()
      announce(t.yearDone(done.moved, done.added))
      onDone()
    })
  return (
    <>
      <ul className="year-proposals">
        {proposals.map((one) => (
          <ProposalRow
            key={keyOf(one)}
            proposal={one}
            choice={choices[keyOf(one)]!}
            onChoose={(choice) => setChoices({ ...choices, [keyOf(one)]: choice })}
          />
        ))}
      </ul>
      <DialogActions>
        <Button onPress={onDone}>{t.cancel}</Button>
        <Button variant="primary" isBusy={isBusy} onPress={make}>
          {t.makeYear(year)}
        </Button>
      </DialogActions>
    </>
  )
}

interface RowProps {
  proposal: YearProposal
  choice: Choice
  onChoose: (choice: Choice) => void
}

function ProposalRow({ proposal: { title, kind, why, before }, choice, onChoose }: RowProps) {
  const t = useTexts(clockWindowTexts)
  const language = useLanguage()
  return (
    <li className="year-proposal">
      <Checkbox isSelected={choice.isTaken} onChange={(isTaken) => onChoose({ ...choice, isTaken })}>
        <span className="template-title">
          <LaneShape lane={laneOf[kind]} state="coming" />
          <PlanText text={title} />
        </span>
        <small className="field-description">
          {t.wasOn(formatDay(before, language))}, {t.why[why]}
        </small>
      </Checkbox>
      {choice.isTaken && (
        <DateField
          label={`${t.moveTo}: ${textIn(title, language)}`}
          description={choice.day === null ? undefined : sayWeekday(choice.day, language)}
          value={choice.day}
          onChange={(day) => onChoose({ ...choice, day })}
        />
      )}
    </li>
  )
}
