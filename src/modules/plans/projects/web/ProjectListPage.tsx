import { Plus } from 'lucide-react'
import { Link, useLoaderData } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { DeletedThings } from '#web/ui/DeletedThings.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import { countdownOf } from '../project.ts'
import { timeWords } from '../project-timeline.ts'
import { type ProjectSummary, restoreProject } from '../projects.contract.ts'
import { projectTexts } from '../projects.texts.ts'
import { newProjectAddress, projectAddress } from './addresses.ts'
import { projectPageTexts } from './project-pages.texts.ts'
import type { ProjectListData } from './projects.loader.ts'
import { PastGoal, ProjectState, ProjectWarnings } from './ProjectState.tsx'

/** Hankkeet: what runs, how far each is to its goal, and what asks for attention. */
export function ProjectListPage() {
  const { items, deleted, leads } = useLoaderData<ProjectListData>()
  const t = useTexts(projectPageTexts)
  const { projects } = useTexts(projectTexts)
  const { slug } = usePlace().organisation
  const begin = leads && (
    <LinkButton variant="primary" icon={Plus} to={newProjectAddress(slug)}>
      {t.newProject}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={projects}
        lead={t.lead}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.plan, to: `/app/${slug}/plan` }]} />}
        actions={items.length > 0 && begin}
      />
      {items.length === 0 ? (
        <EmptyState title={t.none} actions={begin}>
          {leads ? t.noneText : t.noneReader}
        </EmptyState>
      ) : (
        <ul className="project-list">
          {items.map((project) => (
            <ProjectRow key={project.id} project={project} />
          ))}
        </ul>
      )}
      <Deleted deleted={deleted} />
    </>
  )
}

function ProjectRow({ project }: { project: ProjectSummary }) {
  const t = useTexts(projectPageTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  const words = useTexts(projectTexts)
  const left = countdownOf(project, today)
  return (
    <li className="project-row">
      <div className="project-row-words">
        <h2>
          <Link to={projectAddress(organisation.slug, project.id)}>
            <PlanText text={project.name} />
          </Link>
        </h2>
        <p className="project-facts">
          <ProjectState state={project.state} />
          <span>{timeWords(project.startsOn, project.endsOn, language)}</span>
          <span>{project.ownerLabel ?? t.noOwner}</span>
        </p>
        <ProjectWarnings project={project} />
      </div>
      <p className="project-row-days">
        {left === null ? (
          <span className="muted">
            <PastGoal project={project} />
          </span>
        ) : (
          <>
            <b>{left}</b> {words.daysLeft(left)}
          </>
        )}
      </p>
    </li>
  )
}

function Deleted({ deleted }: Pick<ProjectListData, 'deleted'>) {
  const t = useTexts(projectPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct()
  return (
    <DeletedThings
      title={t.deletedTitle}
      things={deleted.map(({ id, name }) => ({ id, name: textIn(name, language), words: <PlanText text={name} /> }))}
      isBusy={isBusy}
      onRestore={({ id }) => void act(() => call(restoreProject, { organisation, id }), t.wasRestored)}
    />
  )
}
