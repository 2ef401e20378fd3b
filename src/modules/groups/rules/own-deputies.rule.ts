import { z } from 'zod'

import { translations } from '#shared/texts.ts'
import { inEachLanguage, ruleKind, seatedMembers } from './composition-rule.ts'

const texts = translations({
  fi: {
    say: 'Jokaisella jäsenellä on henkilökohtainen varajäsen.',
    fault: (names: string) => `Varajäsen puuttuu: ${names}.`,
    remedy: 'Pyydä nimeävää tahoa ilmoittamaan varajäsen ja lisää hänet.',
  },
  sv: {
    say: 'Varje medlem har en personlig ersättare.',
    fault: (names: string) => `Ersättare saknas: ${names}.`,
    remedy: 'Be den part som utser medlemmen att meddela en ersättare och lägg till personen.',
  },
  en: {
    say: 'Every member has a personal deputy.',
    fault: (names: string) => `No deputy: ${names}.`,
    remedy: 'Ask whoever named the member to name a deputy, and add the person.',
  },
})

/** Everybody seated has somebody who comes instead. */
export const ownDeputiesRule = ruleKind({
  schema: z.object({ kind: z.literal('ownDeputies') }),
  say: (_, language) => texts[language].say,
  check(_, composition) {
    const covered = new Set(composition.members.map(({ deputyOf }) => deputyOf))
    const missing = seatedMembers(composition).filter(({ memberId }) => !covered.has(memberId))
    if (missing.length === 0) return null
    return inEachLanguage((language) => {
      const { fault, remedy } = texts[language]
      return { fault: fault(missing.map(({ name }) => name).join(', ')), remedy }
    })
  },
})
