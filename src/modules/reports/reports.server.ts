import { createRenderer } from '#documents/render/renderer.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { ServerModule, Services } from '#server/module.ts'
import { groupingRoutes } from './blocks/groupings.handlers.ts'
import { batchRoutes } from './batch/batches.handlers.ts'
import { batchJob, oldBatchesJob } from './batch/batches.jobs.ts'
import { brandRoutes } from './brand/brand.handlers.ts'
import { cardRoutes } from './card/card.handlers.ts'
import { remarkRoutes } from './editing/remarks.handlers.ts'
import { makingRoutes } from './making/making.handlers.ts'
import { makingJob } from './making/making.jobs.ts'
import { completenessRoutes } from './completeness/completeness.handlers.ts'
import { archiveRoutes } from './archive/archive.handlers.ts'
import { readArchivedJob } from './archive/archive.jobs.ts'
import { freezingRoutes } from './freezing/freezing.handlers.ts'
import { planMissingFiles, reportFilesJob } from './freezing/freezing.jobs.ts'
import { translationRoutes } from './translations/translations.handlers.ts'
import { reportRoutes } from './reports.handlers.ts'
import { createReportService } from './reports.service.ts'
import { reportTemplateRoutes } from './templates/report-templates.handlers.ts'
import { personalStatementRoutes } from './workflow/personal-statements.handlers.ts'
import { statementRoutes } from './workflow/statements.handlers.ts'
import { createStatementsJob } from './workflow/statements.jobs.ts'
import { wayRoutes } from './workflow/way.handlers.ts'
import { scorecardRoutes } from './scorecards/scorecards.handlers.ts'
import { reportsTogether } from './together/report-together.service.ts'

/** Reports: written in the workspace, read as PDF, Word and web page. */
export function createReports(services: Services, cube: Cube): ServerModule {
  const { config, db, files, jobs, log, clock } = services
  const renderer = createRenderer({ onMade: (made) => log.debug(made, 'report file made') })
  const service = createReportService({ cube, renderer, files, baseUrl: config.baseUrl })
  return {
    name: 'reports',
    area: 'reports',
    jobs: [
      createStatementsJob(services),
      batchJob(services, { cube, renderer }),
      oldBatchesJob(services),
      makingJob(services, service),
      reportFilesJob(services, renderer),
      readArchivedJob(services),
    ],
    routes: [
      ...reportRoutes(cube, service),
      ...reportTemplateRoutes,
      ...groupingRoutes,
      ...brandRoutes,
      ...translationRoutes,
      ...makingRoutes(jobs),
      ...batchRoutes({ db, cube, jobs }),
      ...completenessRoutes,
      ...freezingRoutes(cube, files),
      ...archiveRoutes(services),
      ...cardRoutes({ cube, renderer }),
      ...scorecardRoutes({ cube, renderer }),
      ...remarkRoutes,
      ...wayRoutes(services, cube),
      ...statementRoutes(services),
      ...personalStatementRoutes(services, renderer),
    ],
    together: [reportsTogether],
    started: () => db.transaction().execute((tx) => planMissingFiles(tx, services, clock())),
    async seedDemo(tx) {
      await (await import('./reports.demo.ts')).seedDemoReports(tx, cube)
      await (await import('./archive/archive.demo.ts')).seedDemoArchive(tx, services.files)
      await (await import('./brand/brand.demo.ts')).seedDemoBrand(tx)
      await (await import('./translations/translations.demo.ts')).seedDemoTranslations(tx)
      await (await import('./demo/report-template.demo.ts')).seedDemoTemplate(tx)
      await (await import('./workflow/workflow.demo.ts')).seedDemoWays({ services, tx, cube })
      await (await import('./freezing/freezing.demo.ts')).seedDemoPublications(tx)
      await (await import('./scorecards/scorecards.demo.ts')).seedDemoScorecards(tx, cube)
    },
  }
}
