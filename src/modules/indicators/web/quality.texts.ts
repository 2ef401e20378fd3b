import { translations } from '#shared/texts.ts'

export const qualityTexts = translations({
  fi: {
    title: 'Luvun laatu ja käyttöehdot',
    rhythm: 'Päivittyy',
    rhythmOf: (years: number) =>
      years === 1 ? 'vuosittain' : years === 2 ? 'joka toinen vuosi' : `${years} vuoden välein`,
    coverage: 'Kattavuus',
    coverageOf: (count: string, of: string, share: string) =>
      `${count} kuntaa ${of} kunnasta (${share}) viimeisimpänä vuonna`,
    noMunicipalities: 'ei kuntien lukuja, vain suurempien alueiden',
    republishing: 'Julkaiseminen edelleen',
    mayRepublish: 'sallittu, kun lähde mainitaan',
    mayNotRepublish: 'vaatii tuottajan luvan; luvut eivät ole Kaarnan avoimessa datassa',
    attribution: 'Näin mainitset lähteen',
  },
  sv: {
    title: 'Talets kvalitet och användningsvillkor',
    rhythm: 'Uppdateras',
    rhythmOf: (years: number) =>
      years === 1 ? 'varje år' : years === 2 ? 'vartannat år' : `med ${years} års mellanrum`,
    coverage: 'Täckning',
    coverageOf: (count, of, share) => `${count} av ${of} kommuner (${share}) det senaste året`,
    noMunicipalities: 'inga tal för kommuner, bara för större områden',
    republishing: 'Vidarepublicering',
    mayRepublish: 'tillåten när källan anges',
    mayNotRepublish: 'kräver producentens tillstånd; talen finns inte i Kaarnas öppna data',
    attribution: 'Ange källan så här',
  },
  en: {
    title: 'Quality and terms of use',
    rhythm: 'Updated',
    rhythmOf: (years: number) =>
      years === 1 ? 'every year' : years === 2 ? 'every second year' : `every ${years} years`,
    coverage: 'Coverage',
    coverageOf: (count, of, share) => `${count} of ${of} municipalities (${share}) in the latest year`,
    noMunicipalities: 'no figures of municipalities, only of larger areas',
    republishing: 'Publishing on',
    mayRepublish: 'allowed when the source is named',
    mayNotRepublish: 'needs the producer’s permission; the figures are not in Kaarna’s open data',
    attribution: 'Name the source like this',
  },
})
