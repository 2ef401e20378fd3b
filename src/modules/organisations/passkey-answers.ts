import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import { z } from 'zod'

import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { type ChallengePurpose, readChallenge } from './passkey-challenge.ts'
import type { NewCredential, UsedCredential } from './passkeys.contract.ts'
import { findPasskey, type Passkey, takeChallenge, updatePasskeyUse } from './passkeys.queries.ts'

/** Reads what browsers answer to our challenges. Passkeys belong to the host and origin that BASE_URL names. */
export interface PasskeyAnswers {
  rpID: string
  /** The key that a browser has made for the account; undefined when the answer is not to be trusted. */
  readNew(tx: Tx, accountId: string, credential: NewCredential, now: Date): Promise<NewKey | undefined>
  /** The passkey that answered, its use noted; undefined when the answer is not to be trusted. Either way the challenge is used up. */
  readUse(tx: Tx, purpose: ChallengePurpose, credential: UsedCredential, now: Date): Promise<Passkey | undefined>
}

type NewKey = Pick<Passkey, 'id' | 'publicKey' | 'counter'>

export function readPasskeyAnswers({ config, secret }: Services): PasskeyAnswers {
  const { hostname: rpID, origin } = new URL(config.baseUrl)
  const expected = { expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true }

  /** The challenge that the answer carries, used up; undefined when it is not one of ours for this purpose, or was used. */
  async function takeAnswered(tx: Tx, purpose: ChallengePurpose, clientDataJSON: string, now: Date) {
    const challenge = challengeIn(clientDataJSON)
    const read = challenge === undefined ? undefined : readChallenge(secret, purpose, challenge, now)
    return read !== undefined && (await takeChallenge(tx, read, now)) ? challenge : undefined
  }

  return {
    rpID,
    async readNew(tx, accountId, credential, now) {
      const expectedChallenge = await takeAnswered(tx, `add:${accountId}`, credential.response.clientDataJSON, now)
      if (expectedChallenge === undefined) return undefined
      const proof = await verifyRegistrationResponse({
        response: credential as unknown as Parameters<typeof verifyRegistrationResponse>[0]['response'],
        expectedChallenge,
        ...expected,
      }).catch(() => undefined)
      return proof?.verified ? proof.registrationInfo.credential : undefined
    },
    async readUse(tx, purpose, credential, now) {
      const expectedChallenge = await takeAnswered(tx, purpose, credential.response.clientDataJSON, now)
      const passkey = await findPasskey(tx, credential.id)
      if (expectedChallenge === undefined || !passkey) return undefined
      const proof = await verifyAuthenticationResponse({
        response: credential as unknown as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
        expectedChallenge,
        credential: { id: passkey.id, publicKey: passkey.publicKey, counter: passkey.counter },
        ...expected,
      }).catch(() => undefined)
      if (!proof?.verified) return undefined
      await updatePasskeyUse(tx, passkey.id, proof.authenticationInfo.newCounter, now)
      return passkey
    },
  }
}

const clientData = z.object({ challenge: z.string() })

function challengeIn(clientDataJSON: string): string | undefined {
  try {
    return clientData.parse(JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))).challenge
  } catch {
    return undefined
  }
}
