import type { ServerModule, Services } from '#server/module.ts'
import type { CatalogueIndex } from './catalogue/catalogue-index.service.ts'
import { catalogueRoutes } from './catalogue/catalogue.handlers.ts'
import { annotationRoutes } from './annotations/annotations.handlers.ts'
import { changeRoutes } from './changes/changes.handlers.ts'
import { countOlderFigures } from './catalogue/count-older-figures.service.ts'
import { clubIndicatorRoutes } from './clubs/club-indicators.handlers.ts'
import { clubRoundRoutes } from './clubs/club-rounds.handlers.ts'
import { clubRoutes } from './clubs/clubs.handlers.ts'
import { openFiguresJob } from './clubs/clubs.jobs.ts'
import { analysisRoutes } from './analyses/analyses.handlers.ts'
import type { Cube } from './cube.ts'
import { importRoutes } from './imports.handlers.ts'
import { digestJob, importJob, scheduledImportJob } from './imports.jobs.ts'
import { figureUploadRoutes } from './own/figure-uploads.handlers.ts'
import { uploadImportJob } from './own/figure-uploads.jobs.ts'
import { ownIndicatorRoutes } from './own/own-indicators.handlers.ts'
import { indicatorRoutes } from './indicators.handlers.ts'
import { provideCoreLists } from './minimum-content/content-lists.service.ts'
import { minimumContentRoutes } from './minimum-content/minimum-content.handlers.ts'
import { ownThemeRoutes } from './own-themes/own-themes.handlers.ts'
import { indicatorSetRoutes } from './sets/indicator-sets.handlers.ts'
import { createAskOutside } from './sources/ask-outside.ts'
import { type SignReaders, stateRoutes } from './state/state.handlers.ts'
import { tableSourceRoutes } from './table-sources/table-sources.handlers.ts'
import { tableImportJob } from './table-sources/table-sources.jobs.ts'

/** What the knowledge base is given from outside: the cube and the catalogue, since other modules read them too, and what they know of indicators. */
export interface KnowledgeBase extends SignReaders {
  cube: Cube
  catalogue: CatalogueIndex
}

/** The knowledge base: catalogue, figures and their imports. */
export function createIndicators(services: Services, { cube, catalogue, ...signs }: KnowledgeBase): ServerModule {
  const { privateServices, sotkanetUserAgent } = services.config
  const ask = createAskOutside({ allowPrivate: privateServices, userAgent: sotkanetUserAgent })
  return {
    name: 'indicators',
    area: 'figures',
    routes: [
      ...catalogueRoutes(catalogue),
      ...indicatorRoutes(cube),
      ...analysisRoutes(cube),
      ...indicatorSetRoutes,
      ...ownThemeRoutes,
      ...minimumContentRoutes(cube),
      ...importRoutes(services.jobs),
      ...tableSourceRoutes(services, ask),
      ...changeRoutes,
      ...annotationRoutes,
      ...stateRoutes(cube, signs),
      ...ownIndicatorRoutes,
      ...figureUploadRoutes(services),
      ...clubRoutes(services.jobs),
      ...clubIndicatorRoutes(services.jobs),
      ...clubRoundRoutes(services.jobs),
    ],
    jobs: [
      uploadImportJob(services),
      importJob(services),
      tableImportJob(services, ask),
      digestJob(services, cube),
      scheduledImportJob(services),
      openFiguresJob(services),
    ],
    seedDemo: async (tx) => (await import('./demo/seed-demo.ts')).seedDemoKnowledge(tx, cube),
    started: async () => {
      await cube.warm()
      await countOlderFigures(services.db)
      await provideCoreLists(services.db, services.clock())
    },
  }
}
