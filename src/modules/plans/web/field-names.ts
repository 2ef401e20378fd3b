import { type Language, languages } from '#shared/texts.ts'
import { doingTexts } from '../doing/doing.texts.ts'
import { type ActionFormTexts, actionFormTexts } from '../action/web/action-form.texts.ts'
import { dutyTexts } from '../duties/duties.texts.ts'
import { linkTexts } from '../links/links.texts.ts'
import { targetTexts } from '../targets/targets.texts.ts'
import { investmentTexts } from '../investment/investment.texts.ts'
import { type PlanFormTexts, planFormTexts } from './plan-forms.texts.ts'

const namesFrom = (
  t: PlanFormTexts,
  a: ActionFormTexts,
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
  region: a.region,
  areaText: a.areaText,
  evidence: a.evidence,
  milestones: a.milestones,
  dependsOn: a.dependsOn,
  budget: a.budget,
  risk: a.risk,
  recurrence: a.recurrence,
  occurrences: a.occurrences,
  periodFrom: a.periodFrom,
  periodTo: a.periodTo,
  reachGroups: a.reachGroups,
  costEuros: a.cost,
  effect: a.effect,
})

/** The fields of plans' parts by the names that the forms give them. */
export const fieldNames = Object.fromEntries(
  languages.map((language) => [
    language,
    {
      ...investmentTexts[language].fields,
      ...namesFrom(planFormTexts[language], actionFormTexts[language], {
        dutiesFulfilled: dutyTexts[language].field,
        carriesOut: linkTexts[language].carriesOut,
        doing: doingTexts[language].title,
        themes: targetTexts[language].themes,
      }),
    },
  ]),
) as Record<Language, ReturnType<typeof namesFrom> & (typeof investmentTexts)['fi']['fields']>

/** A field's name as its form gives it; its own where no form has it any more. */
export function sayFieldName(field: string, language: Language): string {
  const names: Readonly<Record<string, string>> = fieldNames[language]
  return names[field] ?? field
}
