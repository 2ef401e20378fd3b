import { formatDay } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import { goalDayOf, handOverNotice, isLate, isOver, type ProjectState as State, type SubAreaState } from '../project.ts'
import type { Project } from '../project-view.ts'
import type { ProjectSummary } from '../projects.contract.ts'
import { projectTexts } from '../projects.texts.ts'
import { projectPageTexts } from './project-pages.texts.ts'

const marks: Record<State, Status> = { planned: 'waiting', underWay: 'running', ended: 'paused', rooted: 'done' }
const areaMarks: Record<SubAreaState, Status> = {
  waiting: 'waiting',
  underWay: 'running',
  done: 'done',
  stopped: 'paused',
}

export function ProjectState({ state }: { state: State }) {
  const { states } = useTexts(projectTexts)
  return <StatusMark status={marks[state]} label={states[state]} />
}

export function AreaState({ state }: { state: SubAreaState }) {
  const { areaStates } = useTexts(projectTexts)
  return <StatusMark status={areaMarks[state]} label={areaStates[state]} />
}

/** What of a project asks for attention: late reports, a missing hand-over, feedback that waits. */
export function ProjectWarnings({ project }: { project: ProjectSummary }) {
  const t = useTexts(projectPageTexts)
  const { today } = usePlace()
  const late = project.reportingDates.filter((date) => isLate(date, today)).length
  const isMissing = handOverNotice({ ...project, handOvers: project.handOverCount }, today) === 'missing'
  const said = [
    ...(late > 0 ? [t.late(late)] : []),
    ...(isMissing ? [t.handOverMissing] : []),
    ...(project.checksDue.length > 0 ? [t.check] : []),
  ]
  if (said.length === 0 && project.feedbackWaiting === 0) return null
  return (
    <ul className="project-warnings">
      {said.map((words) => (
        <li key={words}>
          <StatusMark status="late" label={words} />
        </li>
      ))}
      {project.feedbackWaiting > 0 && (
        <li>
          <StatusMark status="waiting" label={t.waitingFeedback(project.feedbackWaiting)} />
        </li>
      )}
    </ul>
  )
}

/** In place of a countdown: when the project ended, or that its goal day has passed. */
export function PastGoal({ project }: { project: Pick<Project, 'state' | 'endsOn' | 'goalOn'> }) {
  const t = useTexts(projectPageTexts)
  const language = useLanguage()
  if (isOver(project.state)) return t.endedOn(formatDay(project.endsOn, language))
  return t.countdownOver(formatDay(goalDayOf(project), language))
}
