import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { organisationsAccess as access } from './organisations.access.ts'

const text = z.string().max(20_000)

/** By which its owner knows the device. */
export const passkeyName = z.string().trim().min(1).max(80)

/** Options of the browser's credential calls, as WebAuthn writes them in JSON. */
const credentialOptions = z.looseObject({ challenge: z.string() }).meta({ id: 'CredentialOptions' })

const credential = {
  id: text.min(1),
  rawId: text,
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}),
}

/** What `navigator.credentials.create()` gave, as its toJSON(). */
export const newCredential = z.looseObject({
  ...credential,
  response: z.looseObject({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
})

export type NewCredential = z.infer<typeof newCredential>

/** What `navigator.credentials.get()` gave, as its toJSON(). */
export const usedCredential = z.looseObject({
  ...credential,
  response: z.looseObject({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: text.optional(),
  }),
})

export type UsedCredential = z.infer<typeof usedCredential>

/**
 * That it is still the person whose session it is, of calls that change how one signs in: the password where there is
 * one, else a passkey where there is one, else a session that was opened a moment ago.
 */
export const proofInput = {
  currentPassword: z.string().max(1000).optional(),
  passkeyProof: usedCredential
    .optional()
    .meta({ description: 'The answer to passkey-proof-options, in place of the password' }),
}

export const passkeyView = z
  .object({ id: z.string(), name: z.string(), createdAt: z.iso.datetime(), lastUsedAt: z.iso.datetime().nullable() })
  .meta({ id: 'Passkey' })
export type PasskeyView = z.infer<typeof passkeyView>

export const listPasskeys = endpoint({
  id: 'listPasskeys',
  summary: 'The own passkeys.',
  method: 'GET',
  path: '/account/passkeys',
  allow: access.ownAccount,
  input: z.object({}),
  output: z.object({ passkeys: z.array(passkeyView) }),
})

export const getNewPasskeyOptions = endpoint({
  id: 'getNewPasskeyOptions',
  summary: 'Options for making a passkey in the browser.',
  method: 'GET',
  path: '/account/passkey-options',
  allow: access.ownAccount,
  input: z.object({}),
  output: credentialOptions,
  errors: ['demo'],
})

export const addPasskey = endpoint({
  id: 'addPasskey',
  summary: 'Keep a passkey that the browser made.',
  method: 'POST',
  path: '/account/passkeys',
  allow: access.ownAccount,
  input: z.object({ name: passkeyName, credential: newCredential, ...proofInput }),
  output: z.object({ id: z.string() }),
  errors: ['demo', 'tooManyAttempts'],
})

export const removePasskey = endpoint({
  id: 'removePasskey',
  summary: 'Remove one of the own passkeys.',
  method: 'DELETE',
  path: '/account/passkeys/:passkey',
  allow: access.ownAccount,
  input: z.object({ passkey: z.string() }),
  output: z.void(),
  errors: ['notFound'],
})

export const getPasskeyOptions = endpoint({
  id: 'getPasskeyOptions',
  summary: 'Options for signing in with a passkey.',
  method: 'GET',
  path: '/session/passkey-options',
  allow: access.enter,
  input: z.object({}),
  output: credentialOptions,
})

export const getPasskeyProofOptions = endpoint({
  id: 'getPasskeyProofOptions',
  summary: 'Options for proving with a passkey that it is still oneself, before something of the account is changed.',
  method: 'GET',
  path: '/account/passkey-proof-options',
  allow: access.ownAccount,
  input: z.object({}),
  output: credentialOptions,
})

export const signInWithPasskey = endpoint({
  id: 'signInWithPasskey',
  summary: 'Sign in with a passkey.',
  method: 'POST',
  path: '/session/passkey',
  allow: access.enter,
  input: z.object({ credential: usedCredential }),
  output: z.void(),
  errors: ['wrongCredentials', 'tooManyAttempts'],
})
