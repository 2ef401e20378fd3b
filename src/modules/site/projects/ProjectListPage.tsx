import { timeWords } from '#modules/plans/projects/project-timeline.ts'
import { projectTexts } from '#modules/plans/projects/projects.texts.ts'
import type { PublishedProjectHead } from '#modules/plans/projects/published-project.ts'
import { textIn } from '#shared/local-text.ts'
import { ProjectFrame, type ProjectPageProps, projectsAddress } from './ProjectFrame.tsx'
import { Countdown, StateSign, Written } from './ProjectSigns.tsx'
import { siteProjectTexts } from './site-projects.texts.ts'

interface Props extends ProjectPageProps {
  projects: readonly PublishedProjectHead[]
}

/** The projects that a place tells its residents of. */
export function ProjectListPage({ frame, organisation, projects }: Props) {
  const { language } = frame
  const t = siteProjectTexts[language]
  const words = projectTexts[language]
  const home = `/${language}/${organisation.slug}`
  return (
    <ProjectFrame frame={frame} organisation={organisation} title={t.title} description={t.lead} path="">
      <div className="site-part site-projects">
        <nav className="breadcrumbs" aria-label={t.where}>
          <a href={home}>{textIn(organisation.name, language)}</a>
        </nav>
        <h1>{t.title}</h1>
        <p className="site-lead">{projects.length > 0 ? t.lead : t.none}</p>
        <ul className="project-cards">
          {projects.map((project) => (
            <li key={project.slug} className="project-card">
              <div>
                <h2>
                  <a href={`/${language}${projectsAddress(organisation)}/${project.slug}`}>
                    <Written text={project.name} language={language} />
                  </a>
                </h2>
                <p className="project-meta">
                  <StateSign state={project.state} word={words.states[project.state]} />
                  <span>{timeWords(project.startsOn, project.endsOn, language)}</span>
                </p>
                <p className="project-purpose">
                  <Written text={project.purpose} language={language} />
                </p>
                {project.takesFeedback && <p className="project-asks">{t.askFeedback}</p>}
              </div>
              <Countdown project={project} language={language} />
            </li>
          ))}
        </ul>
      </div>
    </ProjectFrame>
  )
}
