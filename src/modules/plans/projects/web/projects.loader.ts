import type { LoaderFunctionArgs } from 'react-router'

import { listPeople } from '#modules/organisations/people.contract.ts'
import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import type { LocalText } from '#shared/local-text.ts'
import { ApiError, call } from '#web/api.ts'
import { askToday } from '#web/asked-today.ts'
import { actionsOf, goalsOf } from '../../outline.ts'
import { getProgramme, listProgrammes } from '../../plans.contract.ts'
import type { ProjectChange } from '../project.ts'
import type { HandOver, Pilot, Project } from '../project-view.ts'
import { getProject, listProjects, type ProjectSummary } from '../projects.contract.ts'

export interface ProjectListData {
  items: readonly ProjectSummary[]
  deleted: readonly { id: string; name: LocalText }[]
  leads: boolean
}

export const loadProjects = ({ params }: LoaderFunctionArgs): Promise<ProjectListData> =>
  call(listProjects, { organisation: params.organisation ?? '' })

/** Somebody who can be chosen. */
export interface Chosen {
  id: string
  name: string
}

/** Whom and what the forms offer. */
export interface ProjectSurroundings {
  units: readonly UnitView[]
  people: readonly Chosen[]
}

export interface ProjectData extends ProjectSurroundings {
  project: Project
  pilots: readonly Pilot[]
  handOvers: readonly HandOver[]
  deletedParts: readonly { kind: 'pilot' | 'handOver'; id: string; name: LocalText }[]
  changes: readonly ProjectChange[]
  mayEdit: boolean
  leads: boolean
}

export async function loadProject({ params }: LoaderFunctionArgs): Promise<ProjectData> {
  const organisation = params.organisation ?? ''
  const found = await call(getProject, { organisation, id: params.project ?? '' })
  const surroundings = found.mayEdit ? await loadSurroundings(organisation, found.project) : { units: [], people: [] }
  return { ...found, ...surroundings }
}

export interface TieChoice {
  id: string
  title: LocalText
}

export interface ProjectEditorData extends ProjectSurroundings {
  /** Null: a new one. */
  project: Project | null
  goals: readonly TieChoice[]
  actions: readonly TieChoice[]
}

export async function loadProjectEditor(asked: LoaderFunctionArgs): Promise<ProjectEditorData> {
  const { params } = asked
  const organisation = params.organisation ?? ''
  const [found, ties] = await Promise.all([
    params.project === undefined ? null : call(getProject, { organisation, id: params.project }),
    loadTies(asked),
  ])
  if (found && !found.mayEdit) throw new Response(null, { status: 404 })
  const project = found?.project ?? null
  return { project, ...(await loadSurroundings(organisation, project)), ...withTied(ties, project) }
}

/** People who have left stay in what they were in. Those who may not see the organisation's people see these alone. */
async function loadSurroundings(organisation: string, project: Project | null): Promise<ProjectSurroundings> {
  const [units, people] = await Promise.all([
    orNone(async () => (await call(listUnits, { organisation })).units),
    orNone(async () => (await call(listPeople, { organisation })).people),
  ])
  const known = new Map(project ? peopleOf(project) : [])
  for (const { id, name } of people) known.set(id, name)
  return { units, people: [...known].map(([id, name]) => ({ id, name })) }
}

function peopleOf({ ownerId, ownerLabel, subAreas, subAreaOwners, members, memberNames }: Project): [string, string][] {
  const all = [
    { id: ownerId, name: ownerLabel },
    ...subAreas.map((area, at) => ({ id: area.ownerId, name: subAreaOwners[at] })),
    ...members.map(({ accountId }, at) => ({ id: accountId, name: memberNames[at] })),
  ]
  return all.flatMap(({ id, name }) => (id && name ? [[id, name]] : []))
}

async function orNone<Item>(ask: () => Promise<readonly Item[]>): Promise<readonly Item[]> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ApiError && error.code === 'forbidden') return []
    throw error
  }
}

interface Ties {
  goals: readonly TieChoice[]
  actions: readonly TieChoice[]
}

/** Goals and actions of the programmes whose time has not ended. */
async function loadTies(asked: LoaderFunctionArgs): Promise<Ties> {
  const organisation = asked.params.organisation ?? ''
  const [{ programmes }, today] = await Promise.all([call(listProgrammes, { organisation }), askToday(asked)])
  const year = Number(today.slice(0, 4))
  const outlines = await Promise.all(
    programmes
      .filter(({ lastYear }) => lastYear >= year)
      .map(async ({ id }) => (await call(getProgramme, { organisation, id })).outline),
  )
  return { goals: outlines.flatMap(goalsOf).map(toChoice), actions: outlines.flatMap(actionsOf).map(toChoice) }
}

const toChoice = ({ id, title }: TieChoice): TieChoice => ({ id, title })

/** What the project is tied to already can be chosen, too. */
function withTied({ goals, actions }: Ties, project: Project | null): Ties {
  const joined = (offered: readonly TieChoice[], tied: readonly TieChoice[]) => [
    ...offered,
    ...tied.filter(({ id }) => offered.every((one) => one.id !== id)).map(toChoice),
  ]
  return {
    goals: joined(goals, project?.tiedGoals ?? []),
    actions: joined(actions, project?.tiedActions ?? []),
  }
}
