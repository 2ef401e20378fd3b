import { administrator, inOrganisation } from '#shared/endpoint.ts'

/** The common knowledge base is looked after by administrators, an organisation's own by its owner and coordinators. */
export const tableSourcesAccess = {
  common: administrator,
  own: inOrganisation('owner', 'coordinator'),
} as const
