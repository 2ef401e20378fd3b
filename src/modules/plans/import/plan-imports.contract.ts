import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { plansAccess as access } from '../plans.access.ts'
import { importPlace, largestPlanBytes, planPreview, planReading, sentPlan, takenPlan } from './plan-import.ts'

const organisation = z.string()
const id = z.uuid()

export const sendPlan = endpoint({
  id: 'sendPlan',
  summary:
    'Sends a plan as Excel, CSV or a JSON that Kaarna wrote; it waits, for a day at most, until somebody says how it is read.',
  method: 'POST',
  path: '/organisations/:organisation/plans/imports',
  allow: access.editPlan,
  input: z.object({ organisation, filename: z.string().trim().min(1).max(200) }),
  output: sentPlan,
  takesFile: true,
  maxBodyBytes: largestPlanBytes,
  errors: ['tooLarge'],
})

export const getSentPlan = endpoint({
  id: 'getSentPlan',
  summary: 'A plan that was sent and waits.',
  method: 'GET',
  path: '/organisations/:organisation/plans/imports/:id',
  allow: access.editPlan,
  input: z.object({ organisation, id }),
  output: sentPlan,
  errors: ['notFound'],
})

export const previewPlanImport = endpoint({
  id: 'previewPlanImport',
  summary:
    'What would come of a plan that was sent: priorities, goals and actions, and every doubt. Nothing is written.',
  method: 'POST',
  path: '/organisations/:organisation/plans/imports/:id/preview',
  allow: access.editPlan,
  input: z.object({
    organisation,
    id,
    reading: planReading.partial().optional().meta({ description: 'What is left out is as it seems to be' }),
  }),
  output: planPreview,
  readsOnly: true,
  errors: ['notFound'],
})

export const takePlan = endpoint({
  id: 'takePlan',
  summary: 'Takes a plan that was sent into a new programme or at the end of a draft: all of it at once, or nothing.',
  method: 'POST',
  path: '/organisations/:organisation/plans/imports/:id/programme',
  allow: access.editPlan,
  input: z.object({
    organisation,
    id,
    reading: planReading,
    into: importPlace,
    withoutFaulty: z
      .boolean()
      .default(false)
      .meta({ description: 'Rows with a fault are left out; without this they keep everything from coming' }),
  }),
  output: takenPlan,
  errors: ['notFound', 'forbidden'],
})

export const discardPlanImport = endpoint({
  id: 'discardPlanImport',
  summary: 'Throws away a plan that was sent.',
  method: 'DELETE',
  path: '/organisations/:organisation/plans/imports/:id',
  allow: access.editPlan,
  input: z.object({ organisation, id }),
  output: z.void(),
  errors: ['notFound'],
})
