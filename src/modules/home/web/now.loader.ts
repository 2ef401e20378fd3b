import type { LoaderFunctionArgs } from 'react-router'

import { getRegionProfile } from '#modules/indicators/region-profile.contract.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { programmeOfDay } from '#modules/plans/plan.ts'
import { plansAccess } from '#modules/plans/plans.access.ts'
import { getProgramme, listProgrammes } from '#modules/plans/plans.contract.ts'
import { reportsAccess } from '#modules/reports/reports.access.ts'
import { listReports } from '#modules/reports/report-list.contract.ts'
import type { Day } from '#shared/day.ts'
import type { Access } from '#shared/endpoint.ts'
import type { Role } from '#shared/roles.ts'
import type { TasksAsked, WaitingTask } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { askPlace, askSession } from '#web/asked-session.ts'
import { todayOf } from '#web/session.tsx'
import type { NewConcerns } from '../new-concerns.ts'
import type { OpenWork } from '../now.ts'
import { openWorkOf, type WorkSources } from '../open-work.ts'

export interface Now {
  work: OpenWork
  concerns: NewConcerns | null
}

/** What is open and new for the person in the organisation of the address, asked from every module that the role may ask. */
export async function loadNow(asked: LoaderFunctionArgs): Promise<Now> {
  const [session, place] = await Promise.all([askSession(asked), askPlace(asked)])
  if (!session || !place) throw new Response(null, { status: 404 })
  const { organisation, role } = place
  const { slug, regionKey } = organisation
  const today = todayOf(organisation)
  const of = { slug, role, today }
  const [plan, reports, rows, others, clock, concerns] = await Promise.all([
    mayAsk(plansAccess.read, role) ? loadPlan(slug, today) : null,
    mayAsk(reportsAccess.readReports, role) ? call(listReports, { organisation: slug }) : [],
    regionKey ? loadRows(regionKey) : [],
    loadOthers(of),
    loadClock(of),
    loadConcerns(of),
  ])
  return {
    work: openWorkOf({ userId: session.user.id, role, regionKey, plan, reports, rows, others, clock }),
    concerns,
  }
}

/** The clock comes with its answer, not with the page. */
async function loadClock(of: TasksAsked): Promise<OpenWork['clock']> {
  const { loadClockOfNow } = await import('./now-clock.loader.ts')
  return loadClockOfNow(of)
}

async function loadConcerns(of: TasksAsked): Promise<NewConcerns | null> {
  const { loadNewConcerns } = await import('./new-concerns.loader.ts')
  return loadNewConcerns(of)
}

/** The words of what is asked seldom come with the answer, not with the page. */
async function loadOthers(of: TasksAsked): Promise<readonly WaitingTask[]> {
  const [
    { loadWaitingLetters },
    { loadWaitingClubs },
    { loadWaitingRounds },
    { loadWaitingClock },
    { loadWaitingConcerns },
    { loadWaitingProjects },
    { loadWaitingGroups },
    { loadWaitingWriting },
    { loadWaitingReports },
    { loadWaitingMeetings },
  ] = await Promise.all([
    import('#modules/organisations/web/waiting-letters.ts'),
    import('#modules/indicators/clubs/web/waiting-clubs.ts'),
    import('#modules/plans/rounds/web/waiting-rounds.ts'),
    import('#modules/clock/web/waiting-clock.ts'),
    import('#modules/concerns/web/waiting-concerns.ts'),
    import('#modules/plans/projects/web/waiting-projects.ts'),
    import('#modules/groups/web/waiting-groups.ts'),
    import('#modules/reports/web/assignments/waiting-writing.ts'),
    import('#modules/reports/workflow/web/waiting-reports.ts'),
    import('#modules/groups/meetings/web/waiting-meetings.ts'),
  ])
  const asked = [
    loadWaitingLetters(of),
    loadWaitingWriting(of),
    loadWaitingReports(of),
    loadWaitingMeetings(of),
    loadWaitingRounds(of),
    loadWaitingClock(of),
    loadWaitingProjects(of),
    loadWaitingGroups(of),
    loadWaitingClubs(of),
    loadWaitingConcerns(of),
  ]
  return (await Promise.all<readonly WaitingTask[]>(asked)).flat()
}

const mayAsk = (access: Extract<Access, { who: 'organisation' }>, role: Role): boolean => access.roles.includes(role)

async function loadPlan(organisation: string, today: Day): Promise<WorkSources['plan']> {
  const { programmes } = await call(listProgrammes, { organisation })
  const followed = programmeOfDay(programmes, today)
  return followed ? call(getProgramme, { organisation, id: followed.id }) : null
}

async function loadRows(key: string): Promise<readonly ProfileRow[]> {
  const { rows } = await call(getRegionProfile, { key, gender: 'total', field: false })
  return rows
}
