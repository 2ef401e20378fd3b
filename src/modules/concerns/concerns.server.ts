import type { ServerModule } from '#server/module.ts'
import type { FiguresOfConcerns } from './check-figures.service.ts'
import { concernRoutes } from './concerns.handlers.ts'
import { phenomenonRoutes } from './phenomena.handlers.ts'
import type { PlansOfConcerns } from './tied-goal.ts'

/** Joys and concerns, held against figures, and the phenomena that tie them together. */
export const createConcerns = (figures: FiguresOfConcerns, plans: PlansOfConcerns): ServerModule => ({
  name: 'concerns',
  area: 'concerns',
  seedDemo: async (tx) => (await import('./demo/concerns.demo.ts')).seedDemoConcerns(tx, figures.cube),
  routes: [...concernRoutes(figures, plans), ...phenomenonRoutes(plans)],
})
