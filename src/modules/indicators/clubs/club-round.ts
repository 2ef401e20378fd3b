import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import { localText } from '#shared/local-text.ts'
import { directions, themes } from '../indicator.ts'
import { clubDefinition, clubRoundHead, type RoundPhase } from './club.ts'
import { figureMark } from './club-checks.ts'

const moment = z.iso.datetime()
const version = z.int().positive()
const noteText = z.string().trim().max(1000)
const organisationName = z.object({ slug: z.string(), name: localText })

/** The days of a round. Before the embargo day nobody outside the club sees its figures. */
export const roundDays = z.object({ dueOn: z.iso.date(), embargoOn: z.iso.date() })
export type RoundDays = z.infer<typeof roundDays>

/**
 * Where a round stands on a day: figures are collected to the end of the due day; then they are the members' alone until the
 * embargo day; from that day on they are open, where the definition says so, and otherwise stay in the club.
 */
export function phaseOf(
  { dueOn, embargoOn }: RoundDays,
  { today, opensAfterEmbargo }: { today: Day; opensAfterEmbargo: boolean },
): RoundPhase {
  if (today >= embargoOn) return opensAfterEmbargo ? 'open' : 'membersOnly'
  return today <= dueOn ? 'collecting' : 'embargoed'
}

/** A figure as its member reports it: a value, or why there is none. */
export const figureInput = z.object({
  value: z.number().nullable(),
  reason: z
    .string()
    .trim()
    .max(1000)
    .nullable()
    .meta({ description: 'Why there is no figure; null when there is one' }),
  note: noteText.nullable().meta({ description: 'What whoever reads the figure should know' }),
})
export type FigureInput = z.infer<typeof figureInput>

/** Null when there is exactly one of a value and a reason; otherwise the field at fault and what is wrong there. */
export function figureFault({ value, reason }: FigureInput): { field: 'value' | 'reason'; fault: string } | null {
  if (value === null && !reason) return { field: 'value', fault: 'valueMissing' }
  return value !== null && reason ? { field: 'reason', fault: 'valueAndReason' } : null
}

/** How a member's figure stands; `correction`: the approved figure stands while a newer one waits. */
export const figureStates = ['missing', 'waiting', 'approved', 'correction'] as const
export type FigureState = (typeof figureStates)[number]

export function figureStateOf(figure: { version: number; approvedVersion: number | null } | undefined): FigureState {
  if (!figure) return 'missing'
  if (figure.approvedVersion === null) return 'waiting'
  return figure.approvedVersion === figure.version ? 'approved' : 'correction'
}

/** What a 409 carries: the figure as a colleague has reported it meanwhile. */
export const figureConflict = z.object({
  current: figureInput,
  currentVersion: version,
  changedBy: z.string(),
  changedAt: moment,
})
export type FigureConflict = z.infer<typeof figureConflict>

const said = z.object({ text: z.string(), at: moment, by: z.string() })

/** What was approved: what the other members see. */
export const approvedFigure = figureInput
  .extend({ member: z.object({ ...organisationName.shape, regionKey: z.string().nullable() }) })
  .meta({ id: 'ClubApprovedFigure' })
export type ApprovedFigure = z.infer<typeof approvedFigure>

/** A figure with all that its reporter and the coordinating organisation see of it. */
export const memberFigure = z
  .object({
    member: organisationName,
    state: z.enum(figureStates),
    hasAgreed: z.boolean().meta({ description: "To the round's edition of the definition" }),
    /** Null while it is missing. */
    reported: figureInput.extend({ version, at: moment, by: z.string() }).nullable(),
    approved: figureInput.extend({ at: moment, by: z.string() }).nullable(),
    previous: z.object({ year: z.int(), value: z.number() }).nullable(),
    marks: z.array(figureMark),
    question: said.nullable(),
    answer: said.nullable(),
  })
  .meta({ id: 'ClubMemberFigure' })
export type MemberFigure = z.infer<typeof memberFigure>

export const clubRound = clubRoundHead
  .extend({
    club: organisationName.extend({ isClosed: z.boolean() }),
    coordinator: organisationName,
    indicator: z.object({
      id: z.uuid(),
      title: localText,
      direction: z.enum(directions),
      theme: z.enum(themes).nullable(),
    }),
    definition: clubDefinition.meta({ description: 'The edition by which the figures of the round are counted' }),
    /** Its key in the knowledge base, once the round's figures are there. */
    openedAs: z.string().nullable(),
    /** The organisation's own figure; null when it is no member. */
    own: memberFigure.nullable(),
    mayReport: z.boolean(),
    /** Whether the caller may agree to the definition for the organisation. */
    mayAnswer: z.boolean(),
    mayRun: z.boolean(),
    /** Approved figures by the member's name. */
    figures: z.array(approvedFigure),
    /** Every member's, for the coordinating organisation; null for the others. */
    all: z.array(memberFigure).nullable(),
  })
  .meta({ id: 'ClubRound' })
export type ClubRound = z.infer<typeof clubRound>
