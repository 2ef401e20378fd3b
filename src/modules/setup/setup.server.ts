import { createSignIn } from '#modules/organisations/sign-in.ts'
import type { ServerModule, Services } from '#server/module.ts'
import { setupRoutes } from './setup.handlers.ts'
import { isSetupNeeded } from './setup.queries.ts'
import { setupCode } from './setup-code.ts'

/** The first-use wizard. It stands last because it sets every other module going. */
export const createSetup = (services: Services): ServerModule => ({
  name: 'setup',
  routes: setupRoutes(services, createSignIn(services)),
  notice: async (address) => {
    if (!(await isSetupNeeded(services.db))) return undefined
    return `Nobody has an account yet. Make the first owner at ${address}/app/setup with the code ${setupCode(services.secret)}`
  },
})
