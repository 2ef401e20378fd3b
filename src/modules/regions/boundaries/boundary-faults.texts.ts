import { translations } from '#shared/texts.ts'
import type { BoundaryFault, BoundaryFaultCode } from './boundary-fault.ts'

type Told = Pick<BoundaryFault, 'place' | 'what'>
type Say = (told: Told) => string

/** `features.12` is the thirteenth of the file. */
const ordinal = (place: string): string => String(Number(place.split('.')[1] ?? 0) + 1)

/** What is wrong with boundaries and what to do, for the administrator who brings them. */
export const boundaryFaultTexts = translations({
  fi: {
    addressInvalid: () => 'Tämä ei ole verkko-osoite. Osoite alkaa https://.',
    addressPrivate: ({ what }) => `Osoite ${what} on sisäverkossa, eikä sieltä haeta tietoja.`,
    unreachable: ({ what }) =>
      `Palvelimeen ei saada yhteyttä (${what}). Tarkista osoite tai yritä myöhemmin uudelleen.`,
    tooSlow: ({ what }) => `Palvelin ei vastannut ajassa (${what}). Yritä myöhemmin uudelleen.`,
    tooLarge: () => 'Aineisto on liian suuri. Hae yleistetty aineisto, esimerkiksi mittakaava 1:4 500 000.',
    nothingThere: () => 'Osoitteessa ei ole mitään. Tarkista osoite ja vuosi.',
    refused: ({ what }) => `Palvelin ei antanut aineistoa (${what}). Tarkista osoite.`,
    tooManyCalls: () => 'Palvelimelta on haettu liian tiheään. Yritä hetken kuluttua uudelleen.',
    serviceFailed: ({ what }) => `Palvelimessa on vika (${what}). Yritä myöhemmin uudelleen.`,
    notJson: ({ what }) => `Aineisto ei ole GeoJSON-muotoa. Se alkaa: ${what}`,
    notGeoJson: () => 'Aineisto ei ole GeoJSON-kokoelma (FeatureCollection), jossa on alueita.',
    unknownSystem: ({ what }) => `Koordinaatistoa ${what} ei voi lukea. Käytä koordinaatistoa EPSG:3067 tai EPSG:4326.`,
    notFeature: ({ place }) => `Kohde ${ordinal(place)} ei ole alue, jolla on tiedot ja rajat.`,
    noPolygons: ({ place }) => `Kohteella ${ordinal(place)} ei ole rajoja.`,
    noRings: ({ place }) => `Kohteella ${ordinal(place)} on osa, jolla ei ole rajaa.`,
    shortRing: ({ place }) => `Kohteen ${ordinal(place)} raja on liian lyhyt: siinä on alle neljä pistettä.`,
    notPoint: ({ place, what }) => `Kohteen ${ordinal(place)} rajassa on piste, joka ei ole lukupari: ${what}.`,
    outsideFinland: ({ place, what }) =>
      `Kohteen ${ordinal(place)} rajassa on piste Suomen ulkopuolella: ${what}. Onko koordinaatisto oikea?`,
    openRing: ({ place }) => `Kohteen ${ordinal(place)} raja ei sulkeudu.`,
    flatRing: ({ place }) => `Kohteen ${ordinal(place)} rajan sisään ei jää alaa.`,
    more: ({ what }) => `… ja ${what} muuta vikaa.`,
    noCodes: () => 'Kaikilla kohteilla ei ole kuntanumeroa tiedossa "kunta".',
    noYear: () => 'Aineisto ei kerro, minkä vuoden kunnat siinä ovat. Anna vuosi.',
    noRegions: () =>
      'Yksikään aineiston kunta ei ole Kaarnan aluerekisterissä. Tuo ensin luvut, niin aluerekisteri tulee mukana.',
    tooFewRegions: ({ what }) => `Aineistossa on vain osa kunnista (${what}). Ennalliset rajat jäävät käyttöön.`,
    notTopology: () => 'Rajoja ei voi ottaa käyttöön sellaisina. Tarkista aineisto uudelleen.',
  } satisfies Record<BoundaryFaultCode, Say>,
  sv: {
    addressInvalid: () => 'Detta är ingen webbadress. Adressen börjar med https://.',
    addressPrivate: ({ what }) => `Adressen ${what} ligger i ett internt nät, och därifrån hämtas inga uppgifter.`,
    unreachable: ({ what }) => `Servern kan inte nås (${what}). Kontrollera adressen eller försök igen senare.`,
    tooSlow: ({ what }) => `Servern svarade inte i tid (${what}). Försök igen senare.`,
    tooLarge: () => 'Materialet är för stort. Hämta ett generaliserat material, till exempel skalan 1:4 500 000.',
    nothingThere: () => 'Det finns ingenting på adressen. Kontrollera adressen och året.',
    refused: ({ what }) => `Servern gav inte materialet (${what}). Kontrollera adressen.`,
    tooManyCalls: () => 'Servern har anropats för ofta. Försök igen om en stund.',
    serviceFailed: ({ what }) => `Det är fel på servern (${what}). Försök igen senare.`,
    notJson: ({ what }) => `Materialet är inte GeoJSON. Det börjar: ${what}`,
    notGeoJson: () => 'Materialet är ingen GeoJSON-samling (FeatureCollection) med områden.',
    unknownSystem: ({ what }) =>
      `Koordinatsystemet ${what} kan inte läsas. Använd koordinatsystemet EPSG:3067 eller EPSG:4326.`,
    notFeature: ({ place }) => `Objekt ${ordinal(place)} är inget område med uppgifter och gränser.`,
    noPolygons: ({ place }) => `Objekt ${ordinal(place)} har inga gränser.`,
    noRings: ({ place }) => `Objekt ${ordinal(place)} har en del utan gräns.`,
    shortRing: ({ place }) => `Gränsen för objekt ${ordinal(place)} är för kort: den har färre än fyra punkter.`,
    notPoint: ({ place, what }) => `Gränsen för objekt ${ordinal(place)} har en punkt som inte är ett talpar: ${what}.`,
    outsideFinland: ({ place, what }) =>
      `Gränsen för objekt ${ordinal(place)} har en punkt utanför Finland: ${what}. Är koordinatsystemet rätt?`,
    openRing: ({ place }) => `Gränsen för objekt ${ordinal(place)} sluter sig inte.`,
    flatRing: ({ place }) => `Gränsen för objekt ${ordinal(place)} omsluter ingen yta.`,
    more: ({ what }) => `… och ${what} andra fel.`,
    noCodes: () => 'Alla objekt har inte ett kommunnummer i uppgiften "kunta".',
    noYear: () => 'Materialet säger inte vilket års kommuner det visar. Ange året.',
    noRegions: () =>
      'Ingen av materialets kommuner finns i Kaarnas områdesregister. Hämta först tal, så kommer områdesregistret med.',
    tooFewRegions: ({ what }) => `Materialet har bara en del av kommunerna (${what}). De tidigare gränserna används.`,
    notTopology: () => 'Gränserna kan inte tas i bruk som de är. Kontrollera materialet på nytt.',
  },
  en: {
    addressInvalid: () => 'This is no web address. An address begins with https://.',
    addressPrivate: ({ what }) => `The address ${what} is in a private network, and nothing is fetched from there.`,
    unreachable: ({ what }) => `The server cannot be reached (${what}). Check the address or try again later.`,
    tooSlow: ({ what }) => `The server did not answer in time (${what}). Try again later.`,
    tooLarge: () => 'The data is too large. Fetch generalised data, such as the scale 1:4,500,000.',
    nothingThere: () => 'There is nothing at the address. Check the address and the year.',
    refused: ({ what }) => `The server did not give the data (${what}). Check the address.`,
    tooManyCalls: () => 'The server has been asked too often. Try again in a while.',
    serviceFailed: ({ what }) => `The server has a fault (${what}). Try again later.`,
    notJson: ({ what }) => `The data is no GeoJSON. It begins: ${what}`,
    notGeoJson: () => 'The data is no GeoJSON collection (FeatureCollection) of areas.',
    unknownSystem: ({ what }) => `The coordinate system ${what} cannot be read. Use EPSG:3067 or EPSG:4326.`,
    notFeature: ({ place }) => `Feature ${ordinal(place)} is no area with attributes and boundaries.`,
    noPolygons: ({ place }) => `Feature ${ordinal(place)} has no boundaries.`,
    noRings: ({ place }) => `Feature ${ordinal(place)} has a part without a boundary.`,
    shortRing: ({ place }) => `The boundary of feature ${ordinal(place)} is too short: it has fewer than four points.`,
    notPoint: ({ place, what }) =>
      `The boundary of feature ${ordinal(place)} has a point that is no pair of numbers: ${what}.`,
    outsideFinland: ({ place, what }) =>
      `The boundary of feature ${ordinal(place)} has a point outside Finland: ${what}. Is the coordinate system right?`,
    openRing: ({ place }) => `The boundary of feature ${ordinal(place)} does not close.`,
    flatRing: ({ place }) => `The boundary of feature ${ordinal(place)} encloses nothing.`,
    more: ({ what }) => `… and ${what} more faults.`,
    noCodes: () => 'Not every feature has a municipality number in the attribute "kunta".',
    noYear: () => 'The data does not say which year its municipalities are of. Give the year.',
    noRegions: () =>
      'None of the municipalities is in the register of regions. Import figures first: the register comes with them.',
    tooFewRegions: ({ what }) => `The data has only some of the municipalities (${what}). The earlier boundaries stay.`,
    notTopology: () => 'The boundaries cannot be used as they are. Check the data again.',
  },
})
