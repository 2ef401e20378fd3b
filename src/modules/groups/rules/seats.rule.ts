import { z } from 'zod'

import { translations } from '#shared/texts.ts'
import { seatKinds } from '../group-member.ts'
import { seatNames } from '../seat-names.texts.ts'
import { inEachLanguage, ruleKind, seatedMembers } from './composition-rule.ts'

const texts = translations({
  fi: {
    say: (kinds: string) => `Edustettuina ovat: ${kinds}.`,
    fault: (kinds: string) => `Edustus puuttuu: ${kinds}.`,
    remedy: 'Pyydä heitä nimeämään edustajansa ja lisää hänet jäseneksi.',
  },
  sv: {
    say: (kinds: string) => `Representerade är: ${kinds}.`,
    fault: (kinds: string) => `Representation saknas: ${kinds}.`,
    remedy: 'Be dem utse sin representant och lägg till personen som medlem.',
  },
  en: {
    say: (kinds: string) => `Represented are: ${kinds}.`,
    fault: (kinds: string) => `Not represented: ${kinds}.`,
    remedy: 'Ask them to name their representative, and add the person as a member.',
  },
})

/** Who has a seat besides the sectors: "the NGOs and the vocational college are represented". */
export const seatsRule = ruleKind({
  schema: z.object({
    kind: z.literal('seats'),
    seats: z
      .array(z.enum(seatKinds))
      .min(1)
      .max(seatKinds.length)
      .refine((kinds) => new Set(kinds).size === kinds.length, { error: 'twice' }),
  }),
  say({ seats }, language) {
    return texts[language].say(seats.map((kind) => seatNames[language][kind]).join(', '))
  },
  check({ seats }, composition) {
    const filled = new Set(seatedMembers(composition).map(({ seat }) => seat.kind))
    const missing = seats.filter((kind) => !filled.has(kind))
    if (missing.length === 0) return null
    return inEachLanguage((language) => {
      const { fault, remedy } = texts[language]
      return { fault: fault(missing.map((kind) => seatNames[language][kind]).join(', ')), remedy }
    })
  },
})
