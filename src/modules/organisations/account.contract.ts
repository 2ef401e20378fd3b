import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { languages } from '#shared/texts.ts'
import { emailInput, newPassword, personName } from './account.ts'
import { organisationsAccess as access } from './organisations.access.ts'
import { proofInput } from './passkeys.contract.ts'

export const accountView = z
  .object({
    name: z.string(),
    email: z.string(),
    language: z.enum(languages),
    isEmailVerified: z.boolean(),
    isRefusing: z
      .boolean()
      .meta({ description: 'The address refused a letter for good: none leave to it until it is proved again' }),
    pendingEmail: z
      .string()
      .nullable()
      .meta({ description: 'The address that was asked for and whose letter has not been answered yet' }),
    canBeMailed: z.boolean().meta({ description: 'Whether this installation sends mail' }),
    hasPassword: z.boolean(),
    isDemo: z.boolean().meta({ description: 'A demo person: shared by everybody, so password and passkeys are fixed' }),
    sessions: z.int().meta({ description: 'In how many browsers the person is signed in' }),
  })
  .meta({ id: 'Account' })
export type AccountView = z.infer<typeof accountView>

export const getAccount = endpoint({
  id: 'getAccount',
  summary: 'The own account.',
  method: 'GET',
  path: '/account',
  allow: access.ownAccount,
  input: z.object({}),
  output: accountView,
})

export const updateAccount = endpoint({
  id: 'updateAccount',
  summary: 'Change the own name or language.',
  method: 'PATCH',
  path: '/account',
  allow: access.ownAccount,
  input: z.object({ name: personName.optional(), language: z.enum(languages).optional() }),
  output: z.void(),
  errors: ['demo'],
})

export const changePassword = endpoint({
  id: 'changePassword',
  summary: 'Change the own password; every other browser is signed out, and links in letters are void.',
  method: 'PUT',
  path: '/account/password',
  allow: access.ownAccount,
  input: z.object({ newPassword, ...proofInput }),
  output: z.void(),
  errors: ['demo', 'tooManyAttempts'],
})

export const signOutEverywhere = endpoint({
  id: 'signOutEverywhere',
  summary: 'Sign out in every browser, this one too.',
  method: 'DELETE',
  path: '/account/sessions',
  allow: access.ownAccount,
  input: z.object({}),
  output: z.void(),
})

export const requestPasswordReset = endpoint({
  id: 'requestPasswordReset',
  summary: 'Have a letter sent for choosing a new password; the answer is the same whether or not there is an account.',
  method: 'POST',
  path: '/password-reset-request',
  allow: access.enter,
  input: z.object({ email: emailInput }),
  output: z.void(),
  errors: ['tooManyAttempts'],
})

export const resetPassword = endpoint({
  id: 'resetPassword',
  summary:
    'Choose a new password with the link of the letter; every browser is signed out and every passkey is removed.',
  method: 'POST',
  path: '/password-reset',
  allow: access.enter,
  input: z.object({ token: z.string().min(1).max(200), password: newPassword }),
  output: z.void(),
  errors: ['notFound', 'tooManyAttempts'],
})
