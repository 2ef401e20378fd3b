import type { Tx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Language } from '#shared/texts.ts'
import { isGuessable } from './account.ts'
import { findAccountByEmail, insertAccount, updateAccount } from './accounts.queries.ts'
import { acceptInvitation, getInvitation } from './invitation.contract.ts'
import { deleteInvitation, findHeldInvitation, type HeldInvitation } from './invitations.queries.ts'
import { hashPassword } from './password-hash.ts'
import { findPeople, insertMembership } from './people.queries.ts'
import type { SignIn } from './sign-in.ts'

/** What the holder of an invitation link may do with it. */
export const invitationRoutes = (entry: SignIn): Route[] => [
  route(
    getInvitation,
    async ({ tx, now }, { token }) => {
      const { organisation, email, role, inviter } = found(await findHeldInvitation(tx, token, now))
      const hasAccount = (await findAccountByEmail(tx, email)) !== undefined
      return { organisation: { slug: organisation.slug, name: organisation.name }, email, role, inviter, hasAccount }
    },
    (call) => entry.countLink(call),
  ),

  route(
    acceptInvitation,
    async (call, { token, name, password, language = call.language }) => {
      const { tx, now, user } = call
      const invitation = found(await findHeldInvitation(tx, token, now))
      const account = await findAccountByEmail(tx, invitation.email)
      if (account && !user) throw new AppError('signedOut', 'The address has an account: sign in to accept')
      if (account && account.id !== user?.id) throw new AppError('forbidden', 'The invitation is for another person')
      const accountId = account?.id ?? (await createAccount(tx, invitation, { name, password, language, now }))
      if (account && invitation.isMailed && !account.emailVerifiedAt)
        await updateAccount(tx, accountId, { emailVerifiedAt: now })
      await join(tx, invitation, accountId)
      if (!account) await entry.open(call, accountId)
      call.audit(`invitation:${invitation.id}`, { account: accountId, organisation: invitation.organisation.id })
      return { organisation: invitation.organisation.slug }
    },
    (call) => entry.countLink(call),
  ),
]

function found(invitation: HeldInvitation | undefined): HeldInvitation {
  if (!invitation) throw new AppError('notFound', 'The invitation is unknown, used, withdrawn or too old')
  return invitation
}

interface Person {
  name: string | undefined
  password: string | undefined
  language: Language
  now: Date
}

/** The address is proved only when the link came by mail. */
async function createAccount(
  tx: Tx,
  { email, isMailed }: HeldInvitation,
  { name, password, language, now }: Person,
): Promise<string> {
  if (name === undefined) throw invalidInput('name', 'missing')
  if (password === undefined) throw invalidInput('password', 'missing')
  if (isGuessable(password, { email, name })) throw invalidInput('password', 'guessable')
  const passwordHash = await hashPassword(password)
  return insertAccount(tx, { email, name, passwordHash, language, emailVerifiedAt: isMailed ? now : null })
}

async function join(tx: Tx, { id, organisation, role, unitId }: HeldInvitation, accountId: string): Promise<void> {
  const isMember = (await findPeople(tx, organisation.id)).some((person) => person.id === accountId)
  if (!isMember) await insertMembership(tx, { organisationId: organisation.id, accountId, role, unitId })
  // Gone already: somebody accepted the same link at the same time.
  if (!(await deleteInvitation(tx, organisation.id, id))) found(undefined)
}
