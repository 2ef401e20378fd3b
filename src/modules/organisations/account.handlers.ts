import { type Call, type Route, route } from '#server/http.ts'
import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { closeSessions } from '#server/session.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import {
  changePassword,
  getAccount as getAccountContract,
  requestEmailVerification,
  requestPasswordReset,
  resetPassword,
  signOutEverywhere,
  updateAccount as updateAccountContract,
  verifyEmail,
} from './account.contract.ts'
import { isGuessable } from './account.ts'
import { insertAccountToken, takeAccountToken } from './account-tokens.queries.ts'
import { type Account, countSessions, findAccountByEmail, getAccount, updateAccount } from './accounts.queries.ts'
import { emailVerificationMail, linkTo, passwordChangedMail, passwordResetMail } from './organisations.mails.ts'
import { deletePasskeys } from './passkeys.queries.ts'
import { hashPassword, isPassword } from './password-hash.ts'
import type { SignIn } from './sign-in.ts'

export const accountRoutes = (services: Services, entry: SignIn): Route[] => [
  route(getAccountContract, async ({ tx, user, now }) => {
    const account = await getAccount(tx, user.id)
    return {
      name: account.name,
      email: account.email,
      language: account.language,
      isEmailVerified: account.emailVerifiedAt !== null,
      canBeMailed: services.config.smtpUrl !== undefined,
      hasPassword: account.passwordHash !== null,
      isDemo: account.demo,
      sessions: await countSessions(tx, user.id, now),
    }
  }),

  route(updateAccountContract, async ({ tx, user, audit }, { name, language }) => {
    if (name !== undefined) refuseDemo(await getAccount(tx, user.id))
    await updateAccount(tx, user.id, { name, language })
    audit(`account:${user.id}`, { changed: Object.keys({ ...(name && { name }), ...(language && { language }) }) })
  }),

  route(
    changePassword,
    async (call, { currentPassword = '', newPassword }) => {
      const account = await getAccount(call.tx, call.user.id)
      refuseDemo(account)
      if (account.passwordHash !== null && !(await isPassword(account.passwordHash, currentPassword)))
        throw invalidInput('currentPassword', 'wrongPassword')
      await entry.limits.forget(call.tx, { kind: 'signInToAccount', subject: account.email })
      await setPassword(call, account, 'newPassword', newPassword)
      await closeSessions(call.tx, account.id, call.sessionToken)
      const { email, language, name } = account
      const link = `${services.config.baseUrl}/app/forgot-password`
      await services.sendMail(call.tx, passwordChangedMail({ to: email, language, link, name }))
      call.audit(`account:${account.id}`)
    },
    ({ now, user }) => entry.limits.count([{ kind: 'signInToAccount', subject: user.email }], now),
  ),

  route(signOutEverywhere, async (call) => {
    const closed = await closeSessions(call.tx, call.user.id)
    entry.clearCookie(call)
    call.audit(`account:${call.user.id}`, { closed })
  }),

  ...emailVerificationRoutes(services, entry),
  ...passwordResetRoutes(services, entry),
]

const emailVerificationRoutes = ({ config, sendMail }: Services, entry: SignIn): Route[] => [
  route(
    requestEmailVerification,
    async ({ tx, user, now, audit }) => {
      const account = await getAccount(tx, user.id)
      audit(`account:${user.id}`)
      if (account.emailVerifiedAt || account.demo) return
      const { email, language, name } = account
      const link = linkTo(config.baseUrl, 'verify-email', await insertAccountToken(tx, account.id, 'verifyEmail', now))
      await sendMail(tx, emailVerificationMail({ to: email, language, link, name }))
    },
    ({ now, user }) => entry.limits.count([{ kind: 'letterToMailbox', subject: user.email }], now),
  ),

  route(
    verifyEmail,
    async ({ tx, now, audit }, { token }) => {
      const accountId = await takeAccountToken(tx, token, 'verifyEmail', now)
      if (accountId === undefined) throw unknownLink()
      await updateAccount(tx, accountId, { emailVerifiedAt: now })
      audit(`account:${accountId}`)
    },
    (call) => entry.countLink(call),
  ),
]

const passwordResetRoutes = ({ config, sendMail }: Services, entry: SignIn): Route[] => [
  route(
    requestPasswordReset,
    async ({ tx, now, audit }, { email }) => {
      const account = await findAccountByEmail(tx, email)
      if (!account || account.demo) return
      const { id, language, name } = account
      const link = linkTo(config.baseUrl, 'reset-password', await insertAccountToken(tx, id, 'resetPassword', now))
      await sendMail(tx, passwordResetMail({ to: email, language, link, name }))
      audit(`account:${id}`)
    },
    ({ now, address }, { email }) =>
      entry.limits.count(
        [
          { kind: 'letterFromAddress', subject: address },
          { kind: 'letterToMailbox', subject: email },
        ],
        now,
      ),
  ),

  route(
    resetPassword,
    async (call, { token, password }) => {
      const { tx, now } = call
      const accountId = await takeAccountToken(tx, token, 'resetPassword', now)
      if (accountId === undefined) throw unknownLink()
      const account = await getAccount(tx, accountId)
      await setPassword(call, account, 'password', password)
      // Whoever made the account before its address was proved keeps no way in.
      if (!account.emailVerifiedAt) await deletePasskeys(tx, accountId)
      await updateAccount(tx, accountId, { emailVerifiedAt: account.emailVerifiedAt ?? now })
      await closeSessions(tx, accountId)
      await entry.limits.forget(tx, { kind: 'signInToAccount', subject: account.email })
      call.audit(`account:${accountId}`)
    },
    (call) => entry.countLink(call),
  ),
]

async function setPassword(
  { tx }: Pick<Call, never> & { tx: Tx },
  account: Account,
  field: string,
  password: string,
): Promise<void> {
  if (isGuessable(password, account)) throw invalidInput(field, 'guessable')
  await updateAccount(tx, account.id, { passwordHash: await hashPassword(password) })
}

/** Demo people are shared by everybody who tries Kaarna. */
export function refuseDemo(account: Pick<Account, 'demo'>): void {
  if (account.demo) throw new AppError('forbidden', 'A demo person cannot be changed')
}

const unknownLink = () => new AppError('notFound', 'The link is unknown, used or too old')
