import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { findPlaces } from './accounts.queries.ts'
import { refuseDemo } from './demo-person.ts'
import { foundOrganisation } from './founding.ts'
import { invite } from './inviting.ts'
import { addOrganisation, listOrganisations, updateOrganisation } from './organisations.contract.ts'
import { findOrganisations, updateOrganisationName } from './organisations.queries.ts'
import type { SignIn } from './sign-in.ts'

export const organisationRoutes = (services: Services, entry: SignIn): Route[] => [
  route(listOrganisations, async ({ tx, user }) => {
    if (user.isAdministrator) return { organisations: await findOrganisations(tx) }
    return { organisations: (await findPlaces(tx, user.id)).map((place) => place.organisation) }
  }),

  route(
    addOrganisation,
    async ({ tx, user, language, now, audit }, { ownerEmail, ...founding }) => {
      const organisation = await foundOrganisation(tx, founding)
      audit(`organisation:${organisation.id}`, { slug: organisation.slug })
      if (ownerEmail === undefined) return { organisation, invitationLink: null }
      const owner = { email: ownerEmail, role: 'owner' as const, unitId: null }
      const { link } = await invite(services, tx, { organisation, ...owner, inviter: user, language, now })
      return { organisation, invitationLink: link }
    },
    async (call, { ownerEmail }) => {
      refuseDemo(call.user)
      if (ownerEmail !== undefined) await entry.countInvitation(call, ownerEmail)
    },
  ),

  route(updateOrganisation, async ({ tx, organisation, audit }, { name }) => {
    await updateOrganisationName(tx, organisation.id, name)
    audit(`organisation:${organisation.id}`, { name })
  }),
]
