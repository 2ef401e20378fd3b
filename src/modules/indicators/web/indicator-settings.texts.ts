import { translations } from '#shared/texts.ts'

export const indicatorSettingsTexts = translations({
  fi: {
    form: 'Indikaattorin asetukset',
    note: 'Asetukset koskevat koko asennusta. Ne muuttavat sitä, miten luvut luetaan, eivät itse lukuja.',
    direction: 'Kumpi suunta on parempi',
    directions: { higher: 'Suurempi on parempi', lower: 'Pienempi on parempi', neutral: 'Ei kumpikaan' },
    directionNote: 'Ilman suuntaa muutoksia ei väritetä eikä kuntia aseteta järjestykseen.',
    theme: 'Teema',
    group: 'Väestöryhmä',
    none: 'Ei valittu',
    core: 'Kuuluu vähimmäistietosisältöön',
    threshold: 'Merkityksetön muutos enintään',
    thresholdNote:
      'Tätä pienempi muutos on ennallaan, suurempi on muutos sellaisenaan. Tyhjänä merkitsevyys päätellään vain tilastollisesta testistä.',
    save: 'Tallenna',
    saved: 'Asetukset on tallennettu.',
  },
  sv: {
    form: 'Indikatorns inställningar',
    note: 'Inställningarna gäller hela installationen. De ändrar hur talen läses, inte själva talen.',
    direction: 'Vilken riktning är bättre',
    directions: { higher: 'Högre är bättre', lower: 'Lägre är bättre', neutral: 'Ingendera' },
    directionNote: 'Utan riktning färgas inga förändringar och kommunerna rangordnas inte.',
    theme: 'Tema',
    group: 'Befolkningsgrupp',
    none: 'Inte vald',
    core: 'Ingår i minimidatainnehållet',
    threshold: 'Betydelselös förändring högst',
    thresholdNote:
      'En mindre förändring är oförändrat läge, en större är en förändring i sig. Tomt: betydelsen avgörs bara av ett statistiskt test.',
    save: 'Spara',
    saved: 'Inställningarna har sparats.',
  },
  en: {
    form: 'Settings of the indicator',
    note: 'The settings hold for the whole installation. They change how the figures are read, not the figures.',
    direction: 'Which direction is better',
    directions: { higher: 'Higher is better', lower: 'Lower is better', neutral: 'Neither' },
    directionNote: 'Without a direction no change is coloured and municipalities are not ranked.',
    theme: 'Theme',
    group: 'Population group',
    none: 'Not chosen',
    core: 'Belongs to the minimum data content',
    threshold: 'Largest change without meaning',
    thresholdNote:
      'A smaller change counts as unchanged, a larger one is a change in itself. Empty: only a statistical test decides.',
    save: 'Save',
    saved: 'The settings have been saved.',
  },
})
