import { translations } from '#shared/texts.ts'

/** What is said of a report that has been frozen or approved. */
export const freezingTexts = translations({
  fi: {
    imprint: {
      title: 'Asiakirjan tunniste',
      approved: 'Hyväksynyt:',
      minutes: 'Pöytäkirja:',
      frozen: 'Luvut ja suunnitelma jäädytetty:',
      hash: 'Päätettäväksi lähetetyn asiakirjan tiiviste (SHA-256):',
      editionHash: 'Julkaistun asiakirjan tiiviste (SHA-256):',
      check: 'Tarkista, onko tiedosto hyväksytty:',
      origin: 'Lukujen alkuperä ja korjaukset',
    },
    clocks: {
      corrected: (then: string, now: string, day: string) => `kirjoitettu ${then}, korjattu lähteessä ${now} (${day})`,
      withdrawn: (then: string, day: string) => `kirjoitettu ${then}, lähde ei enää julkaise lukua (${day})`,
      newer: (then: string, year: number, now: string, newestYear: number) =>
        `kirjoitettu ${then} (${year}), uusin tieto on nyt ${now} (${newestYear})`,
      gone: 'indikaattoria ei enää ole tietopohjassa; luku on sellaisena kuin se hyväksyttiin',
    },
  },
  sv: {
    imprint: {
      title: 'Dokumentets identifikation',
      approved: 'Godkänd av:',
      minutes: 'Protokoll:',
      frozen: 'Siffrorna och planen frystes:',
      hash: 'Kontrollsumma för dokumentet som skickades för beslut (SHA-256):',
      editionHash: 'Kontrollsumma för det publicerade dokumentet (SHA-256):',
      check: 'Kontrollera om filen är den godkända:',
      origin: 'Siffrornas ursprung och rättelser',
    },
    clocks: {
      corrected: (then: string, now: string, day: string) => `skrivet ${then}, rättat i källan till ${now} (${day})`,
      withdrawn: (then: string, day: string) => `skrivet ${then}, källan publicerar inte längre siffran (${day})`,
      newer: (then: string, year: number, now: string, newestYear: number) =>
        `skrivet ${then} (${year}), den senaste uppgiften är nu ${now} (${newestYear})`,
      gone: 'indikatorn finns inte längre i kunskapsbasen; siffran är som den godkändes',
    },
  },
  en: {
    imprint: {
      title: 'Identification of the document',
      approved: 'Approved by:',
      minutes: 'Minutes:',
      frozen: 'Figures and plan frozen on:',
      hash: 'Hash of the document that was sent to be decided on (SHA-256):',
      editionHash: 'Hash of the published document (SHA-256):',
      check: 'Check whether a file is the approved one:',
      origin: 'Origin of the figures, and corrections',
    },
    clocks: {
      corrected: (then: string, now: string, day: string) =>
        `written ${then}, corrected at the source to ${now} (${day})`,
      withdrawn: (then: string, day: string) => `written ${then}, the source no longer publishes the figure (${day})`,
      newer: (then: string, year: number, now: string, newestYear: number) =>
        `written ${then} (${year}), the newest figure is now ${now} (${newestYear})`,
      gone: 'the indicator is no longer in the knowledge base; the figure is as it was approved',
    },
  },
})
