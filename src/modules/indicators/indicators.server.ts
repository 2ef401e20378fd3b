import type { ServerModule, Services } from '#server/module.ts'
import { createCatalogueIndex } from './catalogue/catalogue-index.service.ts'
import { catalogueRoutes } from './catalogue/catalogue.handlers.ts'
import { countOlderFigures } from './catalogue/count-older-figures.service.ts'
import { analysisRoutes } from './analyses/analyses.handlers.ts'
import type { Cube } from './cube.ts'
import { seedDemoFigures } from './demo/indicators.demo.ts'
import { importRoutes } from './imports.handlers.ts'
import { importJob } from './imports.jobs.ts'
import { indicatorRoutes } from './indicators.handlers.ts'
import { indicatorSetRoutes } from './sets/indicator-sets.handlers.ts'

/** The knowledge base: catalogue, figures and their imports. The cube is made outside, since other modules read it too. */
export const createIndicators = (services: Services, cube: Cube): ServerModule => ({
  name: 'indicators',
  routes: [
    ...catalogueRoutes(createCatalogueIndex()),
    ...indicatorRoutes(cube),
    ...analysisRoutes(cube),
    ...indicatorSetRoutes,
    ...importRoutes(services.jobs),
  ],
  jobs: [importJob(services)],
  seedDemo: seedDemoFigures,
  started: async () => {
    await cube.warm()
    await countOlderFigures(services.db)
  },
})
