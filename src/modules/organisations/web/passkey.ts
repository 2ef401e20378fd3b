import { call } from '#web/api.ts'
import {
  addPasskey,
  getNewPasskeyOptions,
  getPasskeyOptions,
  newCredential,
  signInWithPasskey,
  usedCredential,
} from '../passkeys.contract.ts'

/** Whether this browser can use passkeys, as JSON that the server understands. */
export const hasPasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'

/** Signs in with a passkey that the person chooses. Throws when the person or the server refuses. */
export async function enterWithPasskey(): Promise<void> {
  const options = await call(getPasskeyOptions, {})
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential
  await call(signInWithPasskey, { credential: usedCredential.parse(credential.toJSON()) })
}

/** Makes a passkey on this device and keeps it with the account. Throws when the person or the server refuses. */
export async function makePasskey(name: string): Promise<void> {
  const options = await call(getNewPasskeyOptions, {})
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as unknown as PublicKeyCredentialCreationOptionsJSON,
  )
  const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential
  await call(addPasskey, { name, credential: newCredential.parse(credential.toJSON()) })
}

/** The person closed the browser's window, or it waited too long. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotAllowedError'
