import { translations } from '#shared/texts.ts'
import type { Aging } from './share-address.ts'

export const shareTexts = translations({
  fi: {
    share: 'Jaa',
    title: 'Jaa tai upota',
    aging: 'Miten luvut muuttuvat ajan myötä',
    agings: {
      living: 'Uudet vuodet tulevat mukaan',
      lastYears: 'Aina 10 viimeisintä vuotta',
      frozen: 'Luvut jäädytetään tähän päivään',
    } satisfies Record<Aging, string>,
    page: 'Linkki julkiselle sivulle',
    embed: 'Upotuskoodi verkkosivulle',
    files: 'Tiedostot',
    query: 'Sama kysely ohjelmille',
    notOpen:
      'Tuottajan ehdot eivät salli lukujen julkaisemista edelleen, joten niitä ei voi upottaa eikä jakaa tiedostoina.',
    close: 'Sulje',
  },
  sv: {
    share: 'Dela',
    title: 'Dela eller bädda in',
    aging: 'Hur talen ändras med tiden',
    agings: {
      living: 'Nya år tas med',
      lastYears: 'Alltid de 10 senaste åren',
      frozen: 'Talen fryses till denna dag',
    },
    page: 'Länk till den offentliga sidan',
    embed: 'Inbäddningskod för en webbsida',
    files: 'Filer',
    query: 'Samma fråga för program',
    notOpen:
      'Producentens villkor tillåter inte att talen publiceras vidare, så de kan inte bäddas in eller delas som filer.',
    close: 'Stäng',
  },
  en: {
    share: 'Share',
    title: 'Share or embed',
    aging: 'How the figures age',
    agings: {
      living: 'New years are added',
      lastYears: 'Always the latest 10 years',
      frozen: 'The figures are frozen today',
    },
    page: 'Link to the public page',
    embed: 'Code for a web page',
    files: 'Files',
    query: 'The same query for programs',
    notOpen:
      "The producer's terms do not let the figures be published on, so they cannot be embedded or shared as files.",
    close: 'Close',
  },
})
