import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { spineRow } from '../analyses/analysis.ts'
import { indicator, indicatorKey } from '../indicator.ts'
import { change, figure, rank, trend } from '../reading.ts'

/** One indicator as the state of wellbeing shows it, with no more than that needs: a page has eighty of them. */
export const stateReading = spineRow
  .pick({ significance: true, middle: true, places: true })
  .extend({
    indicator: indicator.pick({
      key: true,
      title: true,
      unit: true,
      decimals: true,
      direction: true,
      theme: true,
      populationGroup: true,
    }),
    latest: figure.omit({ absolute: true }).nullable(),
    previous: z.object({ year: z.int(), value: z.number() }).nullable(),
    change: change.pick({ difference: true, movement: true, verdict: true }).nullable(),
    trend: trend.pick({ verdict: true, pValue: true, firstYear: true }),
    rank: rank.omit({ year: true }).nullable(),
    /** The years of the indicator's figures, ascending; ours and the country's value in each. */
    years: z.array(z.int()),
    values: z.array(z.number().nullable()),
    country: z.array(z.number().nullable()).meta({ description: 'Empty for the country itself' }),
    compared: z
      .array(z.number().nullable())
      .meta({ description: 'The compared regions in the year of `latest`, in the order asked for' }),
    field: z.array(z.int()).meta({
      description:
        'All municipalities in that year, ascending: the first value, then the step to each next one, in units of the last decimal',
    }),
  })
  .meta({ id: 'StateReading' })
export type StateReading = z.infer<typeof stateReading>

/** How a goal that is followed by an indicator stands; `behind` and `backwards` are far from their target. */
export const goalStandings = ['reached', 'onCourse', 'behind', 'backwards', 'noFigure'] as const

/** A goal of the organisation's plan, as the page of indicators needs to know it. */
export const goalOnIndicator = z
  .object({
    indicator: indicatorKey,
    /** Its place in the plan, such as 2.3. */
    number: z.string(),
    title: localText,
    standing: z.enum(goalStandings),
    target: z.object({ year: z.int(), value: z.number() }),
  })
  .meta({ id: 'GoalOnIndicator' })
export type GoalOnIndicator = z.infer<typeof goalOnIndicator>

/** How many joys and concerns of the organisation were seen in an indicator or held against it. */
export const concernsOnIndicator = z
  .object({ indicator: indicatorKey, joys: z.int().nonnegative(), concerns: z.int().nonnegative() })
  .meta({ id: 'ConcernsOnIndicator' })
export type ConcernsOnIndicator = z.infer<typeof concernsOnIndicator>

/** An indicator that the organisation's newest digest found worth attention because its trend turned or began. */
export const turnedIndicator = z
  .object({ indicator: indicatorKey, verdict: z.enum(['better', 'worse']) })
  .meta({ id: 'TurnedIndicator' })
export type TurnedIndicator = z.infer<typeof turnedIndicator>
