import type { LocalText } from '#shared/local-text.ts'
import { type Language, languages, translations } from '#shared/texts.ts'

/** The same words in every language, for what is stored and read in any of them. */
export const inAll = (say: (language: Language) => string): LocalText =>
  Object.fromEntries(languages.map((language) => [language, say(language)]))

/** Why something is suggested to an agenda, and how it is called there. */
export const suggestionTexts = translations({
  fi: {
    openTasks: 'Edellisten kokousten avoimet tehtävät',
    openTasksWhy: (open: number, late: number) =>
      `${open === 1 ? 'Yksi tehtävä on' : `${open} tehtävää on`} tekemättä${late > 0 ? `, ${late === 1 ? 'yksi niistä' : `${late} niistä`} myöhässä` : ''}.`,
    postponedWhy: 'Jäi pöydälle edellisessä kokouksessa.',
    clockWhy: (day: string) => `Vuosikellossa ${day}.`,
    clockLateWhy: (day: string) => `Myöhässä: oli vuosikellossa ${day}.`,
    lateWhy: (days: number) => `Toimenpide on ${days === 1 ? 'päivän' : `${days} päivää`} myöhässä.`,
    behindWhy: (indicator: string) => `Tavoitteen luku on jäljessä tavoitepolustaan: ${indicator}.`,
    behindPlainWhy: 'Tavoitteen luku on jäljessä tavoitepolustaan.',
    figureWhy: {
      better: (from: string, to: string) => `Muutos parempaan: ${from} → ${to}.`,
      worse: (from: string, to: string) => `Muutos heikompaan: ${from} → ${to}.`,
    },
    concernWhy: {
      joy: 'Uusi ilon aihe, jota ei ole vielä käsitelty.',
      concern: 'Uusi huolen aihe, jota ei ole vielä käsitelty.',
    },
    value: (value: string, year: number) => `${value} (${year})`,
  },
  sv: {
    openTasks: 'Öppna uppgifter från tidigare möten',
    openTasksWhy: (open: number, late: number) =>
      `${open === 1 ? 'En uppgift är' : `${open} uppgifter är`} ogjorda${late > 0 ? `, ${late === 1 ? 'en av dem' : `${late} av dem`} försenade` : ''}.`,
    postponedWhy: 'Bordlades på förra mötet.',
    clockWhy: (day: string) => `I årsklockan ${day}.`,
    clockLateWhy: (day: string) => `Försenat: var i årsklockan ${day}.`,
    lateWhy: (days: number) => `Åtgärden är ${days === 1 ? 'en dag' : `${days} dagar`} försenad.`,
    behindWhy: (indicator: string) => `Målets siffra ligger efter sin bana: ${indicator}.`,
    behindPlainWhy: 'Målets siffra ligger efter sin bana.',
    figureWhy: {
      better: (from: string, to: string) => `Förändring till det bättre: ${from} → ${to}.`,
      worse: (from: string, to: string) => `Förändring till det sämre: ${from} → ${to}.`,
    },
    concernWhy: {
      joy: 'Ett nytt glädjeämne som inte har behandlats.',
      concern: 'Ett nytt orosämne som inte har behandlats.',
    },
    value: (value: string, year: number) => `${value} (${year})`,
  },
  en: {
    openTasks: 'Open tasks of earlier meetings',
    openTasksWhy: (open: number, late: number) =>
      `${open === 1 ? 'One task is' : `${open} tasks are`} not done${late > 0 ? `, ${late === 1 ? 'one of them' : `${late} of them`} late` : ''}.`,
    postponedWhy: 'Left on the table at the last meeting.',
    clockWhy: (day: string) => `In the annual clock on ${day}.`,
    clockLateWhy: (day: string) => `Late: it was in the annual clock on ${day}.`,
    lateWhy: (days: number) => `The action is ${days === 1 ? 'a day' : `${days} days`} late.`,
    behindWhy: (indicator: string) => `The figure of the goal is behind its course: ${indicator}.`,
    behindPlainWhy: 'The figure of the goal is behind its course.',
    figureWhy: {
      better: (from: string, to: string) => `A change for the better: ${from} → ${to}.`,
      worse: (from: string, to: string) => `A change for the worse: ${from} → ${to}.`,
    },
    concernWhy: {
      joy: 'A new joy that has not been handled yet.',
      concern: 'A new concern that has not been handled yet.',
    },
    value: (value: string, year: number) => `${value} (${year})`,
  },
})
