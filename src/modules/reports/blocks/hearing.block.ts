import { z } from 'zod'

import { defineBlock } from './block-definition.ts'

/** Where people were heard; what was read from figures or noticed by oneself is not among them. */
export const heardAt = ['hearing', 'meeting', 'forum', 'survey'] as const
export type HeardAt = (typeof heardAt)[number]

/** What was said when people were heard, by whom, and what came of it. */
export const hearingBlock = defineBlock({
  settings: z.object({
    kind: z.literal('hearing'),
    at: z.enum(['all', ...heardAt]),
    /** `year`: what was written down in the report's year; `standing`: what stands, however old. */
    when: z.enum(['year', 'standing']),
  }),
  name: { fi: 'Kuulemisten yhteenveto', sv: 'Sammanfattning av höranden', en: 'Summary of hearings' },
  group: 'people',
  begins: { at: 'all', when: 'year' },
  fields: [
    {
      type: 'choice',
      name: 'at',
      label: { fi: 'Missä sanottiin', sv: 'Var det sades', en: 'Where it was said' },
      choices: [
        { value: 'all', label: { fi: 'Kaikkialla, missä kuultiin', sv: 'Överallt där man hördes', en: 'Everywhere' } },
        { value: 'hearing', label: { fi: 'Kuulemisissa', sv: 'Vid höranden', en: 'At hearings' } },
        { value: 'meeting', label: { fi: 'Kokouksissa', sv: 'Vid möten', en: 'At meetings' } },
        { value: 'forum', label: { fi: 'Kumppanuusfoorumissa', sv: 'På partnerskapsforumet', en: 'At the forum' } },
        { value: 'survey', label: { fi: 'Kyselyissä', sv: 'I enkäter', en: 'In surveys' } },
      ],
    },
    {
      type: 'choice',
      name: 'when',
      label: { fi: 'Miltä ajalta', sv: 'Från vilken tid', en: 'Of which time' },
      choices: [
        {
          value: 'year',
          label: {
            fi: 'Raportin vuonna kirjatut',
            sv: 'Antecknade under rapportens år',
            en: 'Written down in the year of the report',
          },
        },
        {
          value: 'standing',
          label: { fi: 'Kaikki voimassa olevat', sv: 'Alla som gäller', en: 'All that stand' },
        },
      ],
    },
  ],
})
