import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { languages } from '#shared/texts.ts'
import { emailInput, newPassword, personName } from './account.ts'
import { organisationsAccess as access } from './organisations.access.ts'

export const accountView = z
  .object({
    name: z.string(),
    email: z.string(),
    language: z.enum(languages),
    isEmailVerified: z.boolean(),
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
})

export const changePassword = endpoint({
  id: 'changePassword',
  summary: 'Change the own password; every other browser is signed out.',
  method: 'PUT',
  path: '/account/password',
  allow: access.ownAccount,
  input: z.object({
    currentPassword: z.string().max(1000).optional().meta({ description: 'Needed when the account has a password' }),
    newPassword,
  }),
  output: z.void(),
  errors: ['forbidden', 'tooManyAttempts'],
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

export const requestEmailVerification = endpoint({
  id: 'requestEmailVerification',
  summary: 'Have a letter sent that proves the own e-mail address.',
  method: 'POST',
  path: '/account/email-verification',
  allow: access.ownAccount,
  input: z.object({}),
  output: z.void(),
  errors: ['tooManyAttempts'],
})

export const verifyEmail = endpoint({
  id: 'verifyEmail',
  summary: 'Prove an e-mail address with the link of the letter.',
  method: 'POST',
  path: '/email-verification',
  allow: access.enter,
  input: z.object({ token: z.string().min(1).max(200) }),
  output: z.void(),
  errors: ['notFound', 'tooManyAttempts'],
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
  summary: 'Choose a new password with the link of the letter; every browser is signed out.',
  method: 'POST',
  path: '/password-reset',
  allow: access.enter,
  input: z.object({ token: z.string().min(1).max(200), password: newPassword }),
  output: z.void(),
  errors: ['notFound', 'tooManyAttempts'],
})
