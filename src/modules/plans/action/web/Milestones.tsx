import { Check } from 'lucide-react'
import { useRevalidator } from 'react-router'
import { useState } from 'react'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import { updateAction } from '../../actions.contract.ts'
import { faultWords } from '../../web/plan-faults.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { type Milestone, milestonesAfter } from '../action-details.ts'
import type { ActionPage } from '../action-page.contract.ts'
import { actionPageTexts } from './action-page.texts.ts'

/** The steps on the way; a click tells that one is done. */
export function Milestones({ page: { action, mayEdit } }: { page: ActionPage }) {
  const t = useTexts(actionPageTexts)
  const { mark, busyAt } = useMarkDone(action)
  const { milestones } = action
  const done = milestones.filter(({ doneOn }) => doneOn !== null).length
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">
        {t.milestonesTitle}
        {milestones.length > 0 && <small>{t.milestonesDone(done, milestones.length)}</small>}
      </h2>
      {milestones.length === 0 && <p className="muted">{t.noMilestones}</p>}
      <ol className="milestones">
        {milestones.map((one, at) => (
          <Step
            key={at}
            milestone={one}
            isAfterEnd={milestonesAfter([one], action.endsOn).length > 0}
            isBusy={busyAt === at}
            onDone={mayEdit && one.doneOn === null ? () => void mark(at) : undefined}
          />
        ))}
      </ol>
    </section>
  )
}

interface StepProps {
  milestone: Milestone
  isAfterEnd: boolean
  isBusy: boolean
  onDone: (() => void) | undefined
}

function Step({ milestone: { name, on, doneOn }, isAfterEnd, isBusy, onDone }: StepProps) {
  const t = useTexts(actionPageTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const day = (of: string) => formatDay(of, language)
  const state = (): { status: Status; label: string } => {
    if (doneOn !== null) return { status: 'done', label: t.milestoneDone(day(doneOn)) }
    if (on === null) return { status: 'waiting', label: t.milestoneOpen }
    return on < today
      ? { status: 'late', label: t.milestoneLate(day(on)) }
      : { status: 'waiting', label: t.milestoneDue(day(on)) }
  }
  return (
    <li className={doneOn === null ? '' : 'done'}>
      <div>
        <PlanText text={name} />
        <p className="small">
          <StatusMark {...state()} />
          {isAfterEnd && doneOn === null && <span className="muted"> · {t.afterEnd}</span>}
        </p>
      </div>
      {onDone && (
        <Button
          size="small"
          icon={Check}
          isBusy={isBusy}
          onPress={onDone}
          aria-label={t.markDoneOf(textIn(name, language))}
        >
          {t.markDone}
        </Button>
      )}
    </li>
  )
}

function useMarkDone(action: ActionPage['action']) {
  const t = useTexts(actionPageTexts)
  const faults = useTexts(faultWords)
  const { organisation, today } = usePlace()
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const [busyAt, setBusyAt] = useState<number | null>(null)
  async function mark(at: number) {
    setBusyAt(at)
    const milestones = action.milestones.map((one, index) => (index === at ? { ...one, doneOn: today } : one))
    try {
      await call(updateAction, { ...action, organisation: organisation.slug, milestones })
      announce(t.markedDone)
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
      if (error instanceof NetworkError) announce(faults.network, 'bad')
      else announce(error.code === 'conflict' ? t.conflict : `${error.title}. ${error.advice}`, 'bad')
    } finally {
      await revalidate()
      setBusyAt(null)
    }
  }
  return { mark, busyAt }
}
