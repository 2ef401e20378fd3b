import { z } from 'zod'

import { populationGroups, themes } from '#modules/indicators/indicator.ts'
import { fiveWays } from './action.ts'
import { duties } from './duties/duty.ts'
import { indicatorTarget, mostTargets } from './targets/indicator-target.ts'
import { mostDoings, ownDoing } from './doing/own-doing.ts'
import { kept, planText, planTitle } from './plan.ts'

/** Who pursues a goal besides the organisation: another one of the installation, or anybody by name. */
export const goalPartner = z
  .object({
    organisationId: z.uuid().nullable().meta({ description: 'Null: it is not in this Kaarna' }),
    name: planTitle.meta({ description: 'Of one in this Kaarna the server writes its own name' }),
  })
  .meta({ id: 'GoalPartner' })
export type GoalPartner = z.infer<typeof goalPartner>

export const mostPartners = 20

const goalFields = z.object({
  title: planTitle,
  description: planText.nullable(),
  populationGroup: z.enum(populationGroups).nullable(),
  unitId: z.uuid().nullable().meta({ description: 'The unit that answers for it' }),
  indicatorTargets: z
    .array(indicatorTarget)
    .max(mostTargets, { error: 'tooManyTargets' })
    .meta({ description: 'The figures that tell whether it was reached: results among people' }),
  criterion: planText
    .nullable()
    .meta({ description: 'How it is known that the goal was reached, when no figure tells' }),
  ownDoing: z
    .array(ownDoing)
    .max(mostDoings)
    .meta({ description: 'What the organisation itself does for it; never part of the progress' }),
  partners: z.array(goalPartner).max(mostPartners),
  fiveWays: z.array(z.enum(fiveWays)).max(fiveWays.length),
  themes: z.array(z.enum(themes)).max(themes.length).meta({ description: 'Empty: the themes of its indicators' }),
  duties,
})

export const goalInput = goalFields.check(({ value: { indicatorTargets, ownDoing: doings, partners }, issues }) => {
  const refuse = (path: (string | number)[], message: string) =>
    issues.push({ code: 'custom', input: undefined, path, message })
  const targets = indicatorTargets.map(({ indicator }) => indicator)
  for (const at of repeatedAt(targets)) refuse(['indicatorTargets', at, 'indicator'], 'indicatorTwice')
  for (const at of repeatedAt(partners.map(({ organisationId }) => organisationId)))
    refuse(['partners', at, 'organisationId'], 'partnerTwice')
  for (const [at, { indicator, link }] of doings.entries()) {
    if (indicator !== null && targets.includes(indicator)) refuse(['ownDoing', at, 'indicator'], 'doingIsTarget')
    if (link && link.indicator !== null && !targets.includes(link.indicator))
      refuse(['ownDoing', at, 'link', 'indicator'], 'linkElsewhere')
  }
})
export type GoalInput = z.infer<typeof goalInput>

/** The places of what stands earlier in the list already. */
const repeatedAt = (names: readonly (string | null)[]): number[] =>
  names.flatMap((name, at) => (name !== null && names.indexOf(name) < at ? [at] : []))

export const goal = goalFields.extend({ ...kept, priorityId: z.uuid() }).meta({ id: 'Goal' })
