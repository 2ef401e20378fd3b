import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import {
  type Funder,
  projectInput,
  type ProjectInput,
  type ProjectMember,
  type ReportingDate,
  type SubArea,
} from '../project.ts'
import type { Project } from '../project-view.ts'

/** A day that has not been typed yet. */
type Open<Content, Names extends keyof Content> = Omit<Content, Names> & { [Name in Names]: Day | null }

export type AreaDraft = Open<SubArea, 'startsOn' | 'endsOn'>
export type ReportDraft = Open<ReportingDate, 'dueOn'>

/** A project as its form holds it: days may be missing. */
export type ProjectDraft = Open<Omit<ProjectInput, 'subAreas' | 'reportingDates'>, 'startsOn' | 'endsOn'> & {
  subAreas: AreaDraft[]
  reportingDates: ReportDraft[]
}

const nothing: LocalText = {}

export const freshArea: AreaDraft = {
  title: nothing,
  startsOn: null,
  endsOn: null,
  state: 'waiting',
  ownerId: null,
  ownerName: null,
}
export const freshFunder: Funder = { name: '', euros: null, decision: null }
export const freshReport: ReportDraft = { dueOn: null, what: '', doneOn: null }
export const freshMember: ProjectMember = {
  accountId: null,
  name: null,
  role: nothing,
  phone: null,
  email: null,
  isPublic: false,
}

const freshProject: ProjectDraft = {
  name: nothing,
  purpose: nothing,
  state: 'planned',
  startsOn: null,
  endsOn: null,
  goalOn: null,
  goalText: null,
  unitId: null,
  ownerId: null,
  ownerName: null,
  funders: [],
  ownShareEuros: null,
  reportingDates: [],
  subAreas: [],
  members: [],
  goals: [],
  actions: [],
}

/** What of a project its people have written. */
export const contentOf = (project: Project): ProjectInput => projectInput.parse(project)

export const toDraft = (project: Project | null): ProjectDraft => (project ? contentOf(project) : freshProject)
