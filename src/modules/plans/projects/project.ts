import { z } from 'zod'

import { addDays, type Day, daysBetween } from '#shared/day.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'

/** `rooted`: what it made goes on as ordinary work (juurtunut). */
export const projectStates = ['planned', 'underWay', 'ended', 'rooted'] as const
export type ProjectState = (typeof projectStates)[number]

export const subAreaStates = ['waiting', 'underWay', 'done', 'stopped'] as const
export type SubAreaState = (typeof subAreaStates)[number]

const day = z.iso.date()
const name = z.string().trim().min(1).max(120)
const euros = z.int().min(0).max(2_000_000_000)

export const textUpTo = (length: number) =>
  localText.refine((text) => languages.every((language) => (text[language]?.length ?? 0) <= length), {
    error: 'textTooLong',
  })

/** Who answers for something: a person of the organisation, or a name; neither: nobody yet. */
export const ownerFields = {
  ownerId: z.uuid().nullable().meta({ description: 'A person of the organisation' }),
  ownerName: name.nullable().meta({ description: 'Somebody else, by name' }),
}
export const hasOneOwner = ({ ownerId, ownerName }: { ownerId: string | null; ownerName: string | null }): boolean =>
  ownerId === null || ownerName === null

const inOrder = ({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }): boolean => endsOn >= startsOn
const daysInWrongOrder = { error: 'daysInWrongOrder', path: ['endsOn'] }
const twoOwners = { error: 'twoOwners', path: ['ownerName'] }

/** Osa-alue, työpaketti. */
export const subArea = z
  .object({ title: textUpTo(200), startsOn: day, endsOn: day, state: z.enum(subAreaStates), ...ownerFields })
  .refine(inOrder, daysInWrongOrder)
  .refine(hasOneOwner, twoOwners)
export type SubArea = z.infer<typeof subArea>

export const funder = z.object({
  name,
  euros: euros.nullable(),
  decision: z.string().trim().min(1).max(200).nullable().meta({ description: 'The grant decision: number and day' }),
})
export type Funder = z.infer<typeof funder>

/** A day on which a funder is told how it goes. */
export const reportingDate = z.object({ dueOn: day, what: name, doneOn: day.nullable() })
export type ReportingDate = z.infer<typeof reportingDate>

/** A contact card. It is shown publicly only when its person has been asked. */
export const projectMember = z
  .object({
    accountId: z.uuid().nullable(),
    name: name.nullable(),
    role: textUpTo(120),
    phone: z.string().trim().min(1).max(40).nullable(),
    email: z.email().max(200).nullable(),
    isPublic: z.boolean().meta({ description: 'The person has been asked and lets the card be shown to everybody' }),
  })
  .refine(({ accountId, name: typed }) => (accountId === null) !== (typed === null), {
    error: 'memberUnclear',
    path: ['name'],
  })
export type ProjectMember = z.infer<typeof projectMember>

/** Goals that one project works for, at most. */
export const mostProjectGoals = 50

const isSet = (values: readonly string[]): boolean => new Set(values).size === values.length

export const projectInput = z
  .object({
    name: textUpTo(200),
    purpose: textUpTo(2000),
    state: z.enum(projectStates),
    startsOn: day,
    endsOn: day,
    goalOn: day.nullable().meta({ description: 'The day that is counted down to; null: the last day' }),
    goalText: textUpTo(200).nullable().meta({ description: 'What is to be there on that day' }),
    unitId: z.uuid().nullable(),
    ...ownerFields,
    funders: z.array(funder).max(20),
    ownShareEuros: euros.nullable(),
    reportingDates: z.array(reportingDate).max(60),
    subAreas: z.array(subArea).max(40),
    members: z.array(projectMember).max(60),
    goals: z.array(z.uuid()).max(mostProjectGoals).refine(isSet, { error: 'twice' }),
    actions: z.array(z.uuid()).max(100).refine(isSet, { error: 'twice' }),
  })
  .refine(inOrder, daysInWrongOrder)
  .refine(hasOneOwner, twoOwners)
  .refine(({ startsOn, goalOn }) => goalOn === null || goalOn >= startsOn, {
    error: 'goalBeforeStart',
    path: ['goalOn'],
  })
export type ProjectInput = z.infer<typeof projectInput>

/** The parts of a project that have a version of their own. */
export const projectPartKinds = ['pilot', 'handOver'] as const
export type ProjectPartKind = (typeof projectPartKinds)[number]

export const projectChangeKinds = ['added', 'updated', 'published', 'unpublished', 'deleted', 'restored'] as const
export type ProjectChangeKind = (typeof projectChangeKinds)[number]

export const projectChange = z
  .object({
    kind: z.enum(['project', ...projectPartKinds]),
    name: localText.nullable().meta({ description: 'Of the pilot or of what is handed over' }),
    change: z.enum(projectChangeKinds),
    at: z.iso.datetime(),
    byName: z.string(),
  })
  .meta({ id: 'ProjectChange' })
export type ProjectChange = z.infer<typeof projectChange>

/** What a 409 carries: the project, pilot or hand-over as somebody else has stored it meanwhile. */
export const conflictOf = <Content extends z.ZodType>(content: Content) =>
  z.object({ current: content, currentVersion: z.int().positive(), changedBy: z.string(), changedAt: z.iso.datetime() })
export const projectConflict = conflictOf(projectInput)

/** The day that a project is counted down to. */
export const goalDayOf = ({ goalOn, endsOn }: Pick<ProjectInput, 'goalOn' | 'endsOn'>): Day => goalOn ?? endsOn

/** Whether a project has ended, rooted or not. */
export const isOver = (state: ProjectState): boolean => state === 'ended' || state === 'rooted'

/** Days to the goal day, 0 on it; null when the project is over or the day has passed. */
export function countdownOf(project: Pick<ProjectInput, 'state' | 'goalOn' | 'endsOn'>, today: Day): number | null {
  const left = daysBetween(today, goalDayOf(project))
  return isOver(project.state) || left < 0 ? null : left
}

export const isLate = ({ dueOn, doneOn }: Pick<ReportingDate, 'dueOn' | 'doneOn'>, today: Day): boolean =>
  doneOn === null && dueOn < today

/** How long before its last day a project without a hand-over is told to think of one. */
export const handOverNoticeDays = 60

/** `missing`: over without a hand-over; `soon`: about to be. */
export type HandOverNotice = 'missing' | 'soon' | null

export function handOverNotice(
  { state, endsOn, handOvers }: Pick<ProjectInput, 'state' | 'endsOn'> & { handOvers: number },
  today: Day,
): HandOverNotice {
  if (handOvers > 0 || state === 'planned' || state === 'rooted') return null
  if (state === 'ended' || endsOn < today) return 'missing'
  return endsOn <= addDays(today, handOverNoticeDays) ? 'soon' : null
}

/** A readable last part of an address: `Liike kuuluu arkeen!` is `liike-kuuluu-arkeen`; empty when no letter is left. */
export const toSlug = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
