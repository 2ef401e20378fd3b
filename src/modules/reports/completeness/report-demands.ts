import type { Citation, DutyHolder } from '#modules/plans/duties/duty.ts'
import type { Language } from '#shared/texts.ts'
import type { PlanGroup, ReportKind } from '../report-head.ts'
import { demandTexts } from './demands.texts.ts'

export type DemandId = keyof (typeof demandTexts)['fi']['demands']

/**
 * Something that a report has to hold. `law`: an act says so in the section that is cited; `guidance`: the structure that
 * the Finnish Institute for Health and Welfare recommends, which no act makes a duty.
 */
export interface Demand {
  id: DemandId
  kinds: readonly ReportKind[]
  /** Whose duty it is, with the section; null where the act asks nothing of them. */
  source: { of: 'law'; citation: Record<DutyHolder, Citation | null> } | { of: 'guidance' }
  /** Only in the plans of these age groups. */
  groups?: readonly PlanGroup[]
  /** The chapters that may answer it, the fittest first. */
  chapters: readonly string[]
}

const both = (act: string, section: string) => ({ municipality: { act, section }, county: { act, section } })
const organising = { municipality: { act: '612/2021', section: '6' }, county: { act: '612/2021', section: '7' } }
const participation = { municipality: { act: '410/2015', section: '22' }, county: { act: '611/2021', section: '29' } }
const councils = { municipality: { act: '410/2015', section: '26–28' }, county: { act: '611/2021', section: '32' } }
const law = (citation: Record<DutyHolder, Citation | null>) => ({ of: 'law', citation }) as const
const guidance = { of: 'guidance' } as const

const telling: readonly ReportKind[] = ['annual', 'broad', 'regional']
const ofTerm: readonly ReportKind[] = ['broad', 'regional']
const planning: readonly ReportKind[] = ['broad', 'plan', 'regionalPlan']
const groups = ['state-children', 'state-young', 'state-workingAge', 'state-older', 'state-everyone']

/** What is asked of the kinds of report, in the order of a report. Sources: the acts in force since 2023 and later. */
export const demands: readonly Demand[] = [
  { id: 'state', kinds: telling, source: law(organising), chapters: ['state', ...groups] },
  { id: 'byArea', kinds: telling, source: law(organising), chapters: ['differences', 'municipalities', 'state'] },
  { id: 'byGroup', kinds: telling, source: law(organising), chapters: groups },
  { id: 'factors', kinds: telling, source: law(organising), chapters: ['changes', 'strengths', 'state'] },
  { id: 'measures', kinds: telling, source: law(organising), chapters: ['actions', 'plan-outcome'] },
  {
    id: 'activity',
    kinds: telling,
    source: law({ municipality: { act: '390/2015', section: '5' }, county: null }),
    chapters: ['physical-activity', 'state-everyone'],
  },
  {
    id: 'substances',
    kinds: [...telling, 'plan', 'regionalPlan'],
    source: law(both('523/2015', '5')),
    chapters: ['substance-work', 'structures', 'programmes'],
  },
  {
    id: 'integration',
    kinds: [...ofTerm, 'plan', 'regionalPlan'],
    source: law(both('681/2023', '')),
    chapters: ['integration', 'strategy', 'strengths'],
  },
  { id: 'goals', kinds: planning, source: law(organising), chapters: ['plan-goals'] },
  { id: 'plannedMeasures', kinds: planning, source: law(organising), chapters: ['plan-actions'] },
  {
    id: 'childrenConditions',
    kinds: [...planning, 'agePlan'],
    groups: ['children'],
    source: law(both('417/2007', '12')),
    chapters: ['living-conditions', 'children-plan'],
  },
  {
    id: 'childrenServices',
    kinds: [...planning, 'agePlan'],
    groups: ['children'],
    source: law(both('417/2007', '12')),
    chapters: ['promoting-services', 'children-plan'],
  },
  {
    id: 'childrenCooperation',
    kinds: [...planning, 'agePlan'],
    groups: ['children'],
    source: law(both('417/2007', '12')),
    chapters: ['cooperation', 'children-plan'],
  },
  {
    id: 'childrenFollowUp',
    kinds: [...planning, 'agePlan'],
    groups: ['children'],
    source: law(both('417/2007', '12')),
    chapters: ['follow-up', 'children-plan'],
  },
  {
    id: 'childProtection',
    kinds: ['regionalPlan', 'agePlan'],
    groups: ['children'],
    source: law({ municipality: null, county: { act: '417/2007', section: '12' } }),
    chapters: ['child-protection'],
  },
  {
    id: 'olderPlan',
    kinds: [...planning, 'agePlan'],
    groups: ['older'],
    source: law(both('980/2012', '5')),
    chapters: ['older-plan', 'plan-actions'],
  },
  {
    id: 'housing',
    kinds: [...planning, 'agePlan'],
    groups: ['older'],
    source: law(both('980/2012', '5')),
    chapters: ['housing-forecast', 'older-plan'],
  },
  {
    id: 'councils',
    kinds: [...telling, 'plan', 'agePlan', 'regionalPlan'],
    source: law(councils),
    chapters: ['handling', 'background'],
  },
  {
    id: 'participation',
    kinds: [...telling, 'plan', 'agePlan', 'regionalPlan'],
    source: law(participation),
    chapters: ['background', 'handling'],
  },
  { id: 'publication', kinds: [...ofTerm, 'plan', 'regionalPlan'], source: law(organising), chapters: ['approval'] },
  { id: 'agreedGoals', kinds: ['negotiation'], source: law(organising), chapters: ['agreed-goals'] },
  { id: 'agreedCooperation', kinds: ['negotiation'], source: law(organising), chapters: ['agreed-cooperation'] },
  { id: 'agreedFollowUp', kinds: ['negotiation'], source: law(organising), chapters: ['agreed-follow-up'] },
  { id: 'summary', kinds: [...telling, 'plan', 'regionalPlan'], source: guidance, chapters: ['summary'] },
  { id: 'background', kinds: [...ofTerm, 'plan', 'regionalPlan'], source: guidance, chapters: ['background'] },
  { id: 'strengths', kinds: ofTerm, source: guidance, chapters: ['strengths'] },
  { id: 'effects', kinds: ofTerm, source: guidance, chapters: ['services'] },
]

/** What a demand asks, in every language. */
export const sayDemand = (id: DemandId): Record<Language, string> => ({
  fi: demandTexts.fi.demands[id],
  sv: demandTexts.sv.demands[id],
  en: demandTexts.en.demands[id],
})
