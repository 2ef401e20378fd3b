import { z } from 'zod'

import { translations } from '#shared/texts.ts'
import { inEachLanguage, ruleKind } from './composition-rule.ts'

const texts = translations({
  fi: {
    say: (n: number) =>
      n === 1 ? 'Mukana on asukas tai kokemusasiantuntija.' : `Asukkaita ja kokemusasiantuntijoita on vähintään ${n}.`,
    fault: (n: number) =>
      n === 0
        ? 'Ryhmässä ei ole yhtään asukasta eikä kokemusasiantuntijaa.'
        : `Asukkaita ja kokemusasiantuntijoita on vain ${n}.`,
    remedy:
      'Kutsu mukaan asukas tai kokemusasiantuntija esimerkiksi järjestöjen tai neuvostojen kautta, ja sovi palkkiosta.',
  },
  sv: {
    say: (n: number) =>
      n === 1 ? 'En invånare eller erfarenhetsexpert är med.' : `Minst ${n} invånare och erfarenhetsexperter är med.`,
    fault: (n: number) =>
      n === 0
        ? 'Ingen invånare eller erfarenhetsexpert är med i gruppen.'
        : `Antalet invånare och erfarenhetsexperter är bara ${n}.`,
    remedy:
      'Bjud in en invånare eller erfarenhetsexpert till exempel via organisationerna eller råden, och kom överens om arvode.',
  },
  en: {
    say: (n: number) =>
      n === 1
        ? 'A resident or an expert by experience takes part.'
        : `At least ${n} residents and experts by experience take part.`,
    fault: (n: number) =>
      n === 0
        ? 'No resident or expert by experience is in the group.'
        : `Only ${n} residents and experts by experience are in the group.`,
    remedy:
      'Invite a resident or an expert by experience, for instance through NGOs or the councils, and agree on the fee.',
  },
})

/** Those whom the work is for take part in it. */
export const residentsRule = ruleKind({
  schema: z.object({ kind: z.literal('residents'), least: z.int().min(1).max(50) }),
  say: ({ least }, language) => texts[language].say(least),
  check({ least }, { members }) {
    const n = members.filter(({ role }) => role === 'resident' || role === 'expertByExperience').length
    return n >= least
      ? null
      : inEachLanguage((language) => ({ fault: texts[language].fault(n), remedy: texts[language].remedy }))
  },
})
