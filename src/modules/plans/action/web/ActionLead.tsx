import { formatDay } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { ActionStatusMark } from '../../web/ActionStatusMark.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import type { WholeAction } from '../action-page.contract.ts'
import { actionFormTexts } from './action-form.texts.ts'
import { actionPageTexts } from './action-page.texts.ts'

/** How the action stands, and when it is done. */
export function ActionLead({ action, isDraft }: { action: WholeAction; isDraft: boolean }) {
  const t = useTexts(actionPageTexts)
  const { recurrences } = useTexts(actionFormTexts)
  const language = useLanguage()
  const { startsOn, endsOn, doneOn, stoppedOn, stoppedReason, recurrence } = action
  const day = (of: string) => formatDay(of, language)
  const time = () => {
    if (startsOn && endsOn) return t.days(day(startsOn), day(endsOn))
    if (startsOn) return t.since(day(startsOn))
    return endsOn ? t.until(day(endsOn)) : t.noDays
  }
  return (
    <span className="action-lead">
      <ActionStatusMark action={action} />
      <span>{time()}</span>
      {isDraft && <span className="muted">{t.draft}</span>}
      {recurrence && <span>{t.next(recurrences[recurrence.every])}</span>}
      {doneOn && <span>{t.doneOn(day(doneOn))}</span>}
      {stoppedOn && stoppedReason && (
        <span>
          {t.stoppedOn(day(stoppedOn))} <PlanText text={stoppedReason} />
        </span>
      )}
    </span>
  )
}
