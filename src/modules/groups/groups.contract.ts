import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { groupInput, groupKinds } from './group.ts'
import { groupChange } from './group-change.ts'
import { hearing } from './group-hearing.ts'
import { chairView, groupView, memberView, ruleState, turnsView } from './group-view.ts'
import { groupsAccess as access } from './groups.access.ts'
import { nextMeeting } from './meetings/next-meeting.ts'

const organisation = z.string()
const id = z.uuid()
const day = z.iso.date()
/** The version that was seen. Another one stored meanwhile makes the call a conflict that carries both. */
const version = z.int().positive()
const saved = z.object({ id, version }).meta({ id: 'SavedGroup' })
const path = '/organisations/:organisation/groups' as const

export const groupSummary = z
  .object({
    id,
    kind: z.enum(groupKinds),
    name: localText,
    parentId: id.nullable(),
    startsOn: day,
    endsOn: day.nullable(),
    isInForce: z.boolean(),
    chair: chairView,
    secretary: z.string().nullable(),
    memberCount: z.int().min(0),
    brokenRules: z.int().min(0),
    endingSoon: z.array(z.object({ name: z.string(), endsOn: day })).meta({ description: 'Terms that end in 60 days' }),
    isMember: z.boolean().meta({ description: 'Whether the caller is in it today' }),
    keeps: z.boolean().meta({ description: 'Whether the caller prepares its meetings' }),
    isActing: z.boolean().meta({ description: 'Whether the caller has the tasks of a chair that is missing' }),
    missingHearings: z
      .int()
      .min(0)
      .meta({ description: 'Of things that can still be mended; for who reads the group' }),
    nextMeeting: nextMeeting.nullable().meta({ description: 'For who reads the group' }),
  })
  .meta({ id: 'GroupSummary' })
export type GroupSummary = z.infer<typeof groupSummary>

export const listGroups = endpoint({
  id: 'listGroups',
  summary: 'The groups of an organisation by kind. Partners and mentors see those that they are in.',
  method: 'GET',
  path,
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({
    items: z.array(groupSummary),
    deleted: z.array(z.object({ id, name: localText })).meta({ description: 'Those that can be brought back' }),
    leads: z.boolean(),
  }),
})

export const getGroup = endpoint({
  id: 'getGroup',
  summary: 'One group on a day: who is in it, how its rules hold, whose turn the chair is, what it is heard of.',
  method: 'GET',
  path: `${path}/:id`,
  allow: access.read,
  input: z.object({ organisation, id, day: day.optional().meta({ description: 'Today unless told' }) }),
  output: z.object({
    group: groupView,
    day,
    members: z.array(memberView).meta({ description: 'In office on the day' }),
    others: z.array(memberView).meta({ description: 'Whose term had ended by the day or had not begun' }),
    rules: z.array(ruleState).meta({ description: 'On a day outside the group’s term there are none' }),
    chair: chairView,
    turns: turnsView.nullable().meta({ description: 'Of a group whose chair rotates' }),
    below: z.array(z.object({ id, name: localText, kind: z.enum(groupKinds) })),
    hearings: z.array(hearing).meta({ description: 'Of a statutory council, for who reads the group' }),
    nextMeeting: nextMeeting.nullable().meta({ description: 'For who reads the group' }),
    deletedMembers: z.array(z.object({ id, name: z.string() })),
    changes: z.array(groupChange).meta({ description: 'The newest first; for who leads groups' }),
    isMember: z.boolean(),
    reads: z.boolean().meta({ description: 'Whether the caller reads the meetings and letters of the group' }),
    keeps: z.boolean().meta({ description: 'Whether the caller prepares meetings and writes to the group' }),
    leads: z.boolean().meta({ description: 'Whether the caller changes the group and its members' }),
  }),
  errors: ['notFound'],
})

export const addGroup = endpoint({
  id: 'addGroup',
  summary: 'Set up a group.',
  method: 'POST',
  path,
  allow: access.lead,
  input: groupInput.safeExtend({ organisation }),
  output: saved,
})

export const updateGroup = endpoint({
  id: 'updateGroup',
  summary: 'Change a group: its name, mandate, term and rules.',
  method: 'PUT',
  path: `${path}/:id`,
  allow: access.lead,
  input: groupInput.safeExtend({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const deleteGroup = endpoint({
  id: 'deleteGroup',
  summary: 'Delete a group and call off the meetings to which it is invited. It can be brought back with its members.',
  method: 'DELETE',
  path: `${path}/:id`,
  allow: access.lead,
  input: z.object({ organisation, id, version }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const restoreGroup = endpoint({
  id: 'restoreGroup',
  summary: 'Bring back a deleted group, and invite it again to its coming meetings.',
  method: 'POST',
  path: `${path}/:id/restoration`,
  allow: access.lead,
  input: z.object({ organisation, id }),
  output: saved,
  errors: ['notFound'],
})

/** A hearing with the council of the organisation that is heard. */
export const organisationHearing = hearing.safeExtend({ group: z.object({ id, name: localText }) })
export type OrganisationHearing = z.infer<typeof organisationHearing>

export const listHearings = endpoint({
  id: 'listHearings',
  summary: 'How the statutory councils that an organisation has are heard of its reports and plans.',
  method: 'GET',
  path: '/organisations/:organisation/hearings',
  allow: access.readHearings,
  input: z.object({ organisation }),
  output: z.object({ items: z.array(organisationHearing) }),
})
