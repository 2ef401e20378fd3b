import { type Language, languages } from '#shared/texts.ts'
import { doingTexts } from '../doing/doing.texts.ts'
import { dutyTexts } from '../duties/duties.texts.ts'
import { linkTexts } from '../links/links.texts.ts'
import { targetTexts } from '../targets/targets.texts.ts'
import { type PlanFormTexts, planFormTexts } from './plan-forms.texts.ts'

const namesFrom = (
  t: PlanFormTexts,
  {
    dutiesFulfilled,
    carriesOut,
    doing,
    themes,
  }: { dutiesFulfilled: string; carriesOut: string; doing: string; themes: string },
) => ({
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
  indicatorTargets: t.indicator,
  ownDoing: doing,
  themes,
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
    namesFrom(planFormTexts[language], {
      dutiesFulfilled: dutyTexts[language].field,
      carriesOut: linkTexts[language].carriesOut,
      doing: doingTexts[language].title,
      themes: targetTexts[language].themes,
    }),
  ]),
) as Record<Language, ReturnType<typeof namesFrom>>
