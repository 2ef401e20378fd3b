import type { ServerModule } from '#server/module.ts'
import { seedDemoRegions } from './demo/regions.demo.ts'
import { regionRoutes } from './regions.handlers.ts'

export const createRegions = (): ServerModule => ({ name: 'regions', routes: regionRoutes, seedDemo: seedDemoRegions })
