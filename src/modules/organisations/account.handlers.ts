import type { Tx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import { findBounces } from '#server/mail/bounces.ts'
import type { Services } from '#server/module.ts'
import { closeSessions } from '#server/session.ts'
import { invalidInput } from '#shared/errors.ts'
import {
  changePassword,
  getAccount as getAccountContract,
  requestPasswordReset,
  resetPassword,
  signOutEverywhere,
  updateAccount as updateAccountContract,
} from './account.contract.ts'
import { isGuessable } from './account.ts'
import { deleteAccountTokens, findPendingEmail, takeAccountToken } from './account-tokens.queries.ts'
import { type Account, countSessions, getAccount, updateAccount } from './accounts.queries.ts'
import { refuseDemo } from './demo-person.ts'
import { unknownLink } from './email-address.handlers.ts'
import { passwordChangedMail } from './organisations.mails.ts'
import type { PasskeyAnswers } from './passkey-answers.ts'
import { deletePasskeys } from './passkeys.queries.ts'
import { hashPassword } from './password-hash.ts'
import { planPasswordReset } from './password-reset.jobs.ts'
import { requireProof } from './proving.ts'
import type { SignIn } from './sign-in.ts'

export const accountRoutes = (services: Services, entry: SignIn, answers: PasskeyAnswers): Route[] => [
  route(getAccountContract, async ({ tx, user, now }) => {
    const account = await getAccount(tx, user.id)
    return {
      name: account.name,
      email: account.email,
      language: account.language,
      isEmailVerified: account.emailVerifiedAt !== null,
      isRefusing: (await findBounces(tx, services.secret, [account.email])).size > 0,
      pendingEmail: await findPendingEmail(tx, user.id, now),
      canBeMailed: services.config.smtpUrl !== undefined,
      hasPassword: account.passwordHash !== null,
      isDemo: account.demo,
      sessions: await countSessions(tx, user.id, now),
    }
  }),

  route(updateAccountContract, async ({ tx, user, audit }, { name, language }) => {
    if (name !== undefined) refuseDemo(user)
    await updateAccount(tx, user.id, { name, language })
    audit(`account:${user.id}`, { changed: Object.keys({ ...(name && { name }), ...(language && { language }) }) })
  }),

  route(
    changePassword,
    async (call, { newPassword, ...proof }) => {
      const account = await getAccount(call.tx, call.user.id)
      await requireProof({ call, account, answers }, proof)
      await entry.forgetTries(call.tx, account.email)
      await setPassword(services, call.tx, { account, field: 'newPassword', password: newPassword })
      await closeSessions(call.tx, account.id, call.sessionToken)
      call.audit(`account:${account.id}`)
    },
    (call) => {
      refuseDemo(call.user)
      return entry.countProof(call)
    },
  ),

  route(signOutEverywhere, async (call) => {
    const closed = await closeSessions(call.tx, call.user.id)
    entry.clearCookie(call)
    call.audit(`account:${call.user.id}`, { closed })
  }),

  ...passwordResetRoutes(services, entry),
]

const passwordResetRoutes = (services: Services, entry: SignIn): Route[] => [
  route(
    requestPasswordReset,
    ({ tx }, { email }) => planPasswordReset(services, tx, email),
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
    async ({ tx, now, audit }, { token, password }) => {
      const taken = await takeAccountToken(tx, { token, purpose: 'resetPassword', now })
      if (!taken) throw unknownLink()
      const account = await getAccount(tx, taken.accountId)
      await setPassword(services, tx, { account, field: 'password', password })
      // Whoever takes an account back keeps nobody else in it: a stranger's passkey would still open the door.
      const passkeys = await deletePasskeys(tx, account.id)
      const closed = await closeSessions(tx, account.id)
      if (taken.isMailed && !account.emailVerifiedAt) await updateAccount(tx, account.id, { emailVerifiedAt: now })
      await entry.forgetTries(tx, account.email)
      audit(`account:${account.id}`, { closed, passkeys })
    },
    (call) => entry.countLink(call),
  ),
]

/** Every link that a letter carried before is void with the old password, and the person reads of the new one. */
async function setPassword(
  { config, sendMail }: Services,
  tx: Tx,
  { account, field, password }: { account: Account; field: string; password: string },
): Promise<void> {
  const { id, email, language, name } = account
  if (isGuessable(password, account)) throw invalidInput(field, 'guessable')
  await updateAccount(tx, id, { passwordHash: await hashPassword(password) })
  await deleteAccountTokens(tx, id)
  const link = `${config.baseUrl}/app/forgot-password`
  await sendMail(tx, passwordChangedMail({ to: email, language, link, name }))
}
