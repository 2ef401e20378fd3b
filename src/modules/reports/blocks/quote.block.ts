import { z } from 'zod'

import { defineBlock, typedText } from './block-definition.ts'

const longestQuote = 2000
const longestName = 200

/** What somebody said, and who. */
export const quoteBlock = defineBlock({
  settings: z.object({ kind: z.literal('quote'), words: typedText(longestQuote), saidBy: typedText(longestName) }),
  name: { fi: 'Sitaatti', sv: 'Citat', en: 'Quote' },
  isTyped: true,
  group: 'writing',
  fields: [
    {
      type: 'words',
      name: 'words',
      most: longestQuote,
      lines: 4,
      label: { fi: 'Mitä sanottiin', sv: 'Vad som sades', en: 'What was said' },
    },
    {
      type: 'words',
      name: 'saidBy',
      most: longestName,
      label: { fi: 'Kuka sanoi', sv: 'Vem som sade det', en: 'Who said it' },
      advice: {
        fi: 'Esimerkiksi Nuorisovaltuusto, lausunto 12.3.2026. Yksityistä ihmistä ei nimetä ilman lupaa.',
        sv: 'Till exempel Ungdomsfullmäktige, utlåtande 12.3.2026. En privatperson nämns inte utan lov.',
        en: 'For example Youth council, statement of 12 March 2026. No private person is named without leave.',
      },
    },
  ],
})
