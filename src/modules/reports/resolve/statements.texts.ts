import { translations } from '#shared/texts.ts'

interface Counts {
  asked: number
  given: number
  /** Names of those who gave none; empty when all did. */
  silent: string
}

/** What the block of statements says in the report. */
export const statementBlockTexts = translations({
  fi: {
    none: 'Lausuntoja ei ole pyydetty.',
    summary: ({ asked, given, silent }: Counts) =>
      `Lausuntoa pyydettiin ${asked === 1 ? 'yhdeltä taholta' : `${asked} taholta`}, ja ${given === 0 ? 'yksikään ei ole vastannut' : `lausuntoja saatiin ${given}`}.${silent && given > 0 ? ` Lausuntoa ei antanut: ${silent}.` : ''}`,
    caption: 'Lausunnot ja miten ne on otettu huomioon',
    body: 'Lausunnon antaja',
    said: 'Keskeinen sisältö',
    answer: 'Miten raportti muuttui',
    unanswered: 'Ei vielä käsitelty',
  },
  sv: {
    none: 'Inga utlåtanden har begärts.',
    summary: ({ asked, given, silent }: Counts) =>
      `Utlåtande begärdes av ${asked === 1 ? 'en instans' : `${asked} instanser`}, och ${given === 0 ? 'ingen har svarat' : `${given} utlåtanden gavs`}.${silent && given > 0 ? ` Utlåtande gavs inte av: ${silent}.` : ''}`,
    caption: 'Utlåtandena och hur de har beaktats',
    body: 'Vem som gav utlåtandet',
    said: 'Huvudsakligt innehåll',
    answer: 'Hur rapporten ändrades',
    unanswered: 'Har inte behandlats ännu',
  },
  en: {
    none: 'No statements have been asked for.',
    summary: ({ asked, given, silent }: Counts) =>
      `Statements were asked of ${asked === 1 ? 'one body' : `${asked} bodies`}, and ${given === 0 ? 'none has answered' : `${given} ${given === 1 ? 'was' : 'were'} given`}.${silent && given > 0 ? ` No statement was given by: ${silent}.` : ''}`,
    caption: 'The statements, and how they were taken into account',
    body: 'Given by',
    said: 'In essence',
    answer: 'How the report changed',
    unanswered: 'Not handled yet',
  },
})
