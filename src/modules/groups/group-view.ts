import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { groupInput } from './group.ts'
import { memberRoles, seatKinds } from './group-member.ts'
import { compositionRule } from './rules/composition-rules.ts'

const id = z.uuid()
const day = z.iso.date()
const inEachLanguage = <Words extends z.ZodType>(words: Words) => z.object({ fi: words, sv: words, en: words })

/** A group as it is stored. */
export const groupView = groupInput
  .safeExtend({
    id,
    version: z.int().positive(),
    parentName: localText.nullable(),
    programmeName: localText.nullable(),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string(),
  })
  .meta({ id: 'Group' })
export type GroupView = z.infer<typeof groupView>

/** One person in one role for one time. */
export const memberView = z
  .object({
    id,
    version: z.int().positive(),
    accountId: id.nullable(),
    name: z.string(),
    canBeMailed: z.boolean(),
    email: z.string().nullable().meta({ description: 'For who keeps the group' }),
    language: z.enum(languages),
    role: z.enum(memberRoles),
    title: z.string().nullable(),
    isDirector: z.boolean(),
    seat: z.object({
      kind: z.enum(seatKinds),
      unitId: id.nullable(),
      unitName: localText.nullable(),
      name: z.string().nullable(),
    }),
    deputyOf: id.nullable(),
    startsOn: day,
    endsOn: day.nullable(),
    otherGroups: z
      .array(z.object({ id, name: localText, role: z.enum(memberRoles) }))
      .meta({ description: 'In which the same person is on the same day' }),
  })
  .meta({ id: 'GroupMember' })
export type MemberView = z.infer<typeof memberView>

export const ruleState = z
  .object({
    rule: compositionRule,
    state: z.enum(['met', 'broken', 'byHand']),
    words: inEachLanguage(z.string()),
    fault: inEachLanguage(z.object({ fault: z.string(), remedy: z.string() })).nullable(),
  })
  .meta({ id: 'CompositionRuleState' })

/**
 * Who holds the chair. `ended`: the term of the last chair has ended; whoever acts has the chair's tasks. `vacant`:
 * there has been none.
 */
export const chairView = z
  .object({
    state: z.enum(['held', 'ended', 'vacant']),
    chair: z.object({ id, name: z.string(), endsOn: day.nullable() }).nullable(),
    acting: z.object({ id, name: z.string(), role: z.enum(memberRoles) }).nullable(),
  })
  .meta({ id: 'GroupChair' })
export type ChairView = z.infer<typeof chairView>

/** A chair's turn, and whose turn the rule gives next. */
export const turnsView = z.object({
  past: z.array(
    z.object({ id, name: z.string(), sector: localText.nullable(), startsOn: day, endsOn: day.nullable() }),
  ),
  next: z
    .object({
      sector: localText,
      from: day,
      member: z.object({ id, name: z.string() }).nullable().meta({ description: 'Of the sector, its director first' }),
    })
    .nullable(),
})
export type TurnsView = z.infer<typeof turnsView>
