import { translations } from '#shared/texts.ts'

/** The panel beside the report's document. */
export const panelTexts = translations({
  fi: {
    panel: 'Luvun työkalut',
    guidance: 'Ohje',
    blocks: 'Lohkot',
    find: 'Etsi',
    open: 'Työkalut',
    whatFor: 'Mitä tähän lukuun kirjoitetaan',
    noGuidance: 'Tälle luvulle ei ole ohjetta.',
    inChapter: 'Luvussa on nyt',
    nothingInChapter: 'Luvussa ei ole vielä lohkoja.',
    addHere: 'Lisää luvun loppuun',
    addLead: 'Tietolohkot näyttävät aina uusimmat luvut, tavoitteet ja toimenpiteet.',
  },
  sv: {
    panel: 'Kapitlets verktyg',
    guidance: 'Anvisning',
    blocks: 'Block',
    find: 'Sök',
    open: 'Verktyg',
    whatFor: 'Vad som skrivs i kapitlet',
    noGuidance: 'Det finns ingen anvisning för kapitlet.',
    inChapter: 'I kapitlet finns nu',
    nothingInChapter: 'Kapitlet har inga block än.',
    addHere: 'Lägg till i slutet av kapitlet',
    addLead: 'Datablocken visar alltid de senaste siffrorna, målen och åtgärderna.',
  },
  en: {
    panel: 'Tools of the chapter',
    guidance: 'Guidance',
    blocks: 'Blocks',
    find: 'Find',
    open: 'Tools',
    whatFor: 'What to write in this chapter',
    noGuidance: 'There is no guidance for this chapter.',
    inChapter: 'In the chapter now',
    nothingInChapter: 'The chapter has no blocks yet.',
    addHere: 'Add to the end of the chapter',
    addLead: 'Live blocks always show the newest figures, goals and actions.',
  },
})
