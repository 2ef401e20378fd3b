import { translations } from '#shared/texts.ts'

/** What is asked of a table that people type. */
export const tableTexts = translations({
  fi: {
    add: 'Lisää taulukko',
    change: 'Muokkaa taulukkoa',
    addBlock: 'Lisää',
    save: 'Tallenna',
    cancel: 'Peruuta',
    inLanguage: (language: string) => `Kieli: ${language}. Muut kielet kirjoitetaan vaihtamalla raportin kieli.`,
    begunFrom: (language: string) =>
      `Taulukko on kirjoitettu kielellä ${language}. Käännä se tähän: toisen kielen taulukko säilyy ennallaan.`,
    caption: 'Taulukon otsikko',
    captionMissing: 'Kirjoita, mitä taulukko kertoo.',
    pasteAdvice: (columns: number, rows: number) =>
      `Kirjoita solut tai liitä ne taulukkolaskennasta: enintään ${columns} saraketta ja ${rows} riviä. Ensimmäinen sarake nimeää rivit.`,
    header: 'Sarakkeen otsikko',
    cells: 'Taulukon solut',
    headerOf: (column: number) => `Sarakkeen ${column} otsikko`,
    cellOf: (row: number, column: number) => `Rivi ${row}, sarake ${column}`,
    headersMissing: 'Kirjoita jokaiselle sarakkeelle otsikko: ilman sitä taulukkoa ei voi kuunnella.',
    addRow: 'Lisää rivi',
    addColumn: 'Lisää sarake',
    removeRow: (row: number) => `Poista rivi ${row}`,
    removeColumn: (column: number) => `Poista sarake ${column}`,
    numbers: 'Lukuja',
    inColumn: (column: number) => `sarakkeessa ${column}`,
    source: 'Lähde',
    sourceAdvice:
      'Kuka on koonnut taulukon ja mistä. Tietopohjan luvut lisätään mieluummin indikaattoritaulukkona, joka pysyy ajan tasalla.',
    sourceMissing: 'Kirjoita, mistä taulukon tiedot ovat.',
  },
  sv: {
    add: 'Lägg till en tabell',
    change: 'Redigera tabellen',
    addBlock: 'Lägg till',
    save: 'Spara',
    cancel: 'Avbryt',
    inLanguage: (language: string) => `Språk: ${language}. De andra språken skrivs genom att byta rapportens språk.`,
    begunFrom: (language: string) =>
      `Tabellen är skriven på ${language}. Översätt den här: tabellen på det andra språket bevaras.`,
    caption: 'Tabellens rubrik',
    captionMissing: 'Skriv vad tabellen berättar.',
    pasteAdvice: (columns: number, rows: number) =>
      `Skriv cellerna eller klistra in dem från ett kalkylprogram: högst ${columns} kolumner och ${rows} rader. Den första kolumnen namnger raderna.`,
    header: 'Kolumnens rubrik',
    cells: 'Tabellens celler',
    headerOf: (column: number) => `Rubriken för kolumn ${column}`,
    cellOf: (row: number, column: number) => `Rad ${row}, kolumn ${column}`,
    headersMissing: 'Skriv en rubrik för varje kolumn: utan den går tabellen inte att lyssna på.',
    addRow: 'Lägg till en rad',
    addColumn: 'Lägg till en kolumn',
    removeRow: (row: number) => `Ta bort rad ${row}`,
    removeColumn: (column: number) => `Ta bort kolumn ${column}`,
    numbers: 'Siffror',
    inColumn: (column: number) => `i kolumn ${column}`,
    source: 'Källa',
    sourceAdvice:
      'Vem som har sammanställt tabellen och varifrån. Kunskapsbasens siffror läggs hellre till som en indikatortabell, som hålls aktuell.',
    sourceMissing: 'Skriv varifrån tabellens uppgifter kommer.',
  },
  en: {
    add: 'Add a table',
    change: 'Edit the table',
    addBlock: 'Add',
    save: 'Save',
    cancel: 'Cancel',
    inLanguage: (language: string) =>
      `Language: ${language}. Other languages are written by changing the report's language.`,
    begunFrom: (language: string) =>
      `The table is written in ${language}. Translate it here: the table in the other language stays as it is.`,
    caption: 'Caption of the table',
    captionMissing: 'Write what the table tells.',
    pasteAdvice: (columns: number, rows: number) =>
      `Type the cells or paste them from a spreadsheet: at most ${columns} columns and ${rows} rows. The first column names the rows.`,
    header: 'Header of the column',
    cells: 'Cells of the table',
    headerOf: (column: number) => `Header of column ${column}`,
    cellOf: (row: number, column: number) => `Row ${row}, column ${column}`,
    headersMissing: 'Write a header for every column: without it the table cannot be listened to.',
    addRow: 'Add a row',
    addColumn: 'Add a column',
    removeRow: (row: number) => `Delete row ${row}`,
    removeColumn: (column: number) => `Delete column ${column}`,
    numbers: 'Figures',
    inColumn: (column: number) => `in column ${column}`,
    source: 'Source',
    sourceAdvice:
      'Who put the table together, from what. Figures of the knowledge base are better added as a table of indicators, which stays current.',
    sourceMissing: 'Write where the facts of the table come from.',
  },
})
