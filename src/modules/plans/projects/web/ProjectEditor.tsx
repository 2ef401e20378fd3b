import { useLoaderData, useNavigate } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { type FormState, useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Select } from '#web/ui/Select.tsx'
import { UnitSelect } from '../../web/UnitSelect.tsx'
import { projectConflict, projectInput, type ProjectInput, projectStates } from '../project.ts'
import { addProject, updateProject } from '../projects.contract.ts'
import { projectTexts } from '../projects.texts.ts'
import { projectAddress, projectsAddress } from './addresses.ts'
import { contentDifferences } from './content-differences.ts'
import { OwnerFields } from './OwnerFields.tsx'
import { MoneyFields, ReportFields } from './MoneyFields.tsx'
import { type ProjectDraft, toDraft } from './project-draft.ts'
import { projectFormTexts } from './project-forms.texts.ts'
import { projectPageTexts } from './project-pages.texts.ts'
import type { ProjectEditorData } from './projects.loader.ts'
import { SubAreaFields } from './SubAreaFields.tsx'
import { TeamFields } from './TeamFields.tsx'
import { TieFields } from './TieFields.tsx'

/** Where a project is begun, and changed. */
export function ProjectEditor() {
  const data = useLoaderData<ProjectEditorData>()
  const t = useTexts(projectPageTexts)
  const { projects } = useTexts(projectTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const { project } = data
  const trail = [
    { label: projects, to: projectsAddress(slug) },
    ...(project ? [{ label: textIn(project.name, language), to: projectAddress(slug, project.id) }] : []),
  ]
  return (
    <>
      <PageHeader title={project ? t.editProject : t.newProject} breadcrumbs={<Breadcrumbs trail={trail} />} />
      <ProjectForm key={project?.id} data={data} />
    </>
  )
}

function useLabels(): { [Name in keyof ProjectInput]: string } {
  const t = useTexts(projectFormTexts)
  return {
    name: t.name,
    purpose: t.purpose,
    state: t.state,
    unitId: t.unit,
    ownerId: t.owner,
    ownerName: t.ownerName,
    startsOn: t.startsOn,
    endsOn: t.endsOn,
    goalOn: t.goalOn,
    goalText: t.goalText,
    subAreas: t.areas,
    funders: t.money,
    ownShareEuros: t.ownShare,
    reportingDates: t.reports,
    members: t.team,
    goals: t.goals,
    actions: t.actions,
  }
}

function useProjectForm({ project }: ProjectEditorData) {
  const t = useTexts(projectFormTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { base, conflict, onRefused, settle } = useConflict(projectConflict, project?.version ?? 0)
  const form = useForm<ProjectDraft, ProjectInput>({
    schema: projectInput,
    initial: toDraft(project),
    labels: useLabels(),
    faults: t.faults,
    async submit(value) {
      const saved = project
        ? await call(updateProject, { organisation, id: project.id, version: base, ...value })
        : await call(addProject, { organisation, ...value })
      announce(t.saved)
      await navigate(projectAddress(organisation, saved.id))
    },
    onRefused,
  })
  const takeTheirs = () => {
    if (conflict) form.reset(conflict.current)
    settle()
  }
  return { form, conflict, takeTheirs }
}

function ProjectForm({ data }: { data: ProjectEditorData }) {
  const t = useTexts(projectFormTexts)
  const labels = useLabels()
  const language = useLanguage()
  const words = useProjectWords(data)
  const { slug } = usePlace().organisation
  const { form, conflict, takeTheirs } = useProjectForm(data)
  if (conflict)
    return (
      <VersionChoice
        changedBy={conflict.changedBy}
        differences={contentDifferences<ProjectDraft>({
          mine: form.draft,
          theirs: conflict.current,
          labels,
          words,
          language,
        })}
        isBusy={form.isBusy}
        onKeepMine={() => void form.send()}
        onTakeTheirs={takeTheirs}
      />
    )
  const { project, people } = data
  return (
    <Form form={form} label={t.basics}>
      <Basics form={form} data={data} />
      <Time form={form} />
      <SubAreaFields people={people} {...form.field('subAreas')} />
      <MoneyFields form={form} />
      <ReportFields {...form.field('reportingDates')} />
      <TeamFields people={people} {...form.field('members')} />
      <section className="list-fields">
        <h2>{t.ties}</h2>
        <TieFields label={t.goals} choices={data.goals} {...form.field('goals')} />
        <TieFields label={t.actions} choices={data.actions} {...form.field('actions')} />
      </section>
      <div className="form-actions">
        <LinkButton to={project ? projectAddress(slug, project.id) : projectsAddress(slug)}>{t.cancel}</LinkButton>
        <Button variant="primary" type="submit" isBusy={form.isBusy}>
          {t.save}
        </Button>
      </div>
    </Form>
  )
}

/** Words for the states, units, people, goals and actions of a project. */
function useProjectWords({ units, people, goals, actions }: ProjectEditorData): ReadonlyMap<string, string> {
  const { states, areaStates } = useTexts(projectTexts)
  const language = useLanguage()
  return new Map([
    ...Object.entries(areaStates),
    ...Object.entries(states),
    ...units.map(({ id, name }): [string, string] => [id, textIn(name, language)]),
    ...people.map(({ id, name }): [string, string] => [id, name]),
    ...[...goals, ...actions].map(({ id, title }): [string, string] => [id, textIn(title, language)]),
  ])
}

export interface ProjectFormProps {
  form: FormState<ProjectDraft>
}

function Basics({ form, data: { units, people } }: ProjectFormProps & { data: ProjectEditorData }) {
  const t = useTexts(projectFormTexts)
  const { states } = useTexts(projectTexts)
  const { draft, set, field } = form
  return (
    <>
      <LocalTextField label={t.name} {...field('name')} />
      <LocalTextField label={t.purpose} description={t.purposeHelp} isLong {...field('purpose')} />
      <div className="field-row">
        <Select
          label={t.state}
          choices={projectStates.map((value) => ({ value, label: states[value] }))}
          {...field('state')}
        />
        <UnitSelect units={units} {...field('unitId')} />
      </div>
      <OwnerFields
        label={t.owner}
        nameLabel={t.ownerName}
        people={people}
        value={{ id: draft.ownerId, name: draft.ownerName }}
        onChange={({ id, name }) => {
          set('ownerId', id)
          set('ownerName', name)
        }}
        error={field('ownerName').error}
      />
    </>
  )
}

function Time({ form: { field } }: ProjectFormProps) {
  const t = useTexts(projectFormTexts)
  return (
    <section className="list-fields">
      <h2>{t.time}</h2>
      <div className="field-row">
        <DateField label={t.startsOn} {...field('startsOn')} />
        <DateField label={t.endsOn} {...field('endsOn')} />
      </div>
      <DateField label={t.goalOn} description={t.goalOnHelp} isOptional {...field('goalOn')} />
      <OptionalTextField label={t.goalText} {...field('goalText')} />
    </section>
  )
}
