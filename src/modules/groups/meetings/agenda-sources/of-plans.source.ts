import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { findProgrammes } from '#modules/plans/outline.queries.ts'
import { type Figures, readOutline } from '#modules/plans/outline.service.ts'
import { actionsOf, goalsOf, type OutlinedAction, type OutlinedGoal } from '#modules/plans/outline.ts'
import { programmeOfDay } from '#modules/plans/plan.ts'
import { isBehind } from '#modules/plans/targets/goal-progress.ts'
import { type Day, daysBetween } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { AgendaSuggestion } from '../agenda-suggestion.ts'
import type { AgendaSource } from './agenda-source.ts'
import { inAll, suggestionTexts as texts } from './suggestions.texts.ts'

/** More than this of one kind is for the plan's own page. */
const most = 8

/** Late actions and goals behind their course: of the programme that the group steers, else of the one followed today. */
export const plansSource =
  (figures: Figures): AgendaSource =>
  async (tx, { organisation, group, today }) => {
    const programmes = await findProgrammes(tx, organisation.id)
    const programmeId = group.programmeId ?? programmeOfDay(programmes, today)?.id
    if (programmeId === undefined) return []
    const outline = await readOutline(tx, figures, {
      reader: await readOrganisationReader(tx, organisation.id),
      organisationId: organisation.id,
      programmeId,
      regionKey: organisation.regionKey,
      today,
    })
    if (!outline) return []
    const goals = goalsOf(outline).filter((goal) => concerns(goal, group.ageGroup))
    const own = { ...outline, priorities: outline.priorities.map((one) => ({ ...one, goals: goalsIn(one, goals) })) }
    return [
      ...lateActions(actionsOf(own), today),
      ...goals.filter(({ verdict }) => isBehind(verdict)).map((goal) => toSuggestion(goal, programmeId)),
    ]
  }

/** A group of one age looks at the goals of its age and of everybody. */
const concerns = ({ populationGroup }: OutlinedGoal, ageGroup: string | null): boolean =>
  ageGroup === null || populationGroup === null || populationGroup === 'everyone' || populationGroup === ageGroup

const goalsIn = (priority: { goals: OutlinedGoal[] }, kept: readonly OutlinedGoal[]): OutlinedGoal[] =>
  priority.goals.filter((goal) => kept.includes(goal))

const lateActions = (actions: readonly OutlinedAction[], today: Day): AgendaSuggestion[] =>
  actions
    .flatMap((action) => (action.status === 'late' && action.endsOn ? [{ ...action, endsOn: action.endsOn }] : []))
    .toSorted((a, b) => a.endsOn.localeCompare(b.endsOn))
    .slice(0, most)
    .map(({ id, title, endsOn }) => ({
      key: `action:${id}`,
      source: 'lateAction',
      kind: 'discussion',
      title,
      reason: inAll((language) => texts[language].lateWhy(daysBetween(endsOn, today))),
      proposal: null,
      subject: { kind: 'action', id, path: `plan/actions/${id}` },
    }))

function toSuggestion({ id, title, progress }: OutlinedGoal, programmeId: string): AgendaSuggestion {
  const behind = progress.find(({ verdict }) => isBehind(verdict))
  return {
    key: `goal:${id}`,
    source: 'goalBehind',
    kind: 'discussion',
    title,
    reason: inAll((language) =>
      behind ? texts[language].behindWhy(textIn(behind.indicator.title, language)) : texts[language].behindPlainWhy,
    ),
    proposal: null,
    subject: { kind: 'goal', id, path: `plan?programme=${programmeId}#goal-${id}` },
  }
}
