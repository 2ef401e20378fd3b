import { translations } from '#shared/texts.ts'

/** What the first page says of projects. */
export const waitingProjectTexts = translations({
  fi: {
    late: (name: string) => `Raportointi on myöhässä: ${name}`,
    lateText: (what: string, day: string) => `${what} piti antaa rahoittajalle viimeistään ${day}.`,
    missing: (name: string) => `Mikä jää arkeen? ${name}`,
    missingText: 'Hanke on päättynyt ilman siirtoa arkeen. Kirjaa, mikä jatkuu ja kenen vastuulla.',
    check: (name: string) => `Pitääkö siirto arkeen? ${name}`,
    checkText: (day: string) => `Tarkistus oli sovittu päivälle ${day}.`,
    feedback: (count: number, name: string) =>
      count === 1 ? `Palaute odottaa vastausta: ${name}` : `${count} palautetta odottaa vastausta: ${name}`,
    feedbackText: 'Vastaa ja valitse, mitä näytetään julkisesti.',
    open: 'Avaa hanke',
  },
  sv: {
    late: (name: string) => `Rapporteringen är försenad: ${name}`,
    lateText: (what: string, day: string) => `${what} skulle ges till finansiären senast ${day}.`,
    missing: (name: string) => `Vad blir kvar i vardagen? ${name}`,
    missingText:
      'Projektet har avslutats utan överföring i vardagen. Anteckna vad som fortsätter och vem som ansvarar.',
    check: (name: string) => `Håller överföringen i vardagen? ${name}`,
    checkText: (day: string) => `Kontrollen var avtalad till ${day}.`,
    feedback: (count: number, name: string) =>
      count === 1 ? `En respons väntar på svar: ${name}` : `${count} responser väntar på svar: ${name}`,
    feedbackText: 'Svara och välj vad som visas offentligt.',
    open: 'Öppna projektet',
  },
  en: {
    late: (name: string) => `A report is late: ${name}`,
    lateText: (what: string, day: string) => `${what} was due to the funder on ${day}.`,
    missing: (name: string) => `What stays in ordinary work? ${name}`,
    missingText: 'The project has ended without a hand-over. Record what goes on, and whose it is.',
    check: (name: string) => `Does the hand-over hold? ${name}`,
    checkText: (day: string) => `The check was agreed for ${day}.`,
    feedback: (count: number, name: string) =>
      count === 1 ? `Feedback waits for an answer: ${name}` : `${count} pieces of feedback wait for an answer: ${name}`,
    feedbackText: 'Answer and choose what is shown publicly.',
    open: 'Open the project',
  },
})
