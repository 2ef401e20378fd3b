import { z } from 'zod'

import { defineBlock, typedText } from './block-definition.ts'

export const longestParticipant = 120
export const mostParticipants = 60

const participant = z.object({
  /** As it was typed; one who has an account is called what the account says. */
  name: z.string().trim().min(1).max(longestParticipant),
  accountId: z.uuid().nullable().default(null),
  role: typedText(longestParticipant).nullable().default(null),
  unitId: z.uuid().nullable().default(null),
})
export type Participant = z.infer<typeof participant>

/** The group that made the report, and the people in it. */
export const participantsBlock = defineBlock({
  settings: z.object({
    kind: z.literal('participants'),
    group: typedText(longestParticipant).nullable().default(null),
    people: z.array(participant).min(1).max(mostParticipants),
  }),
  name: { fi: 'Ryhmä ja osallistujat', sv: 'Grupp och deltagare', en: 'Group and participants' },
  isTyped: true,
  group: 'people',
  fields: [
    {
      type: 'words',
      name: 'group',
      most: longestParticipant,
      isOptional: true,
      label: { fi: 'Ryhmän nimi', sv: 'Gruppens namn', en: 'Name of the group' },
      advice: {
        fi: 'Esimerkiksi Hyvinvointityöryhmä.',
        sv: 'Till exempel Välfärdsarbetsgruppen.',
        en: 'For example the wellbeing working group.',
      },
    },
    {
      type: 'people',
      name: 'people',
      most: mostParticipants,
      label: { fi: 'Ihmiset', sv: 'Personer', en: 'People' },
    },
  ],
})
