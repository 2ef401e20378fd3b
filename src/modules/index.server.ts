import type { ServerModule, Services } from '#server/module.ts'
import { createOrganisations } from './organisations/organisations.server.ts'
import { createRegions } from './regions/regions.server.ts'

/** Every module of the server, lowest first: a module may use those above it. */
export function createModules(services: Services): ServerModule[] {
  return [createRegions(), createOrganisations(services)]
}
