import { useLoaderData } from 'react-router'

import { QuarterTimeline } from '#charts/QuarterTimeline.tsx'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import { countdownOf, goalDayOf, handOverNotice } from '../project.ts'
import { timeWords, toTimeline } from '../project-timeline.ts'
import { projectTexts } from '../projects.texts.ts'
import { projectsAddress } from './addresses.ts'
import { HandOverList } from './HandOverList.tsx'
import { PilotList } from './PilotList.tsx'
import { ProjectActions } from './ProjectActions.tsx'
import { ProjectAside } from './ProjectAside.tsx'
import { ProjectHistory } from './ProjectHistory.tsx'
import { AreaState, PastGoal, ProjectState } from './ProjectState.tsx'
import { projectPageTexts } from './project-pages.texts.ts'
import type { ProjectData } from './projects.loader.ts'

/** One project: how far it is to the goal, its timeline, what is tried and learned, and what stays. */
export function ProjectPage() {
  const data = useLoaderData<ProjectData>()
  const t = useTexts(projectPageTexts)
  const { projects } = useTexts(projectTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { project } = data
  return (
    <>
      <PageHeader
        title={textIn(project.name, language)}
        breadcrumbs={<Breadcrumbs trail={[{ label: projects, to: projectsAddress(organisation.slug) }]} />}
        lead={<PlanText text={project.purpose} />}
        actions={<ProjectActions data={data} />}
      />
      <p className="project-facts">
        <ProjectState state={project.state} />
        <span>{timeWords(project.startsOn, project.endsOn, language)}</span>
        <span>
          {t.owner}: {project.ownerLabel ?? t.noOwner}
        </span>
        {project.unitName && (
          <span>
            {t.unit}: <PlanText text={project.unitName} />
          </span>
        )}
        <span>{project.publishedAt ? t.isPublicSince : t.notPublic}</span>
      </p>
      {data.mayEdit && <HandOverNotice data={data} />}
      <div className="project-top">
        <Countdown data={data} />
        <Timeline data={data} />
      </div>
      <div className="project-columns">
        <div>
          <Areas data={data} />
          <PilotList data={data} />
          <HandOverList data={data} />
          {data.mayEdit && <ProjectHistory data={data} />}
        </div>
        <ProjectAside data={data} />
      </div>
    </>
  )
}

interface Props {
  data: ProjectData
}

function HandOverNotice({ data: { project, handOvers } }: Props) {
  const t = useTexts(projectPageTexts)
  const { today } = usePlace()
  const notice = handOverNotice({ ...project, handOvers: handOvers.length }, today)
  if (notice === null) return null
  return <p className="project-notice">{notice === 'missing' ? t.handOverMissingText : t.handOverSoon}</p>
}

function Countdown({ data: { project } }: Props) {
  const words = useTexts(projectTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const left = countdownOf(project, today)
  const day = formatDay(goalDayOf(project), language)
  return (
    <p className="project-countdown">
      {left === null && (
        <b>
          <PastGoal project={project} />
        </b>
      )}
      {left === 0 && <b>{words.goalToday}</b>}
      {left !== null && left > 0 && (
        <>
          <b className="project-days">{left}</b> <b>{words.daysLeft(left)}</b>
        </>
      )}
      {project.goalText && (
        <span>
          <PlanText text={project.goalText} />
        </span>
      )}
      {left !== null && <span className="muted small">{day}</span>}
    </p>
  )
}

function Timeline({ data: { project } }: Props) {
  const words = useTexts(projectTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const timeline = toTimeline(project, { today, language })
  return (
    <section className="project-timeline" aria-labelledby="timeline">
      <h2 id="timeline">{words.timeline}</h2>
      <FittedChart>{(width) => <QuarterTimeline {...timeline} width={width} />}</FittedChart>
      <ul className="project-legend" aria-hidden>
        <li className="legend-done">{words.legend.report}</li>
        <li className="legend-ahead">{words.legend.ahead}</li>
        <li className="legend-late">{words.legend.late}</li>
      </ul>
    </section>
  )
}

/** What the timeline draws, as a list. */
function Areas({ data: { project } }: Props) {
  const t = useTexts(projectPageTexts)
  const language = useLanguage()
  const { subAreas, subAreaOwners } = project
  return (
    <section className="project-part">
      <h2>{t.areas}</h2>
      {subAreas.length === 0 && <p className="muted">{t.noAreas}</p>}
      <ul className="project-areas">
        {subAreas.map(({ title, startsOn, endsOn, state }, at) => (
          <li key={`${textIn(title, language)}${startsOn}`}>
            <span>
              <b>
                <PlanText text={title} />
              </b>
              <small>{subAreaOwners[at] ?? t.noOwner}</small>
            </span>
            <span>{timeWords(startsOn, endsOn, language)}</span>
            <AreaState state={state} />
          </li>
        ))}
      </ul>
    </section>
  )
}
