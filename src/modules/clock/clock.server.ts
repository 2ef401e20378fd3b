import type { ServerModule } from '#server/module.ts'
import type { ClockSurroundings } from './clock-things.service.ts'
import { clockRoutes } from './clock.handlers.ts'
import { templateRoutes } from './templates/templates.handlers.ts'
import { yearRoutes } from './years/years.handlers.ts'

/** The council term and the year: what happens when, by what rule, and what it opens. */
export const createClock = (surroundings: ClockSurroundings): ServerModule => ({
  name: 'clock',
  area: 'clock',
  routes: [...clockRoutes(surroundings), ...templateRoutes, ...yearRoutes(surroundings)],
})
