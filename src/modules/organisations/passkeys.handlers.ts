import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'

import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { getAccount } from './accounts.queries.ts'
import { refuseDemo } from './demo-person.ts'
import { passkeyAddedMail } from './organisations.mails.ts'
import type { PasskeyAnswers } from './passkey-answers.ts'
import { writeChallenge } from './passkey-challenge.ts'
import {
  addPasskey,
  getNewPasskeyOptions,
  getPasskeyOptions,
  getPasskeyProofOptions,
  listPasskeys,
  removePasskey,
  signInWithPasskey,
} from './passkeys.contract.ts'
import { deletePasskey, findPasskeys, insertPasskey } from './passkeys.queries.ts'
import { requireProof } from './proving.ts'
import type { SignIn } from './sign-in.ts'

export const passkeyRoutes = (services: Services, entry: SignIn, answers: PasskeyAnswers): Route[] => {
  const { config, secret, sendMail } = services
  const { rpID } = answers
  return [
    route(listPasskeys, async ({ tx, user }) => ({
      passkeys: (await findPasskeys(tx, user.id)).map(({ id, name, createdAt, lastUsedAt }) => ({
        id,
        name,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })),
    })),

    route(getNewPasskeyOptions, async ({ tx, user, now }) => {
      refuseDemo(user)
      const known = await findPasskeys(tx, user.id)
      const options = await generateRegistrationOptions({
        rpID,
        rpName: 'Kaarna',
        userID: new TextEncoder().encode(user.id),
        userName: user.email,
        userDisplayName: user.name,
        challenge: writeChallenge(secret, `add:${user.id}`, now),
        excludeCredentials: known.map(({ id }) => ({ id })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      return { ...options }
    }),

    route(
      addPasskey,
      async (call, { name, credential, ...proof }) => {
        const { tx, user, now } = call
        const account = await getAccount(tx, user.id)
        await requireProof({ call, account, answers }, proof)
        const key = await answers.readNew(tx, user.id, credential, now)
        const transports = credential.response.transports ?? []
        const isNew = key && (await insertPasskey(tx, { ...key, accountId: user.id, name, transports, createdAt: now }))
        if (!isNew) throw invalidInput('credential', 'passkeyRefused')
        await entry.forgetTries(tx, account.email)
        const { email, language } = account
        const link = `${config.baseUrl}/app/forgot-password`
        await sendMail(tx, passkeyAddedMail({ to: email, language, link, name: account.name }))
        call.audit(`account:${user.id}`, { passkey: key.id })
        return { id: key.id }
      },
      (call) => {
        refuseDemo(call.user)
        return entry.countProof(call)
      },
    ),

    route(removePasskey, async ({ tx, user, audit }, { passkey }) => {
      if (!(await deletePasskey(tx, user.id, passkey))) throw new AppError('notFound', 'No such passkey')
      audit(`account:${user.id}`, { passkey })
    }),

    route(getPasskeyOptions, async ({ now }) => ({
      ...(await generateAuthenticationOptions({
        rpID,
        userVerification: 'required',
        challenge: writeChallenge(secret, 'signIn', now),
      })),
    })),

    route(getPasskeyProofOptions, async ({ tx, user, now }) => ({
      ...(await generateAuthenticationOptions({
        rpID,
        userVerification: 'required',
        challenge: writeChallenge(secret, `prove:${user.id}`, now),
        allowCredentials: (await findPasskeys(tx, user.id)).map(({ id }) => ({ id })),
      })),
    })),

    route(
      signInWithPasskey,
      async (call, { credential }) => {
        const passkey = await answers.readUse(call.tx, 'signIn', credential, call.now)
        if (!passkey) throw new AppError('wrongCredentials', 'The passkey is unknown or could not be verified')
        await entry.open(call, passkey.accountId)
        call.audit(`account:${passkey.accountId}`, { way: 'passkey' })
      },
      (call) => entry.countTry(call),
    ),
  ]
}
