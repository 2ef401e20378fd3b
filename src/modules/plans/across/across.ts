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

/** A goal of an approved programme. Its themes are those it says, else those of the figures that it is followed by. */
export const acrossGoal = z
  .object({
    id: z.uuid(),
    organisation: z.string().meta({ description: 'The slug of the one whose goal it is' }),
    title: localText,
    populationGroup: z.enum(populationGroups).nullable(),
    themes: z
      .array(z.enum(themes))
      .meta({ description: 'None: it says none, and no figure that the reader may see tells it' }),
    indicators: z.array(z.object({ key: indicatorKey, title: sourceText })),
    isPartner: z.boolean().meta({ description: 'It names the one who reads as a partner' }),
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
  /** Null: goals on none of these themes. */
  theme: ThemeId | null
  goals: AcrossGoal[]
  /** Organisations with an approved plan that have no goal on the theme. */
  without: AcrossOrganisation[]
}

/** How many people there are is no goal of wellbeing work: nobody lacks one on it. */
const wanted = themes.filter((theme) => theme !== 'population')

/** The goals by theme, each with those who have none; a goal may be on several, and those on none come last, without gaps. */
export function themeRows({ organisations, goals }: Pick<Across, 'organisations' | 'goals'>): ThemeRow[] {
  const planning = organisations.filter(({ programmes }) => programmes.length > 0)
  const rows = wanted.map((theme): ThemeRow => {
    const own = goals.filter((goal) => goal.themes.includes(theme))
    return { theme, goals: own, without: planning.filter(({ slug }) => own.every((one) => one.organisation !== slug)) }
  })
  const others = goals.filter((goal) => goal.themes.every((theme) => theme === 'population'))
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
    goals.flatMap((goal) => goal.indicators.map((one) => ({ goal, ...one }))),
    ({ key }) => key,
  )
  const count = (one: SharedIndicator) => new Set(one.goals.map(({ organisation }) => organisation)).size
  return [...groups.values()]
    .map((group) => ({ key: group[0]!.key, title: group[0]!.title, goals: group.map(({ goal }) => goal) }))
    .filter((one) => count(one) > 1)
    .toSorted((a, b) => count(b) - count(a))
}
