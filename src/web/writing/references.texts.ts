import { translations } from '#shared/texts.ts'

/** What is asked about a reference to a numbered block, and said of one whose block is gone. */
export const referenceTexts = translations({
  fi: {
    title: 'Viittaus kuvioon, taulukkoon tai kuvaan',
    target: 'Mihin viitataan',
    follows: 'Numero muuttuu itsestään, kun raportin kuvioita siirretään, lisätään tai poistetaan.',
    says: 'Mitä tekstissä lukee',
    saysAdvice: 'Pelkän numeron voi panna taivutetun sanan jälkeen: kuviossa 3, taulukosta 2.',
    set: 'Lisää viittaus',
    change: 'Tallenna viittaus',
    remove: 'Poista viittaus',
    missing: 'Valitse, mihin viitataan.',
    typedTables:
      'Tekstiin kirjoitettua taulukkoa ei voi valita. Jos siihen pitää viitata, tee siitä oma lohkonsa: Lisää lohko, Taulukko.',
    nothing: 'Raportissa ei vielä ole numeroitua kuviota, taulukkoa eikä kuvaa.',
    gone: 'viittaus poistettuun kohtaan',
    goneLead: 'Kohta, johon tässä viitattiin, on poistettu raportista. Valitse toinen tai poista viittaus.',
  },
  sv: {
    title: 'Hänvisning till ett diagram, en tabell eller en bild',
    target: 'Vad hänvisningen gäller',
    follows: 'Numret ändras av sig självt när diagram flyttas, läggs till eller tas bort.',
    says: 'Vad som står i texten',
    saysAdvice: 'Enbart numret kan stå efter ett böjt ord: i diagrammet 3, ur tabellen 2.',
    set: 'Lägg till hänvisningen',
    change: 'Spara hänvisningen',
    remove: 'Ta bort hänvisningen',
    missing: 'Välj vad hänvisningen gäller.',
    typedTables:
      'En tabell som skrivits inne i en text kan inte väljas. Ska den hänvisas till, gör den till ett eget block: Lägg till block, Tabell.',
    nothing: 'Rapporten har ännu inget numrerat diagram, ingen tabell och ingen bild.',
    gone: 'hänvisning till något som tagits bort',
    goneLead: 'Det som hänvisningen gällde har tagits bort ur rapporten. Välj något annat eller ta bort hänvisningen.',
  },
  en: {
    title: 'Reference to a figure, a table or a picture',
    target: 'What is referred to',
    follows: 'The number changes by itself when figures are moved, added or taken out.',
    says: 'What the text says',
    saysAdvice: 'The number alone can follow a word of your own: in charts 3 and 4.',
    set: 'Add the reference',
    change: 'Save the reference',
    remove: 'Remove the reference',
    missing: 'Choose what is referred to.',
    typedTables:
      'A table typed within a text cannot be chosen. To refer to it, make it a block of its own: Add a block, Table.',
    nothing: 'The report has no numbered figure, table or picture yet.',
    gone: 'reference to something taken out',
    goneLead: 'What this referred to has been taken out of the report. Choose something else or remove the reference.',
  },
})
