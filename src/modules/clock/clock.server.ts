import type { ServerModule, Services } from '#server/module.ts'
import type { ClockSurroundings } from './clock-things.service.ts'
import { askClockFirst } from './asks-first.ts'
import { choiceRoutes } from './choices.handlers.ts'
import { clockRoutes } from './clock.handlers.ts'
import { answeringRoutes } from './feeds/answering.handlers.ts'
import { mountCalendars } from './feeds/calendar-address.ts'
import { feedRoutes } from './feeds/feeds.handlers.ts'
import { createForgetInvitedJob } from './feeds/invitations.jobs.ts'
import type { AnswerListener } from './feeds/invitations.service.ts'
import { createClockJob } from './keeping/clock.jobs.ts'
import { entryFileRoutes } from './files/entry-files.handlers.ts'
import { importOpenings } from './keeping/import-opening.service.ts'
import { roundOpenings } from './keeping/round-opening.service.ts'
import type { OpeningSource } from './opening-source.ts'
import { streamRoutes } from './stream/stream.handlers.ts'
import { templateRoutes } from './templates/templates.handlers.ts'
import { warmClocks } from './warming.service.ts'
import { waitingRoutes } from './waiting/waiting.handlers.ts'
import { yearRoutes } from './years/years.handlers.ts'

/** What other modules offer to the clock: their things with days, their groups, and what entries open of theirs. */
export interface ClockOffers extends ClockSurroundings {
  openings: readonly OpeningSource[]
  /** Told when somebody has answered an invitation. */
  answered?: readonly AnswerListener[]
}

/** The council term and the year: what happens when, by what rule, and what it opens. */
export const createClock = (
  services: Services,
  { openings, answered = [], ...surroundings }: ClockOffers,
): ServerModule => ({
  name: 'clock',
  area: 'clock',
  jobs: [
    createForgetInvitedJob(services),
    createClockJob({
      services,
      surroundings,
      openings: [roundOpenings(services), importOpenings(services), ...openings],
    }),
  ],
  asksFirst: askClockFirst,
  mount: (app) => mountCalendars(app, services, surroundings),
  started: () => warmClocks(services, surroundings),
  async seedDemo(tx) {
    await (await import('./demo/clock.demo.ts')).seedDemoClock(tx)
    await (await import('./feeds/feeds.demo.ts')).seedDemoFeeds(tx)
  },
  routes: [
    ...clockRoutes(surroundings),
    ...entryFileRoutes,
    ...choiceRoutes({ groups: surroundings.groups, openings }),
    ...templateRoutes,
    ...yearRoutes(surroundings),
    ...waitingRoutes(surroundings),
    ...streamRoutes(surroundings),
    ...feedRoutes(services, surroundings.groups),
    ...answeringRoutes(services, answered),
  ],
})
