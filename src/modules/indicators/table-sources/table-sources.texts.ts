import { translations } from '#shared/texts.ts'

/** Where and what, as the service tells them. */
interface Told {
  place: string
  what: string
}

/** What is wrong with a table of a statistics service and what to do, for the person who wants its figures. */
export const tableSourceTexts = translations({
  fi: {
    faults: {
      addressInvalid: () => 'Tämä ei ole verkko-osoite. Kopioi taulukon osoite selaimen osoiteriviltä.',
      addressWithPassword: () =>
        'Osoitteessa on käyttäjätunnus tai salasana. Poista ne: Kaarna hakee vain avoimia tietoja.',
      addressPrivate: ({ what }: Told) => `Osoite ${what} on sisäverkossa, eikä sieltä haeta tietoja.`,
      addressUnknown: () =>
        'Osoitteessa ei ole taulukkoa, jonka Kaarna tuntisi. Avaa taulukko palvelussa ja kopioi sen osoite.',
      unreachable: ({ place }: Told) =>
        `Palveluun ${place} ei saada yhteyttä. Tarkista osoite tai yritä myöhemmin uudelleen.`,
      tooSlow: ({ place, what }: Told) => `Palvelu ${place} ei vastannut ajassa (${what}). Yritä myöhemmin uudelleen.`,
      tooLarge: ({ what }: Told) => `Vastaus on liian suuri (yli ${what}). Rajaa taulukkoa.`,
      tooManyRedirects: () => 'Osoite ohjaa yhä uudelleen muualle. Kopioi taulukon lopullinen osoite.',
      noTable: ({ place }: Told) =>
        `Osoitteessa ${place} ei ole taulukkoa. Se on voitu siirtää: etsi taulukko palvelusta uudelleen.`,
      refused: ({ place }: Told) =>
        `Palvelu ${place} ei antanut taulukkoa. Se voi olla suojattu, tai valinnassa on jotain, mitä palvelu ei tunne. Kuvaa taulukko uudelleen.`,
      notReady: () => 'Palvelu ei ole vielä valmistellut taulukkoa. Yritä myöhemmin uudelleen.',
      tooManyCalls: () => 'Palvelusta on haettu liian tiheään. Yritä hetken kuluttua uudelleen.',
      serviceFailed: ({ place, what }: Told) => `Palvelussa ${place} on vika (${what}). Yritä myöhemmin uudelleen.`,
      malformed: ({ place, what }: Told) =>
        `Palvelun vastausta ei voi lukea: ${place || 'alku'}: ${what}. Ilmoita asiasta palvelun ylläpidolle.`,
      severalTables: () => 'Osoitteessa on monta taulukkoa. Valitse yksi.',
      noSuchPart: ({ place, what }: Told) =>
        `Taulukossa ei enää ole valittua kohtaa ”${what}” (${place}). Valitse uudelleen.`,
      tooManyCells: ({ what }: Told) =>
        `Valinnassa on liikaa soluja (${what}). Valitse vähemmän vuosia, alueita tai ryhmiä.`,
      changedMeanwhile: () => 'Taulukko päivitettiin kesken haun. Hae uudelleen.',
      figures: ({ what }: Told) => `Taulukossa on ${what} kohtaa, joita ei voi lukea, joten mitään ei tuotu.`,
      failed: () => 'Tuonti keskeytyi Kaarnan omaan vikaan. Aiemmat luvut ovat tallessa. Kerro ylläpidolle.',
    },
    lacks: {
      region: 'Kerro, mikä kohta on alue.',
      year: 'Kerro, mikä kohta on vuosi.',
      twice: 'Sama käyttö on valittu kahdelle kohdalle.',
      one: 'Valitse kohdasta, joka ei jaa lukuja, enintään yksi luokka.',
      breakdown: 'Kerro jokaisesta ryhmittelystä, mikä se on; kutakin voi olla yksi ja yhteensä kolme.',
      nothing: 'Valitse jokaisesta kohdasta vähintään yksi luokka.',
      indicator: 'Anna jokaiselle valitulle tiedolle oma indikaattori.',
    },
    keyTaken: 'Tunnus on jo käytössä: toinen taulukko tuo saman indikaattorin luvut. Vaihda tunnus.',
    keyOfOthers: 'Tunnuksen alku kuuluu muille. Palauta ehdotettu alku.',
    publicOnly: 'Vain kaikille näkyvän indikaattorin voi antaa avoimeksi dataksi.',
    more: (count: string) => `… ja ${count} muuta.`,
  },
  sv: {
    faults: {
      addressInvalid: () => 'Detta är ingen webbadress. Kopiera tabellens adress från webbläsarens adressfält.',
      addressWithPassword: () =>
        'Adressen innehåller användarnamn eller lösenord. Ta bort dem: Kaarna hämtar bara öppna data.',
      addressPrivate: ({ what }: Told) =>
        `Adressen ${what} finns i ett internt nät, och därifrån hämtas inga uppgifter.`,
      addressUnknown: () =>
        'På adressen finns ingen tabell som Kaarna känner igen. Öppna tabellen i tjänsten och kopiera dess adress.',
      unreachable: ({ place }: Told) =>
        `Det går inte att få kontakt med ${place}. Kontrollera adressen eller försök senare.`,
      tooSlow: ({ place, what }: Told) => `Tjänsten ${place} svarade inte i tid (${what}). Försök senare.`,
      tooLarge: ({ what }: Told) => `Svaret är för stort (över ${what}). Begränsa tabellen.`,
      tooManyRedirects: () => 'Adressen hänvisar gång på gång vidare. Kopiera tabellens slutliga adress.',
      noTable: ({ place }: Told) =>
        `På adressen ${place} finns ingen tabell. Den kan ha flyttats: sök upp tabellen i tjänsten på nytt.`,
      refused: ({ place }: Told) =>
        `Tjänsten ${place} lämnade inte ut tabellen. Den kan vara skyddad, eller så innehåller valet något som tjänsten inte känner till. Beskriv tabellen på nytt.`,
      notReady: () => 'Tjänsten har inte förberett tabellen ännu. Försök senare.',
      tooManyCalls: () => 'Tjänsten har anropats för ofta. Försök om en stund.',
      serviceFailed: ({ place, what }: Told) => `Det är ett fel i tjänsten ${place} (${what}). Försök senare.`,
      malformed: ({ place, what }: Told) =>
        `Tjänstens svar går inte att läsa: ${place || 'början'}: ${what}. Meddela dem som sköter tjänsten.`,
      severalTables: () => 'På adressen finns flera tabeller. Välj en.',
      noSuchPart: ({ place, what }: Told) => `Tabellen har inte längre det valda ”${what}” (${place}). Välj på nytt.`,
      tooManyCells: ({ what }: Told) =>
        `Valet omfattar för många celler (${what}). Välj färre år, områden eller grupper.`,
      changedMeanwhile: () => 'Tabellen uppdaterades medan den hämtades. Hämta på nytt.',
      figures: ({ what }: Told) => `I tabellen finns ${what} ställen som inte går att läsa, så ingenting importerades.`,
      failed: () => 'Importen avbröts av ett fel i Kaarna. Tidigare tal finns kvar. Meddela administratören.',
    },
    lacks: {
      region: 'Ange vilken del som är område.',
      year: 'Ange vilken del som är år.',
      twice: 'Samma användning har valts för två delar.',
      one: 'Välj högst en klass i en del som inte delar upp talen.',
      breakdown: 'Ange för varje uppdelning vad den är; en av varje och högst tre.',
      nothing: 'Välj minst en klass i varje del.',
      indicator: 'Ge varje vald uppgift en egen indikator.',
    },
    keyTaken: 'Koden används redan: en annan tabell fyller samma indikator. Byt kod.',
    keyOfOthers: 'Kodens början tillhör andra. Återställ den föreslagna början.',
    publicOnly: 'Bara en indikator som alla ser kan lämnas ut som öppna data.',
    more: (count: string) => `… och ${count} till.`,
  },
  en: {
    faults: {
      addressInvalid: () =>
        'This is no web address. Copy the address of the table from the address bar of the browser.',
      addressWithPassword: () =>
        'The address has a user name or a password. Take them out: Kaarna fetches open data only.',
      addressPrivate: ({ what }: Told) =>
        `The address ${what} is in a private network, and nothing is fetched from there.`,
      addressUnknown: () =>
        'There is no table at the address that Kaarna knows. Open the table in its service and copy its address.',
      unreachable: ({ place }: Told) => `${place} cannot be reached. Check the address, or try again later.`,
      tooSlow: ({ place, what }: Told) => `${place} did not answer in time (${what}). Try again later.`,
      tooLarge: ({ what }: Told) => `The answer is too large (over ${what}). Choose less of the table.`,
      tooManyRedirects: () => 'The address leads elsewhere again and again. Copy the final address of the table.',
      noTable: ({ place }: Told) =>
        `There is no table at ${place}. It may have moved: look it up in the service again.`,
      refused: ({ place }: Told) =>
        `${place} did not give the table. It may be protected, or something was chosen that the service does not know. Describe the table again.`,
      notReady: () => 'The service has not prepared the table yet. Try again later.',
      tooManyCalls: () => 'The service has been asked too often. Try again in a while.',
      serviceFailed: ({ place, what }: Told) => `${place} has a fault (${what}). Try again later.`,
      malformed: ({ place, what }: Told) =>
        `The answer of the service cannot be read: ${place || 'beginning'}: ${what}. Tell those who look after the service.`,
      severalTables: () => 'There are several tables at the address. Choose one.',
      noSuchPart: ({ place, what }: Told) =>
        `The table no longer has “${what}” (${place}), which was chosen. Choose again.`,
      tooManyCells: ({ what }: Told) => `Too many cells are chosen (${what}). Choose fewer years, areas or groups.`,
      changedMeanwhile: () => 'The table was updated while it was fetched. Fetch it again.',
      figures: ({ what }: Told) => `${what} cells of the table cannot be read, so nothing was imported.`,
      failed: () => 'The import was stopped by a fault of Kaarna. Earlier figures are kept. Tell the administrator.',
    },
    lacks: {
      region: 'Say which part is the area.',
      year: 'Say which part is the year.',
      twice: 'Two parts are used for the same thing.',
      one: 'Choose at most one category of a part that does not divide the figures.',
      breakdown: 'Say of each breakdown what it is; one of each, three at most.',
      nothing: 'Choose at least one category of each part.',
      indicator: 'Give each chosen content an indicator of its own.',
    },
    keyTaken: 'The key is in use: another table fills the same indicator. Choose another key.',
    keyOfOthers: 'The beginning of the key belongs to others. Put back the one that was proposed.',
    publicOnly: 'Only an indicator that everybody sees can be given as open data.',
    more: (count: string) => `… and ${count} more.`,
  },
})
