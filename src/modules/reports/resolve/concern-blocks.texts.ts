import type { ConcernKind, Finding } from '#modules/concerns/concern.ts'
import { translations } from '#shared/texts.ts'

export const concernBlockTexts = translations({
  fi: {
    headings: { joy: 'Ilon aiheet', concern: 'Huolen aiheet' } satisfies Record<ConcernKind, string>,
    /** What the table shows of them, and whose they are. */
    caption: (kind: string, whose: string) => `${kind}, luvut ja toimet${whose && `: ${whose}`}`,
    subject: 'Aihe',
    figures: 'Mitä luvut kertovat',
    answer: 'Mitä tehdään',
    findings: {
      confirmed: 'Vahvistui luvuista',
      notSeen: 'Ei näy luvuissa',
      noFigure: 'Lukua ei ole',
    } satisfies Record<Finding, string>,
    unchecked: 'Ei verrattu lukuihin',
    goal: 'Tavoite',
    phenomenon: 'Osana ilmiötä',
    leftOut: 'Ei oteta nyt esiin',
    undecided: 'Ei vielä päätetty',
    none: 'Ilon tai huolen aiheita ei ole kirjattu.',
    noneOfGroup: 'Tästä väestöryhmästä ei ole kirjattu ilon tai huolen aiheita.',
  },
  sv: {
    headings: { joy: 'Glädjeämnen', concern: 'Orosmoment' },
    caption: (kind: string, whose: string) => `${kind}, siffror och åtgärder${whose && `: ${whose}`}`,
    subject: 'Ämne',
    figures: 'Vad siffrorna visar',
    answer: 'Vad som görs',
    findings: {
      confirmed: 'Bekräftas av siffrorna',
      notSeen: 'Syns inte i siffrorna',
      noFigure: 'Det finns ingen siffra',
    },
    unchecked: 'Inte jämfört med siffror',
    goal: 'Mål',
    phenomenon: 'Del av fenomenet',
    leftOut: 'Tas inte upp nu',
    undecided: 'Ännu inte beslutat',
    none: 'Inga glädjeämnen eller orosmoment har antecknats.',
    noneOfGroup: 'Inga glädjeämnen eller orosmoment har antecknats om denna befolkningsgrupp.',
  },
  en: {
    headings: { joy: 'Joys', concern: 'Concerns' },
    caption: (kind: string, whose: string) => `${kind}, figures and deeds${whose && `: ${whose}`}`,
    subject: 'Subject',
    figures: 'What the figures tell',
    answer: 'What is done',
    findings: { confirmed: 'Confirmed by figures', notSeen: 'Not seen in figures', noFigure: 'No figure exists' },
    unchecked: 'Not held against figures',
    goal: 'Goal',
    phenomenon: 'Part of the phenomenon',
    leftOut: 'Not taken up now',
    undecided: 'Not decided yet',
    none: 'No joys or concerns have been written down.',
    noneOfGroup: 'No joys or concerns have been written down of this population group.',
  },
})
