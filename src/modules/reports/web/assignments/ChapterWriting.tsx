import { CalendarClock, CircleCheck, RotateCcw, Users } from 'lucide-react'
import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { formatDay, formatMoment } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { type Assignment, isLate, marksReady } from '../../editing/assignment.ts'
import { markChapter } from '../../editing/assignments.contract.ts'
import { isOpenForChanges } from '../../workflow/way.ts'
import type { PanelTabProps } from '../panel/panel-tabs.ts'
import { AssignDialog } from './AssignDialog.tsx'
import { assignmentOf } from './assignment-of.ts'
import { assignmentTexts } from './assignments.texts.ts'

/** Who writes the chapter, by when, and whether it is ready; with the ways to decide of it. */
export function ChapterWriting({ place, chapter }: PanelTabProps) {
  const t = useTexts(assignmentTexts)
  const [isAsking, setAsking] = useState(false)
  const assignment = assignmentOf(place, chapter)
  const isOpen = isOpenForChanges(place.report.status)
  return (
    <section className="report-writing-of" aria-labelledby="chapter-writing">
      <h3 id="chapter-writing">{t.writing}</h3>
      <AssignmentFacts assignment={assignment} isOpen={isOpen} />
      {isOpen && (
        <div className="report-writing-deeds">
          <ReadyButton place={place} chapter={chapter} />
          {place.mayArrange && (
            <Button size="small" variant="quiet" icon={Users} onPress={() => setAsking(true)}>
              {assignment.assignees.length > 0 ? t.change : t.assign}
            </Button>
          )}
        </div>
      )}
      {isAsking && <AssignDialog place={place} chapter={chapter} onClose={() => setAsking(false)} />}
    </section>
  )
}

function AssignmentFacts({ assignment, isOpen }: { assignment: Assignment; isOpen: boolean }) {
  const t = useTexts(assignmentTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const { assignees, dueOn, note, ready } = assignment
  const day = dueOn && formatDay(dueOn, language)
  return (
    <>
      <p>{assignees.length === 0 ? t.nobody : t.writers(assignees.map(({ name }) => name).join(', '))}</p>
      {day && !ready && isOpen && (
        <p className={isLate(assignment, today) ? 'report-writing-late' : 'muted'}>
          <Icon as={CalendarClock} /> {isLate(assignment, today) ? t.late(day) : t.due(day)}
        </p>
      )}
      {note && <p className="report-writing-note">{note}</p>}
      {ready && (
        <p className="report-writing-ready">
          <Icon as={CircleCheck} /> {t.ready(ready.byName, formatMoment(new Date(ready.at), language))}
        </p>
      )}
    </>
  )
}

function ReadyButton({ place, chapter }: PanelTabProps) {
  const t = useTexts(assignmentTexts)
  const { role } = usePlace()
  const { user } = useSession()
  const { act, isBusy } = useAct()
  const assignment = assignmentOf(place, chapter)
  if (!marksReady(role, user.id, assignment)) return null
  const isReady = assignment.ready === null
  const target = { organisation: place.organisation, report: place.report.id, chapter: chapter.id }
  const mark = () => act(() => call(markChapter, { ...target, isReady }), isReady ? t.markedReady : t.takenUp)
  return (
    <Button size="small" icon={isReady ? CircleCheck : RotateCcw} isBusy={isBusy} onPress={() => void mark()}>
      {isReady ? t.markReady : t.takeUp}
    </Button>
  )
}
