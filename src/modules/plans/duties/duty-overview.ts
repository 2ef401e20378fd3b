import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import { localText } from '#shared/local-text.ts'
import { type Programme, programmeDays, programmeOfDay, programmeStatuses } from '../plan.ts'
import { citations, coverageOf, coverages, dutiesOf, type DutyHolder, type DutyId, dutyIds } from './duty.ts'

export const dutyPartKinds = ['programme', 'priority', 'goal'] as const

/** A part of a plan that is marked with a duty. */
export const dutyPart = z
  .object({
    kind: z.enum(dutyPartKinds),
    id: z.uuid(),
    title: localText,
    programmeId: z.uuid(),
    programmeName: localText,
    programmeStatus: z.enum(programmeStatuses),
  })
  .meta({ id: 'DutyPart' })
export type DutyPart = z.infer<typeof dutyPart>

export const dutyInPlans = z
  .object({
    duty: z.enum(dutyIds),
    citations: z.array(z.object({ act: z.string(), section: z.string() })),
    coverage: z.enum(coverages),
    parts: z.array(dutyPart),
  })
  .meta({ id: 'DutyInPlans' })
export type DutyInPlans = z.infer<typeof dutyInPlans>

/** A marked part as it is stored. */
export interface MarkedPart extends Pick<DutyPart, 'kind' | 'id' | 'title' | 'programmeId'> {
  duties: readonly DutyId[]
}

export interface DutyQuestion {
  holder: DutyHolder | null
  /** In their order, and only those that the reader may see. */
  programmes: readonly Programme[]
  /** Of these programmes and of others, in the order of the plan. */
  parts: readonly MarkedPart[]
  today: Day
}

/** Each duty of the organisation with the parts that answer it, in programmes that are in force or still to come. */
export function overviewOf({ holder, programmes, parts, today }: DutyQuestion): DutyInPlans[] {
  const followed = programmeOfDay(programmes, today)
  const counted = new Map(
    programmes.filter((one) => one === followed || programmeDays(one).last >= today).map((one) => [one.id, one]),
  )
  return dutiesOf(holder).map((duty) => {
    const answering = parts.flatMap(({ duties, ...part }) => {
      const programme = counted.get(part.programmeId)
      if (!programme || !duties.includes(duty)) return []
      return [{ ...part, programmeName: programme.name, programmeStatus: programme.status }]
    })
    return { duty, citations: [...citations[duty][holder!]], coverage: coverageOf(answering), parts: answering }
  })
}
