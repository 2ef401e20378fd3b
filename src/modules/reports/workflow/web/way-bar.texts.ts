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
  },
})
