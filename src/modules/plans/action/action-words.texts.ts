import { translations } from '#shared/texts.ts'

/** What the parts of an action's details are called, on pages and in files. */
export const actionWords = translations({
  fi: {
    recurrences: {
      year: 'Joka vuosi',
      halfYear: 'Puolivuosittain',
      quarter: 'Neljännesvuosittain',
      month: 'Joka kuukausi',
    },
  },
  sv: { recurrences: { year: 'Varje år', halfYear: 'Varje halvår', quarter: 'Varje kvartal', month: 'Varje månad' } },
  en: {
    recurrences: { year: 'Every year', halfYear: 'Every half-year', quarter: 'Every quarter', month: 'Every month' },
  },
})
