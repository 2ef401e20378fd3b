import { z } from 'zod'

import { emailInput, newPassword, personName } from '#modules/organisations/account.ts'
import { regionKey } from '#modules/regions/region.ts'
import { endpoint } from '#shared/endpoint.ts'
import { languages } from '#shared/texts.ts'
import { setupAccess as access } from './setup.access.ts'

const code = z.string().trim().min(1).max(60).meta({ description: 'The code that Kaarna wrote on the console' })

export const getSetup = endpoint({
  id: 'getSetup',
  summary: 'Whether this installation waits for its first owner.',
  method: 'GET',
  path: '/setup',
  allow: access.walk,
  input: z.object({}),
  output: z.object({ isNeeded: z.boolean() }),
})

export const openSetup = endpoint({
  id: 'openSetup',
  summary: 'Show the code, and have the register of municipalities fetched from Sotkanet if it is not here.',
  method: 'POST',
  path: '/setup/register',
  allow: access.walk,
  input: z.object({ code }),
  output: z.void(),
  errors: ['notFound', 'tooManyAttempts', 'unavailable'],
})

export const newInstallation = z.object({
  code,
  name: personName,
  email: emailInput,
  password: newPassword,
  language: z.enum(languages),
  regionKey: regionKey.meta({ description: 'The municipality or wellbeing services county that is led here' }),
})

export const completeSetup = endpoint({
  id: 'completeSetup',
  summary: 'Make the first owner and the organisation, sign in, and begin to fetch the core indicators.',
  method: 'POST',
  path: '/setup',
  allow: access.walk,
  input: newInstallation,
  output: z.object({ organisation: z.string().meta({ description: 'Its slug' }), importRun: z.uuid() }),
  errors: ['notFound', 'tooManyAttempts'],
})
