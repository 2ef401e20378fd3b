import { translations } from '#shared/texts.ts'

/** The page of the decision, which comes first in an approved report as it is published. */
export const editionTexts = translations({
  fi: {
    title: 'Hyväksyminen ja käsittely',
    decided: {
      approved: (body: string, day: string) => `${body} hyväksyi tämän asiakirjan ${day}`,
      noted: (body: string, day: string) => `${body} merkitsi tämän asiakirjan tiedoksi ${day}`,
    },
    minutes: 'Pöytäkirja',
    handling: 'Käsittely',
    statements: 'Lausunnot',
    statementOf: (body: string, day: string) => `${body} antoi lausunnon ${day}`,
    asSent: (day: string) =>
      `Tämän jälkeen asiakirja on täsmälleen se, joka jäädytettiin ${day} ja lähetettiin päätettäväksi. Siitä ei ole muutettu mitään.`,
    hash: 'Päätettäväksi lähetetyn asiakirjan tiiviste (SHA-256):',
  },
  sv: {
    title: 'Godkännande och behandling',
    decided: {
      approved: (body: string, day: string) => `${body} godkände detta dokument ${day}`,
      noted: (body: string, day: string) => `${body} antecknade detta dokument för kännedom ${day}`,
    },
    minutes: 'Protokoll',
    handling: 'Behandlingen',
    statements: 'Utlåtanden',
    statementOf: (body: string, day: string) => `${body} gav sitt utlåtande ${day}`,
    asSent: (day: string) =>
      `Efter detta är dokumentet exakt det som frystes ${day} och skickades för beslut. Ingenting i det har ändrats.`,
    hash: 'Kontrollsumma (SHA-256) för dokumentet som skickades för beslut:',
  },
  en: {
    title: 'Approval and handling',
    decided: {
      approved: (body: string, day: string) => `${body} approved this document on ${day}`,
      noted: (body: string, day: string) => `${body} took note of this document on ${day}`,
    },
    minutes: 'Minutes',
    handling: 'Handling',
    statements: 'Statements',
    statementOf: (body: string, day: string) => `${body} gave its statement on ${day}`,
    asSent: (day: string) =>
      `After this the document is exactly the one that was frozen on ${day} and sent to be decided on. Nothing of it has been changed.`,
    hash: 'Hash (SHA-256) of the document that was sent to be decided on:',
  },
})
