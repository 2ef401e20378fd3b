import type { ServerModule, Services } from '#server/module.ts'
import { createEndedTermsJob } from './ended-terms.jobs.ts'
import { groupRoutes } from './groups.handlers.ts'
import type { HearingSource } from './hearing-source.ts'
import { letterRoutes } from './letters.handlers.ts'
import { memberRoutes } from './members.handlers.ts'
import { responsibilityRoutes } from './responsibility/responsibility.handlers.ts'
import { notesRoutes } from './meetings/notes/notes.handlers.ts'
import { notesTogether } from './meetings/notes/notes-together.service.ts'
import { networkRoutes } from './networks/networks.handlers.ts'
import { createMinutes } from './minutes/minutes.server.ts'
import type { ReadBrand } from './minutes/minutes-files.service.ts'

interface Offered {
  hearings: readonly HearingSource[]
  readBrand: ReadBrand
}

/** Groups that lead the work, their members and rules, and their meetings. */
export function createGroups(services: Services, { hearings, readBrand }: Offered): ServerModule {
  const minutes = createMinutes(services, readBrand)
  return {
    name: 'groups',
    area: 'groups',
    jobs: [createEndedTermsJob(services), ...minutes.jobs],
    async seedDemo(tx) {
      await (await import('./demo/groups.demo.ts')).seedDemoGroups(tx)
      await (await import('#modules/clock/demo/clock.demo.ts')).giveDemoClockToGroups(tx)
      await (await import('./responsibility/responsibility.demo.ts')).seedDemoResponsibilities(tx)
      await (await import('./meetings/demo/meetings.demo.ts')).seedDemoMeetings(tx)
      await (await import('./minutes/demo/minutes.demo.ts')).seedDemoMinutes(tx)
      await (await import('./networks/networks.demo.ts')).seedDemoNetworks(tx)
    },
    routes: [
      ...groupRoutes(services, hearings),
      ...memberRoutes(services),
      ...letterRoutes(services),
      ...minutes.routes,
      ...networkRoutes,
      ...responsibilityRoutes,
      ...notesRoutes,
    ],
    together: [notesTogether],
    started: minutes.started,
    stop: minutes.stop,
  }
}
