import type { ServerModule } from '#server/module.ts'

/** The council term and the year: what happens when, by what rule, and what it opens. */
export const createClock = (): ServerModule => ({
  name: 'clock',
  area: 'clock',
})
