import { z } from 'zod'

import { formatDay } from '#shared/day.ts'
import { translations } from '#shared/texts.ts'
import { inEachLanguage, ruleKind } from './composition-rule.ts'

const texts = translations({
  fi: {
    say: 'Naisia ja miehiä on kumpiakin vähintään 40 prosenttia (tasa-arvolaki 4 a §). Tarkistetaan käsin.',
    fault: (on: string) => `Tarkistettu ${on}: tasapuolisuus ei toteudu.`,
    remedy: 'Pyydä tahoja nimeämään uudet ehdokkaat, ja kirjaa tarkistus uudelleen.',
  },
  sv: {
    say: 'Minst 40 procent är kvinnor och minst 40 procent män (jämställdhetslagen 4 a §). Kontrolleras för hand.',
    fault: (on: string) => `Kontrollerat ${on}: könsfördelningen är inte jämn.`,
    remedy: 'Be parterna föreslå nya kandidater och anteckna kontrollen på nytt.',
  },
  en: {
    say: 'At least 40 per cent are women and 40 per cent men (Act on Equality, section 4 a). Checked by hand.',
    fault: (on: string) => `Checked on ${on}: the balance is not met.`,
    remedy: 'Ask the parties for new candidates, and record the check again.',
  },
})

/**
 * Tasa-arvolaki 609/1986 4 a §. Nobody's gender is kept here: a person counts, and only the answer and its day are
 * written down.
 */
export const genderBalanceRule = ruleKind({
  schema: z.object({
    kind: z.literal('genderBalance'),
    checked: z.object({ on: z.iso.date(), isMet: z.boolean() }).nullable(),
  }),
  say: (_, language) => texts[language].say,
  check({ checked }) {
    if (checked === null) return 'byHand'
    if (checked.isMet) return null
    return inEachLanguage((language) => {
      const { fault, remedy } = texts[language]
      return { fault: fault(formatDay(checked.on, language)), remedy }
    })
  },
})
