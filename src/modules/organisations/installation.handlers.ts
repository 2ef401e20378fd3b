import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError } from '#shared/errors.ts'
import { refuseDemo } from './demo-person.ts'
import { inviteFirstOwner, listInstalledOrganisations } from './installation.contract.ts'
import { deleteOwnerInvitations } from './invitations.queries.ts'
import { invite } from './inviting.ts'
import { findInstalledOrganisations, findOrganisationBySlug, lockOrganisation } from './organisations.queries.ts'
import { findPeople } from './people.queries.ts'
import type { SignIn } from './sign-in.ts'

/** What the administrator of the installation sees of its organisations: that they are there, not what they do. */
export const installationRoutes = (services: Services, entry: SignIn): Route[] => [
  route(listInstalledOrganisations, async ({ tx, now }) => ({
    organisations: (await findInstalledOrganisations(tx, now)).map(({ foundedAt, ...organisation }) => ({
      ...organisation,
      foundedAt: foundedAt.toISOString(),
    })),
  })),

  route(
    inviteFirstOwner,
    async ({ tx, user, language, now, audit }, { slug, email }) => {
      const organisation = await findOrganisationBySlug(tx, slug)
      if (!organisation) throw new AppError('notFound', 'No such organisation')
      await lockOrganisation(tx, organisation.id)
      // Who belongs to an organisation is its owner's business, once it has one.
      if ((await findPeople(tx, organisation.id)).some(({ role }) => role === 'owner'))
        throw new AppError('forbidden', 'The organisation has an owner')
      // An earlier one may have gone to a wrong address.
      await deleteOwnerInvitations(tx, organisation.id)
      const owner = { email, role: 'owner' as const, unitId: null }
      const { id, link } = await invite(services, tx, { organisation, ...owner, inviter: user, language, now })
      audit(`invitation:${id}`, { organisation: organisation.id })
      return { link }
    },
    (call, { email }) => {
      refuseDemo(call.user)
      return entry.countInvitation(call, email)
    },
  ),
]
