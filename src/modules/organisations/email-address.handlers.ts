import type { Tx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import { findBounces, forgetBounce } from '#server/mail/bounces.ts'
import type { Mail } from '#server/mail.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import {
  deleteAccountTokens,
  insertAccountToken,
  takeAccountToken,
  tokenEndsAt,
  type TokenPurpose,
} from './account-tokens.queries.ts'
import { type Account, findAccountByEmail, getAccount, updateAccount, updateEmail } from './accounts.queries.ts'
import { refuseDemo } from './demo-person.ts'
import {
  cancelEmailChange,
  confirmEmailChange,
  requestEmailChange,
  requestEmailVerification,
  verifyEmail,
} from './email-address.contract.ts'
import {
  emailChangeAskedMail,
  emailChangedMail,
  emailChangeMail,
  emailTakenMail,
  emailVerificationMail,
  linkTo,
} from './organisations.mails.ts'
import type { PasskeyAnswers } from './passkey-answers.ts'
import { requireProof } from './proving.ts'
import type { SignIn } from './sign-in.ts'

/**
 * Proving the own e-mail address and changing it. A link works only for whoever is signed in to its account: else a
 * stranger could ask for somebody's address and have its holder prove it for the stranger's account.
 */
export const emailAddressRoutes = (services: Services, entry: SignIn, answers: PasskeyAnswers): Route[] => [
  ...verificationRoutes(services, entry),
  ...changeRoutes(services, entry, answers),
]

const verificationRoutes = ({ config, secret, sendMail }: Services, entry: SignIn): Route[] => [
  route(
    requestEmailVerification,
    async ({ tx, user, now, audit }) => {
      const account = await getAccount(tx, user.id)
      audit(`account:${user.id}`)
      const isRefusing = (await findBounces(tx, secret, [account.email])).size > 0
      if ((account.emailVerifiedAt && !isRefusing) || account.demo) return
      const token = await insertAccountToken(tx, { accountId: account.id, purpose: 'verifyEmail' }, now)
      const link = linkTo(config.baseUrl, 'verify-email', token)
      await sendMail(tx, asked(emailVerificationMail({ ...recipient(account), link }), 'verifyEmail', now))
    },
    ({ now, user }) => entry.limits.count([{ kind: 'letterToMailbox', subject: user.email }], now),
  ),

  route(
    verifyEmail,
    async ({ tx, user, now, audit }, { token }) => {
      const taken = await takeAccountToken(tx, { token, purpose: 'verifyEmail', now })
      if (taken?.accountId !== user.id) throw unknownLink()
      await updateAccount(tx, user.id, { emailVerifiedAt: now })
      await forgetBounce(tx, secret, user.email)
      audit(`account:${user.id}`)
    },
    (call) => entry.countLink(call),
  ),
]

const changeRoutes = (services: Services, entry: SignIn, answers: PasskeyAnswers): Route[] => [
  route(
    requestEmailChange,
    async (call, { email, ...proof }) => {
      const { tx, user, now } = call
      const account = await getAccount(tx, user.id)
      if (services.config.smtpUrl === undefined) throw invalidInput('email', 'noMail')
      if (email === account.email) throw invalidInput('email', 'sameEmail')
      await requireProof({ call, account, answers }, proof)
      await entry.forgetTries(tx, account.email)
      await writeToBoth(services, tx, { account, email, now })
      call.audit(`account:${account.id}`)
    },
    async (call, { email }) => {
      refuseDemo(call.user)
      await entry.limits.count(
        [
          { kind: 'letterFromAddress', subject: call.address },
          { kind: 'letterToMailbox', subject: email },
        ],
        call.now,
      )
      await entry.countProof(call)
    },
  ),

  route(cancelEmailChange, async ({ tx, user, audit }) => {
    await deleteAccountTokens(tx, user.id, 'changeEmail')
    audit(`account:${user.id}`)
  }),

  route(
    confirmEmailChange,
    async ({ tx, user, now, audit }, { token }) => {
      const taken = await takeAccountToken(tx, { token, purpose: 'changeEmail', now })
      if (taken?.accountId !== user.id || !taken.email) throw unknownLink()
      const account = await getAccount(tx, user.id)
      // Links that went to the old mailbox open nothing any more.
      await deleteAccountTokens(tx, account.id)
      if (!(await updateEmail(tx, account.id, taken.email, now))) throw unknownLink()
      await forgetBounce(tx, services.secret, taken.email)
      await services.sendMail(tx, emailChangedMail({ ...recipient(account), link: services.config.baseUrl }))
      audit(`account:${account.id}`)
    },
    (call) => entry.countLink(call),
  ),
]

interface Change {
  account: Account
  email: string
  now: Date
}

/**
 * A link to the new mailbox and a notice to the old one. When somebody has the new address already, its mailbox reads
 * that instead; the asker sees no difference, for an address tells nobody who has an account.
 */
async function writeToBoth({ config, sendMail }: Services, tx: Tx, { account, email, now }: Change): Promise<void> {
  const token = await insertAccountToken(tx, { accountId: account.id, purpose: 'changeEmail', email }, now)
  const holder = await findAccountByEmail(tx, email)
  const forgot = `${config.baseUrl}/app/forgot-password`
  if (!holder) {
    const link = linkTo(config.baseUrl, 'confirm-email', token)
    await sendMail(tx, asked(emailChangeMail({ ...recipient(account), to: email, link }), 'changeEmail', now))
  } else if (!holder.demo) await sendMail(tx, emailTakenMail({ ...recipient(holder), link: forgot }))
  await sendMail(tx, emailChangeAskedMail({ ...recipient(account), link: forgot }))
}

/** A letter with a link: asked for now, and of no use when the link has ended. */
const asked = (letter: Mail, purpose: TokenPurpose, now: Date): Mail => ({
  ...letter,
  isAsked: true,
  until: tokenEndsAt(purpose, now),
})

const recipient = ({ email, language, name }: Account) => ({ to: email, language, name })

export const unknownLink = () => new AppError('notFound', 'The link is unknown, used or too old')
