import type { ServerModule } from '#server/module.ts'
import { acrossRoutes } from './across/across.handlers.ts'
import { actionRoutes } from './actions.handlers.ts'
import { continuationRoutes } from './continuation/continuation.handlers.ts'
import { dutyRoutes } from './duties/duties.handlers.ts'
import { planFileRoutes } from './files/plan-files.handlers.ts'
import type { Figures } from './outline.service.ts'
import { planObjectRoutes } from './plan-objects.handlers.ts'
import { planRoutes } from './plans.handlers.ts'

/** Programmes, priorities, goals and actions, followed against the figures. */
export const createPlans = (figures: Figures): ServerModule => ({
  name: 'plans',
  seedDemo: async (tx) => (await import('./demo/plans.demo.ts')).seedDemoPlans(tx, figures),
  routes: [
    ...planRoutes(figures),
    ...actionRoutes,
    ...planObjectRoutes,
    ...dutyRoutes,
    ...acrossRoutes,
    ...planFileRoutes(figures),
    ...continuationRoutes(figures),
  ],
})
