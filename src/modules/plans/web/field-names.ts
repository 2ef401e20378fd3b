import { type Language, languages } from '#shared/texts.ts'
import { dutyTexts } from '../duties/duties.texts.ts'
import { linkTexts } from '../links/links.texts.ts'
import { type PlanFormTexts, planFormTexts } from './plan-forms.texts.ts'

const namesFrom = (t: PlanFormTexts, dutiesFulfilled: string, carriesOut: string) => ({
  name: t.name,
  title: t.name,
  description: t.description,
  kind: t.kind,
  populationGroup: t.populationGroup,
  firstYear: t.firstYear,
  lastYear: t.lastYear,
  status: t.status,
  approvedBy: t.approvedBy,
  approvedOn: t.approvedOn,
  approvedSection: t.approvedSection,
  unitId: t.unit,
  indicatorTarget: t.indicator,
  criterion: t.criterion,
  duties: dutiesFulfilled,
  ownerId: t.ownerName,
  ownerName: t.ownerName,
  partners: t.partners,
  startsOn: t.startsOn,
  endsOn: t.endsOn,
  doneOn: t.states.done,
  stoppedOn: t.states.stopped,
  stoppedReason: t.states.stopped,
  isAtRisk: t.states.atRisk,
  fiveWays: t.ways,
  resources: t.resources,
  budgetEuros: t.budget,
  reach: t.reach,
  carriesOut,
})

/** The fields of plans' parts by the names that the forms give them. */
export const fieldNames = Object.fromEntries(
  languages.map((language) => [
    language,
    namesFrom(planFormTexts[language], dutyTexts[language].field, linkTexts[language].carriesOut),
  ]),
) as Record<Language, ReturnType<typeof namesFrom>>
