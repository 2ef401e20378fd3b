import { translations } from '#shared/texts.ts'

/** The stages of a report on the page where it is written, and on the page of its handling. */
export const wayBarTexts = translations({
  fi: {
    open: 'Käsittely',
    way: 'Raportin vaiheet',
    passed: 'läpi käyty',
    current: 'nyt tässä',
    ahead: 'edessä',
    until: (day: string) => `${day} asti`,
    late: 'määräpäivä meni',
    stageOf: (at: number, of: number) => `Vaihe ${at}/${of}`,
    reopened: {
      toWrite: 'Raportti on taas valmistelussa: lukitus on poistettu, ja tekstejä ja lohkoja voi muuttaa.',
      toRead: 'Raportti on taas valmistelussa: lukitus on poistettu.',
    },
    close: 'Sulje',
  },
  sv: {
    open: 'Behandling',
    way: 'Rapportens skeden',
    passed: 'klart',
    current: 'nu här',
    ahead: 'framför',
    until: (day: string) => `till ${day}`,
    late: 'dagen har passerat',
    stageOf: (at: number, of: number) => `Skede ${at}/${of}`,
    reopened: {
      toWrite: 'Rapporten bereds igen: låset är borta, och texterna och blocken kan ändras.',
      toRead: 'Rapporten bereds igen: låset är borta.',
    },
    close: 'Stäng',
  },
  en: {
    open: 'Handling',
    way: 'Stages of the report',
    passed: 'done',
    current: 'now here',
    ahead: 'ahead',
    until: (day: string) => `until ${day}`,
    late: 'the day has passed',
    stageOf: (at: number, of: number) => `Stage ${at} of ${of}`,
    reopened: {
      toWrite: 'The report is being prepared again: it is no longer locked, and its texts and blocks can be changed.',
      toRead: 'The report is being prepared again: it is no longer locked.',
    },
    close: 'Close',
  },
})
