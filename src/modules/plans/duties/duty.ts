import { z } from 'zod'

import type { OrganisationKind } from '#shared/organisation.ts'

/** What the law asks a municipality or a wellbeing services county to plan for; a part of a plan can fulfil several. */
export const dutyIds = [
  'wellbeingPlan',
  'children',
  'older',
  'substanceAbuse',
  'physicalActivity',
  'integration',
  'associations',
  'impactAssessment',
  'participation',
  'influence',
] as const
export type DutyId = (typeof dutyIds)[number]

/** The duties that a part of a plan fulfils. */
export const duties = z
  .array(z.enum(dutyIds))
  .max(dutyIds.length)
  .default([])
  .meta({ description: 'The statutory duties that it fulfils' })

/** Each once, in their order: two who choose the same store the same. */
export const inOrder = (chosen: readonly string[]): DutyId[] => dutyIds.filter((id) => chosen.includes(id))

export const dutyHolders = ['municipality', 'county'] as const
/** Who has the duty. Other organisations have none of these. */
export type DutyHolder = (typeof dutyHolders)[number]

export const dutyHolderOf = (kind: OrganisationKind): DutyHolder | null =>
  dutyHolders.find((holder) => holder === kind) ?? null

/** Where a duty is written: the act's number in the statute book, and its section. */
export interface Citation {
  act: string
  section: string
}

/**
 * The sections of each duty, for the one who has it. Source: the acts as in force in 2023 and later, with the changes
 * that the reform of health and social services brought (610/2022, 639/2022, 549/2022, 876/2022).
 */
export const citations: Record<DutyId, Record<DutyHolder, readonly Citation[]>> = {
  wellbeingPlan: {
    municipality: [{ act: '612/2021', section: '6' }],
    county: [{ act: '612/2021', section: '7' }],
  },
  children: both({ act: '417/2007', section: '12' }),
  older: both({ act: '980/2012', section: '5' }),
  substanceAbuse: both({ act: '523/2015', section: '5' }),
  physicalActivity: { municipality: [{ act: '390/2015', section: '5' }], county: [] },
  integration: { municipality: [{ act: '681/2023', section: '' }], county: [{ act: '681/2023', section: '' }] },
  associations: {
    municipality: [{ act: '612/2021', section: '6' }],
    county: [{ act: '612/2021', section: '7' }],
  },
  impactAssessment: {
    municipality: [{ act: '612/2021', section: '6' }],
    county: [{ act: '612/2021', section: '7' }],
  },
  participation: {
    municipality: [{ act: '410/2015', section: '22' }],
    county: [{ act: '611/2021', section: '29' }],
  },
  influence: {
    municipality: [{ act: '410/2015', section: '26–28' }],
    county: [{ act: '611/2021', section: '32' }],
  },
}

function both(citation: Citation): Record<DutyHolder, readonly Citation[]> {
  return { municipality: [citation], county: [citation] }
}

/** The duties of an organisation, in their order. */
export const dutiesOf = (holder: DutyHolder | null): DutyId[] =>
  holder === null ? [] : dutyIds.filter((id) => citations[id][holder].length > 0)

export const coverages = ['approved', 'draft', 'none'] as const
/** Whether an approved plan, only a draft, or nothing says how a duty is met. */
export type Coverage = (typeof coverages)[number]

/** The best of what the parts that name the duty stand in. */
export const coverageOf = (parts: readonly { programmeStatus: 'approved' | 'draft' }[]): Coverage =>
  coverages.find((one) => parts.some(({ programmeStatus }) => programmeStatus === one)) ?? 'none'
