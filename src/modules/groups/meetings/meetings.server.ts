import { type ClockSurroundings, findClockThings } from '#modules/clock/clock-things.service.ts'
import type { PlansOfConcerns } from '#modules/concerns/tied-goal.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { ServerModule, Services } from '#server/module.ts'
import { agendaRoutes } from './agenda.handlers.ts'
import type { AgendaSource } from './agenda-sources/agenda-source.ts'
import { createAgendaSources } from './agenda-sources/index.ts'
import { meetingPeopleRoutes } from './meeting-people.handlers.ts'
import { meetingTaskRoutes } from './meeting-tasks.handlers.ts'
import { meetingRoutes } from './meetings.handlers.ts'
import { proposalRoutes } from './proposals.handlers.ts'

/** What meetings are prepared from, of the modules above and below. */
export interface MeetingSurroundings {
  cube: Cube
  plans: Pick<PlansOfConcerns, 'readGoalBases'>
  clock: ClockSurroundings
  /** Agenda sources of the modules below this one. */
  sources: readonly AgendaSource[]
}

/** Meetings of groups: their agendas, who is there, what is decided and who does what. */
export function createMeetings(services: Services, { cube, plans, clock, sources }: MeetingSurroundings): ServerModule {
  const agendaSources = createAgendaSources({
    cube,
    plans,
    findThings: (tx, question) => findClockThings(tx, clock, question),
    more: sources,
  })
  return {
    name: 'meetings',
    area: 'groups',
    routes: [
      ...meetingRoutes(services),
      ...agendaRoutes(agendaSources),
      ...meetingPeopleRoutes(services),
      ...meetingTaskRoutes,
      ...proposalRoutes,
    ],
  }
}
