import { call } from '#web/api.ts'
import type { AccountView } from '../account.contract.ts'
import {
  addPasskey,
  getNewPasskeyOptions,
  getPasskeyOptions,
  getPasskeyProofOptions,
  newCredential,
  signInWithPasskey,
  type UsedCredential,
  usedCredential,
} from '../passkeys.contract.ts'

/** Whether this browser can use passkeys, as JSON that the server understands. */
export const hasPasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'

/** Signs in with a passkey that the person chooses. Throws when the person or the server refuses. */
export async function enterWithPasskey(): Promise<void> {
  await call(signInWithPasskey, { credential: await answer(await call(getPasskeyOptions, {})) })
}

/** An account and how many passkeys it has: what a change of the ways to sign in asks for. */
export interface ProofWays {
  account: AccountView
  passkeys: number
}

/** A passkey's answer where it is needed: whoever has a password has typed it. Throws when the person gives up. */
export async function proofOf({ account, passkeys }: ProofWays): Promise<{ passkeyProof?: UsedCredential }> {
  if (account.hasPassword || passkeys === 0) return {}
  return { passkeyProof: await answer(await call(getPasskeyProofOptions, {})) }
}

/** Lets the person answer a challenge with a passkey. */
async function answer(options: PublicKeyCredentialRequestOptionsJSON): Promise<UsedCredential> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential
  return usedCredential.parse(credential.toJSON())
}

/** Makes a passkey on this device and keeps it with the account. Throws when the person or the server refuses. */
export async function makePasskey(
  input: { name: string; currentPassword?: string | undefined },
  ways: ProofWays,
): Promise<void> {
  const proof = await proofOf(ways)
  const options = await call(getNewPasskeyOptions, {})
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as unknown as PublicKeyCredentialCreationOptionsJSON,
  )
  const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential
  await call(addPasskey, { ...input, ...proof, credential: newCredential.parse(credential.toJSON()) })
}

/** The person closed the browser's window, or it waited too long. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotAllowedError'
