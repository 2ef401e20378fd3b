import { translations } from '#shared/texts.ts'

interface Age {
  from: string
  to: string | undefined
  /** From that age on. */
  over: boolean
}

export const breakdownTexts = translations({
  fi: {
    age: ({ from, to, over }: Age) => (over ? `${from} vuotta täyttäneet` : `${to ? `${from}–${to}` : from}-vuotiaat`),
    everybody: 'Kaikki',
  },
  sv: {
    age: ({ from, to, over }: Age) => (over ? `${from} år fyllda` : `${to ? `${from}–${to}` : from}-åringar`),
    everybody: 'Alla',
  },
  en: {
    age: ({ from, to, over }: Age) => (over ? `Aged ${from} and over` : `Aged ${to ? `${from}–${to}` : from}`),
    everybody: 'Everybody',
  },
})
