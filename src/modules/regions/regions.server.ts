import type { ServerModule, Services } from '#server/module.ts'
import { boundaryRoutes } from './boundaries/boundaries.handlers.ts'
import type { ReadOutside } from './boundaries/read-outside.ts'
import { regionRoutes } from './regions.handlers.ts'
import { subAreaRoutes } from './sub-areas.handlers.ts'

export const createRegions = (services: Services, readOutside: ReadOutside): ServerModule => ({
  name: 'regions',
  area: 'figures',
  // The path of one region would take that of boundaries too.
  routes: [...boundaryRoutes(services, readOutside), ...regionRoutes, ...subAreaRoutes],
  seedDemo: async (tx) => (await import('./demo/regions.demo.ts')).seedDemoRegions(tx),
})
