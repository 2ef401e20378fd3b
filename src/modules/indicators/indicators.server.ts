import type { ServerModule, Services } from '#server/module.ts'
import type { Cube } from './cube.ts'
import { seedDemoFigures } from './demo/indicators.demo.ts'
import { importRoutes } from './imports.handlers.ts'
import { importJob } from './imports.jobs.ts'
import { indicatorRoutes } from './indicators.handlers.ts'

/** The knowledge base: catalogue, figures and their imports. The cube is made outside, since other modules read it too. */
export const createIndicators = (services: Services, cube: Cube): ServerModule => ({
  name: 'indicators',
  routes: [...indicatorRoutes(cube), ...importRoutes(services.jobs)],
  jobs: [importJob(services)],
  seedDemo: seedDemoFigures,
  started: () => cube.warm(),
})
