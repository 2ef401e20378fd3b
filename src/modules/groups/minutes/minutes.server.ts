import { createRenderer } from '#documents/render/renderer.ts'
import type { ServerModule, Services } from '#server/module.ts'
import { minutesRoutes } from './minutes.handlers.ts'
import { minutesFilesJob, minutesReminderJob, planMissingMinutesFiles } from './minutes.jobs.ts'
import type { ReadBrand } from './minutes-files.service.ts'

/** The part of the groups that writes minutes; files are made in a process of its own, which ends when it has nothing to do. */
export function createMinutes(services: Services, readBrand: ReadBrand) {
  const { db, files, log, clock } = services
  const renderer = createRenderer({ onMade: (made) => log.debug(made, 'minutes made') })
  const press = { renderer, readBrand, files }
  return {
    jobs: [minutesFilesJob(services, press), minutesReminderJob(services)],
    routes: minutesRoutes(services, press),
    started: () => db.transaction().execute((tx) => planMissingMinutesFiles(tx, services, clock())),
    stop: () => renderer.close(),
  } satisfies Partial<ServerModule>
}
