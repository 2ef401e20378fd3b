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
    } satisfies Record<Exclude<Aging, 'oneYear'>, string>,
    latestYear: 'Aina viimeisin vuosi',
    oneYear: (year: number | null) => `Vuosi ${year ?? ''}, lähteen korjaukset tulevat mukaan`,
    shown: (view: string) => `Linkki, upotus ja tiedostot näyttävät saman kuin sivu nyt: ${view}.`,
    forecast: 'Jatka viivaa Kaarnan laskelmalla (jos kehitys jatkuu)',
    preview: 'Kuva, jonka linkki näyttää',
    picture: 'Linkki tähän näkymään',
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
    latestYear: 'Alltid det senaste året',
    oneYear: (year: number | null) => `År ${year ?? ''}, källans rättelser tas med`,
    shown: (view: string) => `Länken, inbäddningen och filerna visar samma sak som sidan nu: ${view}.`,
    forecast: 'Förläng linjen med Kaarnas beräkning (om utvecklingen fortsätter)',
    preview: 'Bilden som länken visar',
    picture: 'Länk till denna vy',
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
    latestYear: 'Always the latest year',
    oneYear: (year: number | null) => `The year ${year ?? ''}, with the source's corrections`,
    shown: (view: string) => `Link, embed and files show what the page shows now: ${view}.`,
    forecast: "Draw the line on by Kaarna's computation (if this course goes on)",
    preview: 'The picture that the link shows',
    picture: 'Link to this view',
    page: 'Link to the public page',
    embed: 'Code for a web page',
    files: 'Files',
    query: 'The same query for programs',
    notOpen:
      "The producer's terms do not let the figures be published on, so they cannot be embedded or shared as files.",
    close: 'Close',
  },
})
