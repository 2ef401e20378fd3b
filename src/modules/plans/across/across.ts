import { z } from 'zod'

import { indicatorKey, populationGroups, type ThemeId, themes } from '#modules/indicators/indicator.ts'
import { sourceText } from '#modules/regions/region.ts'
import { localText } from '#shared/local-text.ts'
import { organisationKinds } from '#shared/organisation.ts'

/** An organisation of the county with the approved programmes that it follows; none: it has not approved one. */
export const acrossOrganisation = z
  .object({
    slug: z.string(),
    name: localText,
    kind: z.enum(organisationKinds),
    programmes: z.array(z.object({ id: z.uuid(), name: localText })),
  })
  .meta({ id: 'AcrossOrganisation' })
export type AcrossOrganisation = z.infer<typeof acrossOrganisation>

/** A goal of an approved programme. Its theme is that of the figure that it is followed by. */
export const acrossGoal = z
  .object({
    id: z.uuid(),
    organisation: z.string().meta({ description: 'The slug of the one whose goal it is' }),
    title: localText,
    populationGroup: z.enum(populationGroups).nullable(),
    theme: z.enum(themes).nullable().meta({ description: 'Null: no figure that the reader may see tells it' }),
    indicator: z.object({ key: indicatorKey, title: sourceText }).nullable(),
  })
  .meta({ id: 'AcrossGoal' })
export type AcrossGoal = z.infer<typeof acrossGoal>

export const across = z
  .object({
    county: localText.nullable().meta({ description: 'Null: the organisation belongs to no county' }),
    organisations: z.array(acrossOrganisation),
    goals: z.array(acrossGoal),
    notHere: z.array(localText).meta({ description: 'Municipalities of the county that are not in this Kaarna' }),
  })
  .meta({ id: 'PlansAcross' })
export type Across = z.infer<typeof across>

export interface ThemeRow {
  /** Null: goals that no figure of these themes follows. */
  theme: ThemeId | null
  goals: AcrossGoal[]
  /** Organisations with an approved plan that have no goal on the theme. */
  without: AcrossOrganisation[]
}

/** How many people there are is no goal of wellbeing work: nobody lacks one on it. */
const wanted = themes.filter((theme) => theme !== 'population')

/** The goals by theme, each with those who have none; the goals that no figure follows come last, and have no gaps. */
export function themeRows({ organisations, goals }: Pick<Across, 'organisations' | 'goals'>): ThemeRow[] {
  const planning = organisations.filter(({ programmes }) => programmes.length > 0)
  const rows = wanted.map((theme): ThemeRow => {
    const own = goals.filter((goal) => goal.theme === theme)
    return { theme, goals: own, without: planning.filter(({ slug }) => own.every((one) => one.organisation !== slug)) }
  })
  const others = goals.filter(({ theme }) => theme === null || theme === 'population')
  return others.length > 0 ? [...rows, { theme: null, goals: others, without: [] }] : rows
}

export interface SharedIndicator {
  key: string
  title: AcrossGoal['title']
  goals: AcrossGoal[]
}

/** Figures that goals of several organisations follow, those with most of them first. */
export function sharedIndicators(goals: readonly AcrossGoal[]): SharedIndicator[] {
  const groups = Map.groupBy(
    goals.flatMap((goal) => (goal.indicator ? [{ goal, ...goal.indicator }] : [])),
    ({ key }) => key,
  )
  const count = (one: SharedIndicator) => new Set(one.goals.map(({ organisation }) => organisation)).size
  return [...groups.values()]
    .map((group) => ({ key: group[0]!.key, title: group[0]!.title, goals: group.map(({ goal }) => goal) }))
    .filter((one) => count(one) > 1)
    .toSorted((a, b) => count(b) - count(a))
}
