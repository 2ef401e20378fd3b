import { z } from 'zod'

import type { Register } from '#modules/regions/region.ts'
import { localText } from '#shared/local-text.ts'
import { directions, type IndicatorKey, themes } from '../indicator.ts'

/** How an organisation stands in a club that it was invited to. */
export const membershipStates = ['invited', 'joined', 'declined', 'left'] as const
export type MembershipState = (typeof membershipStates)[number]

/** What a member says of its membership. */
export const membershipAnswers = ['join', 'decline', 'leave'] as const
export type MembershipAnswer = (typeof membershipAnswers)[number]

/** What an answer makes of a membership; undefined when it cannot be given. One who declined or left is invited anew first. */
export function answerMembership(state: MembershipState, answer: MembershipAnswer): MembershipState | undefined {
  if (state === 'invited' && answer !== 'leave') return answer === 'join' ? 'joined' : 'declined'
  return state === 'joined' && answer === 'leave' ? 'left' : undefined
}

/** The key under which a club's indicator is opened: `club:kirjastot.kaynnit`; the demo's tell their register. */
export const clubIndicatorKey = (slug: string, code: string, register: Register): IndicatorKey =>
  `${register === 'demo' ? 'demo-' : ''}club:${slug}.${code}`

const moment = z.iso.datetime()
const count = z.int().nonnegative()
const version = z.int().positive()
const shortText = z
  .object({ fi: z.string().trim().max(60), sv: z.string().trim().max(60), en: z.string().trim().max(60) })
  .partial()

/** What the coordinating organisation says of a club. */
export const clubInput = z.object({ name: localText, description: localText.nullable() })
export type ClubInput = z.infer<typeof clubInput>

/** What the members agree to, edition by edition: what is counted, how it is checked, and whether it is opened. */
export const clubDefinition = z
  .object({
    definition: localText.meta({ description: 'What is counted, and how' }),
    unit: shortText,
    decimals: z.int().min(0).max(6),
    lowest: z.number().nullable().meta({ description: 'The lowest figure that is possible' }),
    highest: z.number().nullable().meta({ description: 'The highest figure that is possible' }),
    usualChange: z
      .number()
      .positive()
      .max(10_000)
      .nullable()
      .meta({ description: 'The largest change from the year before that raises no question, in per cent' }),
    opensAfterEmbargo: z
      .boolean()
      .meta({ description: 'Whether the approved figures go into the public knowledge base on the embargo day' }),
  })
  .meta({ id: 'ClubDefinition' })
export type ClubDefinition = z.infer<typeof clubDefinition>

/** Not of the definition itself, so that it can be extended: limits that exclude every figure are no limits. */
export const limitsFault = ({ lowest, highest }: Pick<ClubDefinition, 'lowest' | 'highest'>): boolean =>
  lowest !== null && highest !== null && lowest > highest

export const clubIndicatorInput = clubDefinition.extend({
  title: localText,
  direction: z.enum(directions),
  theme: z.enum(themes).nullable(),
})
export type ClubIndicatorInput = z.infer<typeof clubIndicatorInput>

/** Whether a change asks for the members' agreement anew. The name, the direction and the theme do not. */
export const isNewEdition = (before: ClubDefinition, after: ClubDefinition): boolean =>
  contentOf(before) !== contentOf(after)

const contentOf = (one: ClubDefinition): string =>
  JSON.stringify([
    ...[one.definition, one.unit].flatMap(({ fi, sv, en }) => [fi ?? '', sv ?? '', en ?? '']),
    one.decimals,
    one.lowest,
    one.highest,
    one.usualChange,
    one.opensAfterEmbargo,
  ])

/** Whether figures of the two can stand beside each other. */
export const isSameUnit = (one: Pick<ClubDefinition, 'unit'>, other: Pick<ClubDefinition, 'unit'>): boolean =>
  (['fi', 'sv', 'en'] as const).every((language) => (one.unit[language] ?? '') === (other.unit[language] ?? ''))

const organisationName = z.object({ slug: z.string(), name: localText })

/** What an organisation has to do in a club. */
export const clubTask = z
  .object({
    kind: z.enum(['invitation', 'agreement', 'figureDue', 'question', 'approval']),
    club: organisationName,
    /** Null for an invitation. */
    indicator: z.object({ id: z.uuid(), title: localText }).nullable(),
    /** Null for what is asked of no round. */
    round: z.object({ id: z.uuid(), year: z.int(), dueOn: z.iso.date() }).nullable(),
    /** Of figures to approve: how many. */
    count,
  })
  .meta({ id: 'ClubTask' })
export type ClubTask = z.infer<typeof clubTask>

export const clubSummary = z
  .object({
    slug: z.string(),
    name: localText,
    description: localText.nullable(),
    coordinator: organisationName,
    isCoordinator: z.boolean(),
    /** How the organisation itself stands; null for a coordinator that takes no part. */
    membership: z.enum(membershipStates).nullable(),
    isClosed: z.boolean(),
    members: count.meta({ description: 'Organisations that have joined' }),
    indicators: count,
    waiting: z.array(clubTask),
  })
  .meta({ id: 'ClubSummary' })
export type ClubSummary = z.infer<typeof clubSummary>

export const clubMember = z
  .object({ ...organisationName.shape, state: z.enum(membershipStates), stateAt: moment, stateBy: z.string() })
  .meta({ id: 'ClubMember' })
export type ClubMember = z.infer<typeof clubMember>

export const clubAgreement = z
  .object({ ...organisationName.shape, agreedAt: moment, agreedBy: z.string() })
  .meta({ id: 'ClubAgreement' })

/** Where a round stands on a day: see `phaseOf`. */
export const roundPhases = ['collecting', 'embargoed', 'open', 'membersOnly'] as const
export type RoundPhase = (typeof roundPhases)[number]

export const clubRoundHead = z
  .object({
    id: z.uuid(),
    year: z.int(),
    edition: version,
    dueOn: z.iso.date(),
    embargoOn: z.iso.date(),
    phase: z.enum(roundPhases),
    version,
    reported: count.meta({ description: 'Members that have reported' }),
    approved: count,
  })
  .meta({ id: 'ClubRoundHead' })
export type ClubRoundHead = z.infer<typeof clubRoundHead>

export const clubIndicator = z
  .object({
    id: z.uuid(),
    code: z.string(),
    title: localText,
    direction: z.enum(directions),
    theme: z.enum(themes).nullable(),
    edition: version.meta({ description: 'Of the definition in force' }),
    definition: clubDefinition,
    definedAt: moment,
    definedBy: z.string(),
    version,
    updatedBy: z.string(),
    /** Its key in the knowledge base once figures have been opened. */
    openedAs: z.string().nullable(),
    agreements: z.array(clubAgreement).meta({ description: 'Members that have agreed to the edition in force' }),
    /** Whether the organisation itself has agreed to it; null when it is no member. */
    hasAgreed: z.boolean().nullable(),
    /** The unit that answers for the organisation's figure; null: the whole organisation. */
    unitId: z.uuid().nullable(),
    rounds: z.array(clubRoundHead),
  })
  .meta({ id: 'ClubIndicator' })
export type ClubIndicator = z.infer<typeof clubIndicator>

/** The club as one of its organisations sees it. */
export const club = clubSummary
  .omit({ members: true, indicators: true })
  .extend({
    version,
    updatedAt: moment,
    updatedBy: z.string(),
    members: z.array(clubMember),
    indicators: z.array(clubIndicator),
    /** Whether the caller runs the club, and whether the caller answers for its organisation in it. */
    mayRun: z.boolean(),
    mayAnswer: z.boolean(),
  })
  .meta({ id: 'Club' })
export type Club = z.infer<typeof club>
