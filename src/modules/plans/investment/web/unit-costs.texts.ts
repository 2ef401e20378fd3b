import { translations } from '#shared/texts.ts'

/** The library of unit costs. */
export const unitCostTexts = translations({
  fi: {
    title: 'Yksikkökustannukset',
    lead: (count: number) =>
      count === 0
        ? 'Mitä yksi vältettävä tapaus maksaa, organisaation omien lähteiden mukaan.'
        : `${count === 1 ? 'Yksi yksikkökustannus' : `${count} yksikkökustannusta`}, jokaisella lähde. Laskelmat käyttävät näitä.`,
    note: 'Kaarna ei tunne yhtään yksikkökustannusta: jokainen luku tässä on organisaation itse lisäämä, ja siitä vastaa lisääjä.',
    add: 'Lisää yksikkökustannus',
    edit: 'Muokkaa',
    remove: 'Poista',
    restore: 'Palauta',
    removeTitle: (name: string) => `Poistetaanko ${name}?`,
    removeText: 'Laskelmat, jotka käyttävät sitä, säilyttävät sen. Yksikkökustannuksen voi palauttaa.',
    removed: 'Poistettiin.',
    restored: 'Palautettiin.',
    deleted: 'Poistetut',
    emptyTitle: 'Ensimmäinen yksikkökustannus',
    emptyText:
      'Tähän kootaan, mitä yksi vältettävä tapaus maksaa: esimerkiksi nuoren vuosi koulutuksen ja työn ulkopuolella. Jokaisella on oma lähde, vuosi ja väli.',
    emptyReader: 'Yksikkökustannuksia ei ole vielä lisätty.',
    nameHelp: 'Esimerkiksi: nuori vuoden koulutuksen ja työn ulkopuolella.',
    perHelp: 'Esimerkiksi: yksi nuori vuodessa.',
    sourceHelp: 'Julkaisu, laskelman tekijä ja sivu, josta luku löytyy.',
    prices: (year: number) => `vuoden ${year} hinnoin`,
    addedBy: (by: string, on: string) => `Lisäsi ${by} ${on}`,
    of: (name: string, deed: string) => `${deed}: ${name}`,
  },
  sv: {
    title: 'Enhetskostnader',
    lead: (count: number) =>
      count === 0
        ? 'Vad ett fall som kan undvikas kostar enligt organisationens egna källor.'
        : `${count === 1 ? 'En enhetskostnad' : `${count} enhetskostnader`}, var och en med källa. Kalkylerna använder dem.`,
    note: 'Kaarna känner inte till en enda enhetskostnad: varje tal här har organisationen själv lagt till, och den som lade till det ansvarar för det.',
    add: 'Lägg till en enhetskostnad',
    edit: 'Redigera',
    remove: 'Ta bort',
    restore: 'Återställ',
    removeTitle: (name: string) => `Ska ${name} tas bort?`,
    removeText: 'Kalkyler som använder den behåller den. Enhetskostnaden kan återställas.',
    removed: 'Togs bort.',
    restored: 'Återställdes.',
    deleted: 'Borttagna',
    emptyTitle: 'Den första enhetskostnaden',
    emptyText:
      'Här samlas vad ett fall som kan undvikas kostar: till exempel ett år för en ung person utanför utbildning och arbete. Var och en har sin källa, sitt år och sitt intervall.',
    emptyReader: 'Inga enhetskostnader har lagts till ännu.',
    nameHelp: 'Till exempel: en ung person ett år utanför utbildning och arbete.',
    perHelp: 'Till exempel: en ung person per år.',
    sourceHelp: 'Publikation, kalkylens upphovsman och sidan där talet finns.',
    prices: (year: number) => `i ${year} års priser`,
    addedBy: (by: string, on: string) => `Tillagd av ${by} ${on}`,
    of: (name: string, deed: string) => `${deed}: ${name}`,
  },
  en: {
    title: 'Unit costs',
    lead: (count: number) =>
      count === 0
        ? 'What a case that can be avoided costs, by the organisation’s own sources.'
        : `${count === 1 ? 'One unit cost' : `${count} unit costs`}, each with its source. Calculations use them.`,
    note: 'Kaarna knows no unit cost: the organisation has added every number here itself, and whoever added it answers for it.',
    add: 'Add a unit cost',
    edit: 'Edit',
    remove: 'Delete',
    restore: 'Restore',
    removeTitle: (name: string) => `Delete ${name}?`,
    removeText: 'Calculations that use it keep it. The unit cost can be restored.',
    removed: 'Deleted.',
    restored: 'Restored.',
    deleted: 'Deleted',
    emptyTitle: 'The first unit cost',
    emptyText:
      'Here stands what a case that can be avoided costs: such as a year of a young person outside education and work. Each has its own source, year and range.',
    emptyReader: 'No unit costs have been added yet.',
    nameHelp: 'For example: a young person a year outside education and work.',
    perHelp: 'For example: one young person for one year.',
    sourceHelp: 'The publication, who calculated it, and the page where the number is.',
    prices: (year: number) => `in ${year} prices`,
    addedBy: (by: string, on: string) => `Added by ${by} ${on}`,
    of: (name: string, deed: string) => `${deed}: ${name}`,
  },
})
