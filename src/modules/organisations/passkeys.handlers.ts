import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'

import type { Tx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { refuseDemo } from './account.handlers.ts'
import { getAccount } from './accounts.queries.ts'
import { type ChallengePurpose, readChallenge, writeChallenge } from './passkey-challenge.ts'
import {
  addPasskey,
  getNewPasskeyOptions,
  getPasskeyOptions,
  listPasskeys,
  removePasskey,
  signInWithPasskey,
} from './passkeys.contract.ts'
import {
  deletePasskey,
  findPasskey,
  findPasskeys,
  insertPasskey,
  takeChallenge,
  updatePasskeyUse,
} from './passkeys.queries.ts'
import type { SignIn } from './sign-in.ts'

/** Passkeys belong to the host and origin that BASE_URL names. */
export const passkeyRoutes = ({ config, secret }: Services, entry: SignIn): Route[] => {
  const { hostname: rpID, origin } = new URL(config.baseUrl)
  const expected = { expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true }

  /** The challenge that the answer carries, used up. Throws when it is not one of ours for this purpose, or was used. */
  async function takeAnswered(tx: Tx, purpose: ChallengePurpose, clientDataJSON: string, now: Date): Promise<string> {
    const challenge = challengeIn(clientDataJSON)
    const read = challenge === undefined ? undefined : readChallenge(secret, purpose, challenge, now)
    const isTaken = read !== undefined && (await takeChallenge(tx, read, now))
    if (challenge === undefined || !isTaken) throw refused('The challenge is unknown, used or too old')
    return challenge
  }

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
      const account = await getAccount(tx, user.id)
      refuseDemo(account)
      const known = await findPasskeys(tx, user.id)
      const options = await generateRegistrationOptions({
        rpID,
        rpName: 'Kaarna',
        userID: new TextEncoder().encode(account.id),
        userName: account.email,
        userDisplayName: account.name,
        challenge: writeChallenge(secret, `add:${user.id}`, now),
        excludeCredentials: known.map(({ id }) => ({ id })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      return { ...options }
    }),

    route(addPasskey, async ({ tx, user, now, audit }, { name, credential }) => {
      refuseDemo(await getAccount(tx, user.id))
      const expectedChallenge = await takeAnswered(tx, `add:${user.id}`, credential.response.clientDataJSON, now)
      const proof = await verifyRegistrationResponse({
        response: credential as unknown as Parameters<typeof verifyRegistrationResponse>[0]['response'],
        expectedChallenge,
        ...expected,
      }).catch(() => undefined)
      if (!proof?.verified) throw invalidInput('credential', 'passkeyRefused')
      const { id, publicKey, counter } = proof.registrationInfo.credential
      const transports = credential.response.transports ?? []
      const isNew = await insertPasskey(tx, {
        id,
        accountId: user.id,
        name,
        publicKey,
        counter,
        transports,
        createdAt: now,
      })
      if (!isNew) throw invalidInput('credential', 'passkeyRefused')
      audit(`account:${user.id}`, { passkey: id })
      return { id }
    }),

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

    route(
      signInWithPasskey,
      async (call, { credential }) => {
        const { tx, now } = call
        const expectedChallenge = await takeAnswered(tx, 'signIn', credential.response.clientDataJSON, now)
        const passkey = await findPasskey(tx, credential.id)
        if (!passkey) throw refused('The passkey is unknown')
        const proof = await verifyAuthenticationResponse({
          response: credential as unknown as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
          expectedChallenge,
          credential: { id: passkey.id, publicKey: passkey.publicKey, counter: passkey.counter },
          ...expected,
        }).catch(() => undefined)
        if (!proof?.verified) throw refused('The passkey could not be verified')
        await updatePasskeyUse(tx, passkey.id, proof.authenticationInfo.newCounter, now)
        await entry.open(call, passkey.accountId)
        call.audit(`account:${passkey.accountId}`, { way: 'passkey' })
      },
      (call) => entry.countTry(call),
    ),
  ]
}

const clientData = z.object({ challenge: z.string() })

function challengeIn(clientDataJSON: string): string | undefined {
  try {
    return clientData.parse(JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))).challenge
  } catch {
    return undefined
  }
}

const refused = (detail: string) => new AppError('wrongCredentials', detail)
