import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import { defineBlock, ownComparison } from './block-definition.ts'
import { chartForm, chartFormField } from './chart-form.ts'
import { isGrouping } from './grouping.ts'
import { shownYears } from './shown-years.ts'

export const indicatorChartBlock = defineBlock({
  settings: z.object({
    kind: z.literal('indicatorChart'),
    indicator: indicatorKey,
    compareWith: ownComparison,
    /** Lines unless told. */
    form: z.exactOptional(chartForm),
    years: shownYears,
  }),
  name: { fi: 'Kuvio', sv: 'Diagram', en: 'Chart' },
  group: 'figures',
  looks: [chartFormField, { type: 'years', name: 'years', label: { fi: 'Vuodet', sv: 'År', en: 'Years' } }],
  figures: ({ indicator, compareWith, form }) => ({
    indicators: [indicator],
    charted: [indicator],
    regions: compareWith ?? [],
    ...(isGrouping(form) && { grouped: { by: form, indicators: [indicator] } }),
  }),
})
