import type { ReadTx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { demoOrganisations } from './demo-organisations.ts'
import { type DemoPerson, demoPeople } from './demo-people.ts'
import { listDemoRoles, signInToDemo } from './demo-session.contract.ts'
import { hasDemo, hasRealOrganisation } from './organisations.queries.ts'
import { isDemoMember } from './people.queries.ts'
import type { SignIn } from './sign-in.ts'

/** One click to be anybody of the demo region. Where there is no demo there is nobody to be. */
export const demoSessionRoutes = (entry: SignIn): Route[] => [
  route(listDemoRoles, async ({ tx }) => {
    const people = (await hasDemo(tx)) ? demoPeople.filter((person) => person.isOffered) : []
    const isReal = await hasRealOrganisation(tx)
    return { roles: people.filter((person) => !isReal || !person.isAdministrator).map(toRole) }
  }),

  route(
    signInToDemo,
    async (call, { key }) => {
      const person = demoPeople.find((one) => one.key === key)
      if (!person || !(await mayBeAnybody(call.tx, person))) throw new AppError('notFound', 'No such demo person')
      await entry.open(call, person.id)
      call.audit(`account:${person.id}`, { way: 'demo' })
      return { organisation: organisationOf(person).slug }
    },
    (call) => entry.countTry(call),
  ),
]

/** Only in the demo; and nobody is its administrator with one click any more when real organisations live beside it. */
const mayBeAnybody = async (tx: ReadTx, { id, isAdministrator }: DemoPerson): Promise<boolean> =>
  (await isDemoMember(tx, id)) && !(isAdministrator && (await hasRealOrganisation(tx)))

const organisationOf = ({ organisationId }: DemoPerson) => demoOrganisations.find(({ id }) => id === organisationId)!

function toRole(person: DemoPerson) {
  const { key, name, title, role, isAdministrator } = person
  const { slug, name: organisationName } = organisationOf(person)
  return { key, name, title, role, isAdministrator, organisation: { slug, name: organisationName } }
}
