import { layoutQuarterTimeline } from '#charts/quarter-timeline.ts'
import { QuarterTimeline } from '#charts/QuarterTimeline.tsx'
import { timeWords, toTimeline } from '#modules/plans/projects/project-timeline.ts'
import { projectTexts } from '#modules/plans/projects/projects.texts.ts'
import type { PublishedProject } from '#modules/plans/projects/published-project.ts'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { ProjectFrame, type ProjectPageProps, projectsAddress } from './ProjectFrame.tsx'
import { ProjectPilot } from './ProjectPilot.tsx'
import { Countdown, StateSign, Written } from './ProjectSigns.tsx'
import { siteProjectTexts } from './site-projects.texts.ts'

interface Props extends ProjectPageProps {
  project: PublishedProject
}

interface PartProps {
  project: PublishedProject
  language: Language
}

/** One project for the residents: how far it is to the goal, what is done when, who does it, and what has been learned. */
export function ProjectPublicPage({ frame, organisation, project }: Props) {
  const { language } = frame
  const t = siteProjectTexts[language]
  const address = `/${language}${projectsAddress(organisation)}`
  const sections = [
    { href: '#timeline', label: projectTexts[language].timeline },
    ...(project.pilots.length > 0 ? [{ href: '#pilots', label: t.pilots }] : []),
    ...(project.people.length > 0 ? [{ href: '#people', label: t.people }] : []),
  ]
  const { pilots, funders } = project
  return (
    <ProjectFrame
      frame={frame}
      organisation={organisation}
      title={textIn(project.name, language)}
      description={textIn(project.purpose, language)}
      path={`/${project.slug}`}
      sections={sections}
    >
      <ProjectHead project={project} language={language} address={address} />
      <ProjectTime project={project} language={language} />
      {pilots.length > 0 && (
        <div className="site-goals" id="pilots">
          <section className="site-part">
            <h2>{t.pilots}</h2>
            <p className="site-lead">{t.pilotsLead}</p>
            {pilots.map((pilot) => (
              <ProjectPilot
                key={pilot.id}
                pilot={pilot}
                language={language}
                formAddress={`${address}/${project.slug}/pilots/${pilot.id}`}
              />
            ))}
          </section>
        </div>
      )}
      <HandOvers project={project} language={language} />
      <People project={project} language={language} />
      {funders.length > 0 && (
        <div className="site-part project-funders">
          <p>{t.funders(funders.join(', '))}</p>
        </div>
      )}
    </ProjectFrame>
  )
}

function ProjectHead({ project, language, address }: PartProps & { address: string }) {
  const t = siteProjectTexts[language]
  return (
    <div className="site-part project-head">
      <div>
        <nav className="breadcrumbs" aria-label={t.where}>
          <a href={address}>{t.all}</a>
        </nav>
        <h1>
          <Written text={project.name} language={language} />
        </h1>
        <p className="project-meta">
          <StateSign state={project.state} word={projectTexts[language].states[project.state]} />
          <span>{timeWords(project.startsOn, project.endsOn, language)}</span>
        </p>
        <p className="site-lead">
          <Written text={project.purpose} language={language} />
        </p>
      </div>
      <Countdown project={project} language={language} />
    </div>
  )
}

const widths = { wide: 1180, narrow: 340 }

/** The same twice for the eye: a picture by the width there is, and a list of what is in it. */
function ProjectTime({ project, language }: PartProps) {
  const t = siteProjectTexts[language]
  const words = projectTexts[language]
  const { today, subAreas, goals } = project
  const timeline = toTimeline({ ...project, reportingDates: [] }, { today, language })
  const hasBoat = layoutQuarterTimeline(timeline, widths.wide).today !== null
  return (
    <section className="site-part project-time" id="timeline">
      <h2>{words.timeline}</h2>
      {hasBoat && <p className="site-lead">{t.timelineLead}</p>}
      <div className="only-wide">
        <QuarterTimeline {...timeline} width={widths.wide} />
      </div>
      <div className="only-narrow">
        <QuarterTimeline {...timeline} width={widths.narrow} />
      </div>
      {subAreas.length > 0 && (
        <>
          <h3>{t.areas}</h3>
          <ul className="project-areas">
            {subAreas.map(({ title, state, startsOn, endsOn }) => (
              <li key={`${textIn(title, language)}${startsOn}`}>
                <b>
                  <Written text={title} language={language} />
                </b>
                <span>{timeWords(startsOn, endsOn, language)}</span>
                <StateSign state={state} word={words.areaStates[state]} />
              </li>
            ))}
          </ul>
        </>
      )}
      {goals.length > 0 && (
        <>
          <h3>{t.goals}</h3>
          <ul className="site-goal-actions project-goals">
            {goals.map((goal) => (
              <li key={textIn(goal, language)}>
                <Written text={goal} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function HandOvers({ project: { handOvers }, language }: PartProps) {
  const t = siteProjectTexts[language]
  if (handOvers.length === 0) return null
  return (
    <section className="site-part">
      <h2>{t.rooted}</h2>
      <ul className="project-rooted">
        {handOvers.map(({ what, unit, handedOn }) => (
          <li key={textIn(what, language)}>
            <b>
              <Written text={what} language={language} />
            </b>
            <span>{t.rootedBy(textIn(unit, language), formatDay(handedOn, language))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function People({ project: { people }, language }: PartProps) {
  const t = siteProjectTexts[language]
  if (people.length === 0) return null
  return (
    <section className="site-part" id="people">
      <h2>{t.people}</h2>
      <p className="site-lead">{t.peopleLead}</p>
      <ul className="project-people">
        {people.map(({ name, role, phone, email }) => (
          <li key={`${name}${email}`}>
            <b>{name}</b>
            <span>
              <Written text={role} language={language} />
            </span>
            {phone && (
              <a href={`tel:${phone.replaceAll(' ', '')}`} aria-label={`${t.phone(name)}, ${phone}`}>
                {phone}
              </a>
            )}
            {email && (
              <a href={`mailto:${email}`} aria-label={`${t.mail(name)}, ${email}`}>
                {email}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
