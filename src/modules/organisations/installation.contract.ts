import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { emailInput } from './account.ts'
import { organisationView } from './organisation.ts'
import { organisationsAccess as access } from './organisations.access.ts'

export const installedOrganisation = organisationView
  .extend({
    people: z.int().meta({ description: 'How many people belong to it' }),
    owners: z.int().meta({ description: 'How many of them are its owners' }),
    isOwnerInvited: z.boolean().meta({ description: 'An invitation to become its owner waits to be accepted' }),
    foundedAt: z.iso.datetime(),
  })
  .meta({ id: 'InstalledOrganisation' })
export type InstalledOrganisation = z.infer<typeof installedOrganisation>

export const listInstalledOrganisations = endpoint({
  id: 'listInstalledOrganisations',
  summary: 'Every organisation of this installation, with the number of its people; names of people are for itself.',
  method: 'GET',
  path: '/installation/organisations',
  allow: access.foundOrganisation,
  input: z.object({}),
  output: z.object({ organisations: z.array(installedOrganisation) }),
})

export const inviteFirstOwner = endpoint({
  id: 'inviteFirstOwner',
  summary:
    'Invite the owner of an organisation that has none: the first one, or another when the invitation has lapsed.',
  method: 'POST',
  path: '/installation/organisations/:slug/owner',
  allow: access.foundOrganisation,
  input: z.object({ slug: z.string(), email: emailInput }),
  output: z.object({
    link: z
      .string()
      .nullable()
      .meta({ description: 'To be handed over when no mail could carry it; null when mailed' }),
  }),
  errors: ['notFound', 'demo', 'tooManyAttempts'],
})
