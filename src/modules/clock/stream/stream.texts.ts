import { translations } from '#shared/texts.ts'

export const streamTexts = translations({
  fi: {
    marks: (done: number, coming: number, late: number) =>
      `Vuosikellon merkkejä takana ${done}, edessä ${coming}${late > 0 ? `, myöhässä ${late}` : ''}.`,
    next: (things: string) => `Seuraavaksi ${things}.`,
  },
  sv: {
    marks: (done: number, coming: number, late: number) =>
      `Årsklockans märken: ${done} har passerats, ${coming} kommer${late > 0 ? `, ${late} är sena` : ''}.`,
    next: (things: string) => `Härnäst ${things}.`,
  },
  en: {
    marks: (done: number, coming: number, late: number) =>
      `Marks of the annual clock: ${done} behind, ${coming} ahead${late > 0 ? `, ${late} late` : ''}.`,
    next: (things: string) => `Next ${things}.`,
  },
})
