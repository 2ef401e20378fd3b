import { z } from 'zod'

import { defineBlock, typedText } from './block-definition.ts'

const longestTitle = 120
const longestMessage = 1200

/** A key message, set apart from the text. */
export const calloutBlock = defineBlock({
  settings: z.object({
    kind: z.literal('callout'),
    title: typedText(longestTitle).nullable().default(null),
    words: typedText(longestMessage),
  }),
  name: { fi: 'Nosto', sv: 'Lyft', en: 'Key message' },
  isTyped: true,
  group: 'writing',
  fields: [
    {
      type: 'words',
      name: 'title',
      most: longestTitle,
      isOptional: true,
      label: { fi: 'Otsikko', sv: 'Rubrik', en: 'Title' },
    },
    {
      type: 'words',
      name: 'words',
      most: longestMessage,
      lines: 4,
      label: { fi: 'Viesti', sv: 'Budskap', en: 'Message' },
      advice: {
        fi: 'Yksi asia, jonka lukijan pitää muistaa. Tyhjä rivi aloittaa uuden kappaleen.',
        sv: 'En sak som läsaren ska minnas. En tom rad börjar ett nytt stycke.',
        en: 'One thing that the reader should remember. An empty line begins a new paragraph.',
      },
    },
  ],
})
