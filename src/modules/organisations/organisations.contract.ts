import { z } from 'zod'

import { regionKey } from '#modules/regions/region.ts'
import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { organisationKinds } from '#shared/organisation.ts'
import { emailInput } from './account.ts'
import { organisationView, slug } from './organisation.ts'
import { organisationsAccess as access } from './organisations.access.ts'

export const listOrganisations = endpoint({
  id: 'listOrganisations',
  summary: 'The organisations that the caller belongs to; for an administrator, all.',
  method: 'GET',
  path: '/organisations',
  allow: access.listOwnOrganisations,
  input: z.object({}),
  output: z.object({ organisations: z.array(organisationView) }),
})

/** A region's organisation takes its kind and name from the register; any other says them itself. */
export const newOrganisation = z
  .object({
    regionKey: regionKey.optional(),
    kind: z.enum(organisationKinds).optional(),
    name: localText.optional(),
    slug: slug.optional().meta({ description: 'Its name in addresses; made of the Finnish name when left out' }),
    ownerEmail: emailInput.optional().meta({ description: 'Who is invited as its first owner' }),
  })
  .refine(({ regionKey: region, kind, name }) => region !== undefined || (kind !== undefined && name !== undefined), {
    error: 'regionOrName',
    path: ['regionKey'],
  })

export const addOrganisation = endpoint({
  id: 'addOrganisation',
  summary: 'Found an organisation, for a region of the register or with a kind and name of its own.',
  method: 'POST',
  path: '/organisations',
  allow: access.foundOrganisation,
  input: newOrganisation,
  output: z.object({
    organisation: organisationView,
    invitationLink: z.string().nullable().meta({ description: "The first owner's link, when no mail could carry it" }),
  }),
  errors: ['demo', 'tooManyAttempts'],
})

export const updateOrganisation = endpoint({
  id: 'updateOrganisation',
  summary: "Change an organisation's name.",
  method: 'PATCH',
  path: '/organisations/:organisation',
  allow: access.renameOrganisation,
  input: z.object({ organisation: z.string(), name: localText }),
  output: z.void(),
})
