import { z } from 'zod'

import { translations } from '#shared/texts.ts'
import { inEachLanguage, ruleKind, seatedMembers } from './composition-rule.ts'

const count = z.int().min(1).max(200)

const texts = translations({
  fi: {
    exactly: (n: number) => `Jäseniä on ${n}.`,
    between: (least: number, most: number) => `Jäseniä on ${least}–${most}.`,
    atLeast: (n: number) => `Jäseniä on vähintään ${n}.`,
    atMost: (n: number) => `Jäseniä on enintään ${n}.`,
    few: (n: number, missing: number) => ({
      fault: `Jäseniä on ${n}: ${missing} liian vähän.`,
      remedy: 'Nimeä puuttuvat jäsenet tai pyydä toimielintä, joka ryhmän asetti, täydentämään sitä.',
    }),
    many: (n: number, over: number) => ({
      fault: `Jäseniä on ${n}: ${over} liikaa.`,
      remedy: 'Tarkista, onko jonkun kausi jo päättynyt tai onko joku kirjattu jäseneksi, vaikka on asiantuntija.',
    }),
  },
  sv: {
    exactly: (n: number) => `Antalet medlemmar är ${n}.`,
    between: (least: number, most: number) => `Antalet medlemmar är ${least}–${most}.`,
    atLeast: (n: number) => `Antalet medlemmar är minst ${n}.`,
    atMost: (n: number) => `Antalet medlemmar är högst ${n}.`,
    few: (n: number, missing: number) => ({
      fault: `Antalet medlemmar är ${n}: ${missing} för få.`,
      remedy: 'Utse de medlemmar som saknas eller be det organ som tillsatte gruppen att komplettera den.',
    }),
    many: (n: number, over: number) => ({
      fault: `Antalet medlemmar är ${n}: ${over} för många.`,
      remedy: 'Kontrollera om någons mandat har gått ut eller om en sakkunnig har antecknats som medlem.',
    }),
  },
  en: {
    exactly: (n: number) => `The group has ${n} members.`,
    between: (least: number, most: number) => `The group has ${least}–${most} members.`,
    atLeast: (n: number) => `The group has at least ${n} members.`,
    atMost: (n: number) => `The group has at most ${n} members.`,
    few: (n: number, missing: number) => ({
      fault: `The group has ${n} members: ${missing} too few.`,
      remedy: 'Name the missing members, or ask the body that set the group up to fill it.',
    }),
    many: (n: number, over: number) => ({
      fault: `The group has ${n} members: ${over} too many.`,
      remedy: 'See whether somebody’s term has ended, or an expert has been entered as a member.',
    }),
  },
})

/** How many members there are: the chairs among them, deputies, experts and the secretary not. */
export const memberCountRule = ruleKind({
  schema: z
    .object({ kind: z.literal('memberCount'), least: count.nullable(), most: count.nullable() })
    .refine(({ least, most }) => least !== null || most !== null, { error: 'countMissing', path: ['least'] })
    .refine(({ least, most }) => (least ?? 0) <= (most ?? Infinity), { error: 'countsInWrongOrder', path: ['most'] }),
  say({ least, most }, language) {
    const t = texts[language]
    if (least !== null && most !== null) return least === most ? t.exactly(least) : t.between(least, most)
    return least === null ? t.atMost(most!) : t.atLeast(least)
  },
  check({ least, most }, composition) {
    const n = seatedMembers(composition).length
    if (least !== null && n < least) return inEachLanguage((language) => texts[language].few(n, least - n))
    if (most !== null && n > most) return inEachLanguage((language) => texts[language].many(n, n - most))
    return null
  },
})
