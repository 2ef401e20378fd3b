import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import { conflictOf, hasOneOwner, ownerFields, textUpTo } from './project.ts'

export const holdings = ['yes', 'partly', 'no'] as const
export type Holding = (typeof holdings)[number]

const day = z.iso.date()

/** Juurtuminen: what goes on as ordinary work, in which unit, whose it is, and how it is seen later that it holds. */
export const handOverInput = z
  .object({
    what: textUpTo(300),
    unitId: z.uuid(),
    ...ownerFields,
    handedOn: day,
    sign: textUpTo(500).meta({ description: 'What shows that it holds' }),
    checkOn: day.meta({ description: 'When that is looked at' }),
    checkedOn: day.nullable(),
    holds: z.enum(holdings).nullable(),
    finding: textUpTo(1000).nullable(),
  })
  .refine(hasOneOwner, { error: 'twoOwners', path: ['ownerName'] })
  .refine(({ checkOn, handedOn }) => checkOn >= handedOn, { error: 'checkBeforeHandOver', path: ['checkOn'] })
  .refine(({ checkedOn, holds }) => (checkedOn === null) === (holds === null), {
    error: 'checkUnclear',
    path: ['checkedOn'],
  })
export type HandOverInput = z.infer<typeof handOverInput>
export const handOverConflict = conflictOf(handOverInput)

/** Whether it is time to look if a hand-over holds. */
export const isCheckDue = ({ checkOn, checkedOn }: Pick<HandOverInput, 'checkOn' | 'checkedOn'>, today: Day): boolean =>
  checkedOn === null && checkOn <= today
