import { z } from 'zod'

import type { GroupingField } from './block-fields.ts'
import { gendersChoice, groupsOfDimension } from './grouping.ts'

/** How a figure that shows a course of years is drawn: also by the groups of a dimension. */
export const chartForm = z.union([z.enum(['lines', 'genders', 'bars', 'spread']), groupsOfDimension])
export type ChartForm = z.infer<typeof chartForm>

export const chartFormField: GroupingField = {
  type: 'grouping',
  name: 'form',
  label: { fi: 'Kuvion muoto', sv: 'Diagrammets form', en: 'Form of the chart' },
  choices: [
    {
      value: 'lines',
      label: { fi: 'Kehitys vuosittain', sv: 'Utvecklingen årsvis', en: 'Course over the years' },
    },
    gendersChoice,
    {
      value: 'bars',
      label: {
        fi: 'Hyvinvointialueen kunnat palkkeina',
        sv: 'Välfärdsområdets kommuner som staplar',
        en: 'Municipalities of the county as bars',
      },
    },
    {
      value: 'spread',
      label: { fi: 'Kaikki kunnat pisteinä', sv: 'Alla kommuner som punkter', en: 'All municipalities as dots' },
    },
  ],
}
