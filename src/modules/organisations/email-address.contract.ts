import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { emailInput } from './account.ts'
import { organisationsAccess as access } from './organisations.access.ts'
import { proofInput } from './passkeys.contract.ts'

const token = z.string().min(1).max(200)

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
  summary: 'Prove the own e-mail address with the link of the letter.',
  method: 'POST',
  path: '/email-verification',
  allow: access.ownAccount,
  input: z.object({ token }),
  output: z.void(),
  errors: ['notFound', 'tooManyAttempts'],
})

export const requestEmailChange = endpoint({
  id: 'requestEmailChange',
  summary:
    'Ask for another e-mail address: a letter goes to the new one, whose link changes it, and a notice to the old.',
  method: 'POST',
  path: '/account/email-change',
  allow: access.ownAccount,
  input: z.object({ email: emailInput, ...proofInput }),
  output: z.void(),
  errors: ['demo', 'tooManyAttempts'],
})

export const cancelEmailChange = endpoint({
  id: 'cancelEmailChange',
  summary: 'Keep the own e-mail address after all: the link of the letter is void.',
  method: 'DELETE',
  path: '/account/email-change',
  allow: access.ownAccount,
  input: z.object({}),
  output: z.void(),
})

export const confirmEmailChange = endpoint({
  id: 'confirmEmailChange',
  summary: 'Change the own e-mail address with the link of the letter.',
  method: 'POST',
  path: '/email-change',
  allow: access.ownAccount,
  input: z.object({ token }),
  output: z.void(),
  errors: ['notFound', 'tooManyAttempts'],
})
