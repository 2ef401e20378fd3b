import { translations } from '#shared/texts.ts'
import type { ListColumn, ListFaultCode } from './read-content-list.ts'

interface Told {
  column: string
  found: string
  otherRow: number
}

/** What is wrong with a list of minimum data content and what to do, for the person who made it. */
export const listFaultTexts = translations({
  fi: {
    versionTaken: (version: string) => `Versio ”${version}” on jo tallessa. Anna uudelle listalle uusi versio.`,
    place: (row: number, column: string) => `Rivi ${row}${column && `, sarake ${column}`}`,
    columns: {
      version: 'versio',
      id: 'tunnus',
      group: 'ryhmä',
      groupSv: 'ryhmä_sv',
      groupEn: 'ryhmä_en',
      title: 'nimi',
      titleSv: 'nimi_sv',
      titleEn: 'nimi_en',
      level: 'taso',
      sotkanet: 'Sotkanet-id',
      kind: 'laji',
    } satisfies Record<ListColumn, string>,
    faults: {
      columnMissing: ({ column }: Told) => `Saraketta ”${column}” ei ole. Lisää se otsikkoriville.`,
      columnTwice: ({ column }: Told) => `Sarake ”${column}” on kahdesti. Poista toinen.`,
      versionMissing: () => 'Versio puuttuu. Kirjoita se joka riville, esimerkiksi 2026-1.',
      versionDiffers: ({ found, otherRow }: Told) =>
        `Versio ”${found}” on eri kuin rivillä ${otherRow}. Yhdessä tiedostossa on yksi versio.`,
      versionTooLong: () => 'Version nimi on liian pitkä: enintään 60 merkkiä.',
      idMissing: () => 'Tunnus puuttuu. Anna kohdalle tunnus, joka pysyy samana versiosta toiseen.',
      idInvalid: ({ found }: Told) =>
        `Tunnus ”${found}” ei kelpaa. Käytä kirjaimia a–z, numeroita, pistettä, viivaa ja alaviivaa, enintään 60 merkkiä.`,
      idTwice: ({ found, otherRow }: Told) => `Tunnus ”${found}” on jo rivillä ${otherRow}. Anna eri tunnus.`,
      groupMissing: () => 'Ryhmä puuttuu. Kirjoita, minkä otsikon alle kohta kuuluu.',
      titleMissing: () => 'Nimi puuttuu. Kirjoita, mitä kohdassa kysytään.',
      textTooLong: () => 'Teksti on liian pitkä: enintään 500 merkkiä.',
      levelUnknown: ({ found }: Told) =>
        found ? `Taso ”${found}” ei kelpaa: kirjoita kunta tai alue.` : 'Taso puuttuu: kirjoita kunta tai alue.',
      kindUnknown: ({ found }: Told) =>
        found
          ? `Laji ”${found}” ei kelpaa: kirjoita tila, toiminta tai laadullinen.`
          : 'Laji puuttuu: kirjoita tila, toiminta tai laadullinen.',
      indicatorMissing: () => 'Hyvinvoinnin tilaa kuvaavalla kohdalla on oltava Sotkanetin numero.',
      indicatorInvalid: ({ found }: Told) =>
        `”${found}” ei ole indikaattorin tunnus. Kirjoita Sotkanetin numero, esimerkiksi 181, tai lähde ja tunnus, esimerkiksi sotkanet:181.`,
      tooManyItems: () => 'Tiedostossa on yli 2 000 kohtaa. Tarkista, että se on oikea tiedosto.',
      noItems: () => 'Tiedostossa ei ole yhtään kohtaa otsikkorivin alla.',
    } satisfies Record<ListFaultCode, (told: Told) => string>,
  },
  sv: {
    versionTaken: (version) => `Versionen ”${version}” finns redan. Ge den nya listan en ny version.`,
    place: (row, column) => `Rad ${row}${column && `, kolumnen ${column}`}`,
    columns: {
      version: 'version',
      id: 'kod',
      group: 'grupp',
      groupSv: 'grupp_sv',
      groupEn: 'grupp_en',
      title: 'namn',
      titleSv: 'namn_sv',
      titleEn: 'namn_en',
      level: 'nivå',
      sotkanet: 'Sotkanet-id',
      kind: 'slag',
    },
    faults: {
      columnMissing: ({ column }) => `Kolumnen ”${column}” saknas. Lägg till den på rubrikraden.`,
      columnTwice: ({ column }) => `Kolumnen ”${column}” finns två gånger. Ta bort den ena.`,
      versionMissing: () => 'Versionen saknas. Skriv den på varje rad, till exempel 2026-1.',
      versionDiffers: ({ found, otherRow }) =>
        `Versionen ”${found}” är en annan än på rad ${otherRow}. En fil har en version.`,
      versionTooLong: () => 'Versionens namn är för långt: högst 60 tecken.',
      idMissing: () => 'Koden saknas. Ge punkten en kod som är densamma från version till version.',
      idInvalid: ({ found }) =>
        `Koden ”${found}” duger inte. Använd bokstäverna a–z, siffror, punkt, bindestreck och understreck, högst 60 tecken.`,
      idTwice: ({ found, otherRow }) => `Koden ”${found}” finns redan på rad ${otherRow}. Ge en annan kod.`,
      groupMissing: () => 'Gruppen saknas. Skriv under vilken rubrik punkten hör.',
      titleMissing: () => 'Namnet saknas. Skriv vad som frågas i punkten.',
      textTooLong: () => 'Texten är för lång: högst 500 tecken.',
      levelUnknown: ({ found }) =>
        found ? `Nivån ”${found}” duger inte: skriv kommun eller område.` : 'Nivån saknas: skriv kommun eller område.',
      kindUnknown: ({ found }) =>
        found
          ? `Slaget ”${found}” duger inte: skriv läge, verksamhet eller kvalitativ.`
          : 'Slaget saknas: skriv läge, verksamhet eller kvalitativ.',
      indicatorMissing: () => 'En punkt som beskriver läget måste ha ett nummer i Sotkanet.',
      indicatorInvalid: ({ found }) =>
        `”${found}” är ingen indikators kod. Skriv numret i Sotkanet, till exempel 181, eller källa och kod, till exempel sotkanet:181.`,
      tooManyItems: () => 'Filen har över 2 000 punkter. Kontrollera att det är rätt fil.',
      noItems: () => 'Filen har inga punkter under rubrikraden.',
    },
  },
  en: {
    versionTaken: (version) => `The version “${version}” is stored already. Give the new list a new version.`,
    place: (row, column) => `Row ${row}${column && `, column ${column}`}`,
    columns: {
      version: 'version',
      id: 'id',
      group: 'group',
      groupSv: 'group_sv',
      groupEn: 'group_en',
      title: 'title',
      titleSv: 'title_sv',
      titleEn: 'title_en',
      level: 'level',
      sotkanet: 'Sotkanet id',
      kind: 'kind',
    },
    faults: {
      columnMissing: ({ column }) => `There is no column “${column}”. Add it to the row of headings.`,
      columnTwice: ({ column }) => `The column “${column}” stands twice. Remove one.`,
      versionMissing: () => 'The version is missing. Write it on every row, such as 2026-1.',
      versionDiffers: ({ found, otherRow }) =>
        `The version “${found}” differs from that on row ${otherRow}. One file has one version.`,
      versionTooLong: () => 'The name of the version is too long: at most 60 characters.',
      idMissing: () => 'The id is missing. Give the item an id that stays the same from version to version.',
      idInvalid: ({ found }) =>
        `The id “${found}” cannot be used. Use the letters a–z, digits, full stops, hyphens and underscores, at most 60 characters.`,
      idTwice: ({ found, otherRow }) => `The id “${found}” stands on row ${otherRow} already. Give another id.`,
      groupMissing: () => 'The group is missing. Write the heading that the item belongs under.',
      titleMissing: () => 'The title is missing. Write what the item asks.',
      textTooLong: () => 'The text is too long: at most 500 characters.',
      levelUnknown: ({ found }) =>
        found
          ? `The level “${found}” cannot be used: write municipality or county.`
          : 'The level is missing: write municipality or county.',
      kindUnknown: ({ found }) =>
        found
          ? `The kind “${found}” cannot be used: write state, action or qualitative.`
          : 'The kind is missing: write state, action or qualitative.',
      indicatorMissing: () => "An item about the state of people's wellbeing needs a Sotkanet number.",
      indicatorInvalid: ({ found }) =>
        `“${found}” is no indicator's id. Write Sotkanet's number, such as 181, or source and id, such as sotkanet:181.`,
      tooManyItems: () => 'The file has more than 2,000 items. Check that it is the right file.',
      noItems: () => 'The file has no item below the row of headings.',
    },
  },
})
