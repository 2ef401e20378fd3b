import { translations } from '#shared/texts.ts'

/** Words of projects that the workspace and the public pages share. */
export const projectTexts = translations({
  fi: {
    projects: 'Hankkeet',
    states: { planned: 'Suunnitteilla', underWay: 'Käynnissä', ended: 'Päättynyt', rooted: 'Juurtunut arkeen' },
    areaStates: { waiting: 'ei alkanut', underWay: 'käynnissä', done: 'valmis', stopped: 'lopetettu' },
    decisions: { continue: 'Jatketaan', change: 'Muutetaan', stop: 'Lopetetaan' },
    daysLeft: (days: number) => (days === 1 ? 'päivä tavoitteeseen' : 'päivää tavoitteeseen'),
    goalToday: 'Tavoitepäivä on tänään',
    time: (from: string, to: string) => `${from}–${to}`,
    since: (from: string) => `${from} alkaen`,
    timeline: 'Aikajana',
    legend: {
      today: 'tänään',
      goal: 'tavoite',
      report: 'raportointi tehty',
      ahead: 'raportointi edessä',
      late: 'myöhässä',
    },
  },
  sv: {
    projects: 'Projekt',
    states: { planned: 'Planeras', underWay: 'Pågår', ended: 'Avslutat', rooted: 'En del av vardagen' },
    areaStates: { waiting: 'inte påbörjat', underWay: 'pågår', done: 'klart', stopped: 'avbrutet' },
    decisions: { continue: 'Fortsätter', change: 'Ändras', stop: 'Avslutas' },
    daysLeft: (days: number) => (days === 1 ? 'dag till målet' : 'dagar till målet'),
    goalToday: 'Måldagen är i dag',
    time: (from: string, to: string) => `${from}–${to}`,
    since: (from: string) => `från ${from}`,
    timeline: 'Tidslinje',
    legend: { today: 'i dag', goal: 'mål', report: 'rapporterat', ahead: 'rapport framöver', late: 'försenad' },
  },
  en: {
    projects: 'Projects',
    states: { planned: 'Planned', underWay: 'Under way', ended: 'Ended', rooted: 'Part of ordinary work' },
    areaStates: { waiting: 'not begun', underWay: 'under way', done: 'done', stopped: 'stopped' },
    decisions: { continue: 'Goes on', change: 'Is changed', stop: 'Stops' },
    daysLeft: (days: number) => (days === 1 ? 'day to the goal' : 'days to the goal'),
    goalToday: 'The goal day is today',
    time: (from: string, to: string) => `${from} – ${to}`,
    since: (from: string) => `since ${from}`,
    timeline: 'Timeline',
    legend: { today: 'today', goal: 'goal', report: 'reported', ahead: 'report ahead', late: 'late' },
  },
})
