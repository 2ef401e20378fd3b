import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { statutoryKinds } from './group.ts'

/**
 * `coming`: not at that stage yet; `asked`: the statement has been asked for; `given`: it has been given; `missing`: the
 * thing has gone on to those who decide, and the council has not been heard.
 */
export const hearingStates = ['coming', 'asked', 'given', 'missing'] as const
export type HearingState = (typeof hearingStates)[number]

/** That a statutory council is heard of something: a report on its way, later an assessment. */
export const hearing = z
  .object({
    key: z.string().meta({ description: 'source:id:council, the same in every answer' }),
    council: z.enum(statutoryKinds),
    title: localText,
    path: z.string().meta({ description: 'Where it is opened, below the workspace of the organisation' }),
    state: z.enum(hearingStates),
    dueOn: z.iso.date().nullable().meta({ description: 'By when the statement is asked, or would be' }),
    givenOn: z.iso.date().nullable(),
    answer: z.string().nullable().meta({ description: 'What came of it, in the words of who prepared the thing' }),
    isClosed: z.boolean().meta({ description: 'Decided on: nothing can be mended any more' }),
  })
  .meta({ id: 'GroupHearing' })
export type Hearing = z.infer<typeof hearing>

const order: Record<HearingState, number> = { asked: 0, missing: 1, coming: 2, given: 3 }

/** What waits first, then what was left out, what comes, and what has been heard; each by its day. */
export const inHearingOrder = (hearings: readonly Hearing[]): Hearing[] =>
  hearings.toSorted(
    (one, other) =>
      Number(one.isClosed) - Number(other.isClosed) ||
      order[one.state] - order[other.state] ||
      (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') ||
      one.key.localeCompare(other.key),
  )
