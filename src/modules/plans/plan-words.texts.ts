import { translations } from '#shared/texts.ts'

/** What a plan's states, verdicts and ways are called, on pages and in files. */
export const planWords = translations({
  fi: {
    statuses: {
      done: 'Valmis',
      ongoing: 'Käynnissä',
      atRisk: 'Vaarassa viivästyä',
      late: 'Myöhässä',
      planned: 'Ei aloitettu',
      stopped: 'Keskeytetty',
    },
    verdicts: {
      reached: 'Tavoitteessa',
      onCourse: 'Kurssissa',
      behind: 'Jäljessä',
      backwards: 'Heikentynyt',
      noFigure: 'Ei uutta lukua',
    },
    ways: {
      connect: 'Luo yhteyksiä',
      beActive: 'Ole aktiivinen',
      takeNotice: 'Huomaa',
      keepLearning: 'Opi uutta',
      give: 'Anna',
    },
  },
  sv: {
    statuses: {
      done: 'Klar',
      ongoing: 'Pågår',
      atRisk: 'Riskerar att försenas',
      late: 'Försenad',
      planned: 'Inte påbörjad',
      stopped: 'Avbruten',
    },
    verdicts: {
      reached: 'Målet nått',
      onCourse: 'På kurs',
      behind: 'Ligger efter',
      backwards: 'Har försämrats',
      noFigure: 'Ingen ny siffra',
    },
    ways: {
      connect: 'Skapa kontakter',
      beActive: 'Var aktiv',
      takeNotice: 'Lägg märke',
      keepLearning: 'Lär dig nytt',
      give: 'Ge',
    },
  },
  en: {
    statuses: {
      done: 'Done',
      ongoing: 'Under way',
      atRisk: 'At risk of delay',
      late: 'Late',
      planned: 'Not started',
      stopped: 'Stopped',
    },
    verdicts: {
      reached: 'Reached',
      onCourse: 'On course',
      behind: 'Behind',
      backwards: 'Gone backwards',
      noFigure: 'No new figure',
    },
    ways: {
      connect: 'Connect',
      beActive: 'Be active',
      takeNotice: 'Take notice',
      keepLearning: 'Keep learning',
      give: 'Give',
    },
  },
})
