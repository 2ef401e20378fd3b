import { translations } from '#shared/texts.ts'

/** What the public pages of groups' meetings say: plain words for residents. */
export const siteGroupTexts = translations({
  fi: {
    title: 'Ryhmien kokoukset',
    lead: 'Mitä hyvinvointityön ryhmissä on päätetty: julkiset asiat hyväksytyistä pöytäkirjoista.',
    none: 'Julkisia kokousasioita ei ole juuri nyt.',
    meeting: (day: string) => `Kokous ${day}`,
    where: 'Sijainti',
    files: 'Lataa',
    beingMade: 'Tiedostoja tehdään parhaillaan.',
    file: (language: string, format: string, size: string) => `${language}, ${format}, ${size}`,
    hash: 'Sisällön tunniste',
    published: (day: string) => `Julkaistu ${day}`,
  },
  sv: {
    title: 'Gruppernas möten',
    lead: 'Vad grupperna i välfärdsarbetet har beslutat: offentliga ärenden ur godkända protokoll.',
    none: 'Just nu finns inga offentliga mötesärenden.',
    meeting: (day: string) => `Möte ${day}`,
    where: 'Plats',
    files: 'Ladda ner',
    beingMade: 'Filerna görs som bäst.',
    file: (language: string, format: string, size: string) => `${language}, ${format}, ${size}`,
    hash: 'Innehållets kontrollsumma',
    published: (day: string) => `Publicerat ${day}`,
  },
  en: {
    title: "Groups' meetings",
    lead: 'What the groups of wellbeing work have decided: public items of approved minutes.',
    none: 'There are no public items just now.',
    meeting: (day: string) => `Meeting of ${day}`,
    where: 'Where you are',
    files: 'Download',
    beingMade: 'The files are being made.',
    file: (language: string, format: string, size: string) => `${language}, ${format}, ${size}`,
    hash: 'Hash of the content',
    published: (day: string) => `Published ${day}`,
  },
})
