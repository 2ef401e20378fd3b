import type { ServerModule, Services } from '#server/module.ts'
import { createEndedTermsJob } from './ended-terms.jobs.ts'
import { groupRoutes } from './groups.handlers.ts'
import type { HearingSource } from './hearing-source.ts'
import { letterRoutes } from './letters.handlers.ts'
import { memberRoutes } from './members.handlers.ts'
import { responsibilityRoutes } from './responsibility/responsibility.handlers.ts'
import { notesRoutes } from './meetings/notes/notes.handlers.ts'
import { notesTogether } from './meetings/notes/notes-together.service.ts'

/** Groups that lead the work, their members and rules, and their meetings. */
export const createGroups = (
  services: Services,
  { hearings }: { hearings: readonly HearingSource[] },
): ServerModule => ({
  name: 'groups',
  area: 'groups',
  together: [notesTogether],
  jobs: [createEndedTermsJob(services)],
  async seedDemo(tx) {
    await (await import('./demo/groups.demo.ts')).seedDemoGroups(tx)
    await (await import('./responsibility/responsibility.demo.ts')).seedDemoResponsibilities(tx)
  },
  routes: [...groupRoutes(hearings), ...memberRoutes, ...letterRoutes(services), ...responsibilityRoutes, ...notesRoutes],
})
