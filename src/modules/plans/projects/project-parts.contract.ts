import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { handOverInput } from './hand-over.ts'
import { feedbackAnswer, feedbackInput, pilotInput } from './pilot.ts'
import { projectPartKinds } from './project.ts'
import { projectsAccess as access } from './projects.access.ts'
import { saved } from './projects.contract.ts'

const place = { organisation: z.string(), project: z.uuid() }
const id = z.uuid()
const version = z.int().positive()
const path = '/organisations/:organisation/projects/:project' as const

export const addPilot = endpoint({
  id: 'addPilot',
  summary: 'Add a pilot to a project.',
  method: 'POST',
  path: `${path}/pilots`,
  allow: access.edit,
  input: pilotInput.safeExtend(place),
  output: saved,
  errors: ['notFound', 'forbidden'],
})

export const updatePilot = endpoint({
  id: 'updatePilot',
  summary: 'Change a pilot: what was learned of it and decided, and whether its open link takes feedback.',
  method: 'PUT',
  path: `${path}/pilots/:id`,
  allow: access.edit,
  input: pilotInput.safeExtend({ ...place, id, version }),
  output: saved,
  errors: ['notFound', 'conflict', 'forbidden'],
})

export const addHandOver = endpoint({
  id: 'addHandOver',
  summary: 'Say what of a project goes on as ordinary work, where, and whose it is.',
  method: 'POST',
  path: `${path}/hand-overs`,
  allow: access.edit,
  input: handOverInput.safeExtend(place),
  output: saved,
  errors: ['notFound', 'forbidden'],
})

export const updateHandOver = endpoint({
  id: 'updateHandOver',
  summary: 'Change a hand-over, such as when it has been looked at whether it holds.',
  method: 'PUT',
  path: `${path}/hand-overs/:id`,
  allow: access.edit,
  input: handOverInput.safeExtend({ ...place, id, version }),
  output: saved,
  errors: ['notFound', 'conflict', 'forbidden'],
})

const part = { ...place, kind: z.enum(projectPartKinds), id }

export const deleteProjectPart = endpoint({
  id: 'deleteProjectPart',
  summary: 'Delete a pilot or a hand-over. It can be brought back.',
  method: 'DELETE',
  path: `${path}/parts/:kind/:id`,
  allow: access.edit,
  input: z.object({ ...part, version }),
  output: z.void(),
  errors: ['notFound', 'conflict', 'forbidden'],
})

export const restoreProjectPart = endpoint({
  id: 'restoreProjectPart',
  summary: 'Bring back a deleted pilot or hand-over.',
  method: 'POST',
  path: `${path}/parts/:kind/:id/restoration`,
  allow: access.edit,
  input: z.object(part),
  output: saved,
  errors: ['notFound', 'forbidden'],
})

export const givePilotFeedback = endpoint({
  id: 'givePilotFeedback',
  summary: 'Say something of a pilot that takes feedback: no account, and nothing is public before it has been read.',
  method: 'POST',
  path: '/published-projects/:slug/:project/pilots/:pilot/feedback',
  allow: access.giveFeedback,
  input: feedbackInput.extend({ slug: z.string(), project: z.string(), pilot: z.uuid() }),
  output: z.void(),
  errors: ['notFound', 'tooManyAttempts'],
  maxBodyBytes: 16_384,
})

export const answerFeedback = endpoint({
  id: 'answerFeedback',
  summary: 'Answer feedback and choose whether both are public; who left an address gets the answer by mail.',
  method: 'PUT',
  path: `${path}/feedback/:id`,
  allow: access.edit,
  input: feedbackAnswer.extend({ ...place, id, version }),
  output: saved,
  errors: ['notFound', 'conflict', 'forbidden'],
})

export const removeFeedback = endpoint({
  id: 'removeFeedback',
  summary: 'Remove feedback: its words and its address are erased for good.',
  method: 'DELETE',
  path: `${path}/feedback/:id`,
  allow: access.edit,
  input: z.object({ ...place, id }),
  output: z.void(),
  errors: ['notFound', 'forbidden'],
})
