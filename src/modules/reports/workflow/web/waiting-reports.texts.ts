import { translations } from '#shared/texts.ts'

interface Told {
  name: string
  stage: string
  count: number
  reasons: string
}

/** What the first page says of reports on their way to the council. */
export const waitingReportTexts = translations({
  fi: {
    tasks: {
      returned: ({ name, reasons }: Told) => ({ title: `Raportti palautettiin: ${name}`, text: reasons }),
      sendOn: ({ name, stage }: Told) => ({
        title: `Lähetä eteenpäin: ${name}`,
        text: `Vaihe on nyt: ${stage}.`,
      }),
      answer: ({ name, count }: Told) => ({
        title: count === 1 ? `Lausunto odottaa vastausta: ${name}` : `${count} lausuntoa odottaa vastausta: ${name}`,
        text: 'Kirjaa, miten lausunto muutti raporttia.',
      }),
      decide: ({ name, stage }: Told) => ({ title: `Kirjaa päätös: ${name}`, text: `Päättäjä on nyt: ${stage}.` }),
      comment: ({ name }: Told) => ({ title: `Kommentoi raporttia: ${name}`, text: 'Toimialasi kommentti puuttuu.' }),
    },
    by: (day: string) => `Määräpäivä ${day}.`,
    statement: (name: string) => `Sinulta pyydetään lausuntoa: ${name}`,
    statementText: (day: string) => `Anna lausunto viimeistään ${day}.`,
    give: 'Anna lausunto',
    open: 'Avaa käsittely',
  },
  sv: {
    tasks: {
      returned: ({ name, reasons }: Told) => ({ title: `Rapporten återremitterades: ${name}`, text: reasons }),
      sendOn: ({ name, stage }: Told) => ({ title: `Skicka vidare: ${name}`, text: `Skedet är nu: ${stage}.` }),
      answer: ({ name, count }: Told) => ({
        title: count === 1 ? `Ett utlåtande väntar på svar: ${name}` : `${count} utlåtanden väntar på svar: ${name}`,
        text: 'Anteckna hur utlåtandet ändrade rapporten.',
      }),
      decide: ({ name, stage }: Told) => ({ title: `Anteckna beslut: ${name}`, text: `Nu beslutar: ${stage}.` }),
      comment: ({ name }: Told) => ({ title: `Kommentera rapporten: ${name}`, text: 'Din sektors kommentar saknas.' }),
    },
    by: (day: string) => `Sista dag ${day}.`,
    statement: (name: string) => `Du ombeds ge utlåtande: ${name}`,
    statementText: (day: string) => `Ge utlåtandet senast ${day}.`,
    give: 'Ge utlåtande',
    open: 'Öppna behandlingen',
  },
  en: {
    tasks: {
      returned: ({ name, reasons }: Told) => ({ title: `The report was returned: ${name}`, text: reasons }),
      sendOn: ({ name, stage }: Told) => ({ title: `Send on: ${name}`, text: `The stage is now: ${stage}.` }),
      answer: ({ name, count }: Told) => ({
        title:
          count === 1 ? `A statement waits for an answer: ${name}` : `${count} statements wait for an answer: ${name}`,
        text: 'Record how the statement changed the report.',
      }),
      decide: ({ name, stage }: Told) => ({ title: `Record a decision: ${name}`, text: `Who decides now: ${stage}.` }),
      comment: ({ name }: Told) => ({
        title: `Comment on the report: ${name}`,
        text: "Your sector's comment is missing.",
      }),
    },
    by: (day: string) => `By ${day}.`,
    statement: (name: string) => `A statement is asked of you: ${name}`,
    statementText: (day: string) => `Give it by ${day}.`,
    give: 'Give a statement',
    open: 'Open the handling',
  },
})
