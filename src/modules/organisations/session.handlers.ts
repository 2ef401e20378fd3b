import { isDemoOnly } from '#server/demo.ts'
import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { closeSession } from '#server/session.ts'
import { AppError } from '#shared/errors.ts'
import { findAccountByEmail, findPlaces, getAccount, hasAccounts } from './accounts.queries.ts'
import { hasDemo } from './organisations.queries.ts'
import { isPassword } from './password-hash.ts'
import { getSession, signIn, signOut } from './session.contract.ts'
import type { SignIn } from './sign-in.ts'

export const sessionRoutes = ({ config }: Services, entry: SignIn): Route[] => [
  route(getSession, async ({ tx, user }) => {
    const account = user && (await getAccount(tx, user.id))
    return {
      person:
        account && user
          ? {
              id: account.id,
              name: account.name,
              email: account.email,
              language: account.language,
              isAdministrator: user.isAdministrator,
              isDemo: user.isDemo,
            }
          : null,
      places: account ? await findPlaces(tx, account.id) : [],
      isDemo: await isDemoOnly(tx),
      signInWays: {
        oidc: config.oidc?.name ?? null,
        demo: await hasDemo(tx),
        mail: config.smtpUrl !== undefined,
        setup: !(await hasAccounts(tx)),
      },
    }
  }),

  route(
    signIn,
    async (call, { email, password }) => {
      const account = await findAccountByEmail(call.tx, email)
      const isRight = await isPassword(account?.passwordHash, password)
      if (!account || !isRight) throw new AppError('wrongCredentials', 'The e-mail address or the password is wrong')
      await entry.open(call, account.id, email)
      call.audit(`account:${account.id}`, { way: 'password' })
    },
    (call, { email }) => entry.countTry(call, email),
  ),

  route(signOut, async (call) => {
    if (call.sessionToken !== undefined) await closeSession(call.tx, call.sessionToken)
    entry.clearCookie(call)
    call.audit(`account:${call.user.id}`)
  }),
]
