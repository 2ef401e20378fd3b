import { translations } from '#shared/texts.ts'

/** What the audit log says of deeds on the clock, by the endpoint's id. */
export const clockDeeds = translations({
  fi: {
    addCalendarFeed: 'teki osoitteen kalenterin tilaamiseen',
    answerCalendarInvitation: 'vastasi kutsuun henkilökohtaisesta linkistä',
    addClockEntry: 'lisäsi merkinnän vuosikelloon',
    updateClockEntry: 'muutti vuosikellon merkintää',
    deleteClockEntry: 'poisti merkinnän vuosikellosta',
    restoreClockEntry: 'palautti merkinnän vuosikelloon',
    addClockEntryFile: 'liitti tiedoston vuosikellon merkintään',
    removeClockEntryFile: 'poisti vuosikellon merkinnän liitteen',
    markClockOccurrence: 'kirjasi vuosikellon merkinnän etenemisen tai siirsi sitä',
    takeClockTemplate: 'otti vuosikellon pohjan käyttöön',
    makeClockYear: 'teki seuraavan vuoden vuosikellon',
  },
  sv: {
    addCalendarFeed: 'gjorde en adress för att prenumerera på kalendern',
    answerCalendarInvitation: 'svarade på en kallelse via en personlig länk',
    addClockEntry: 'lade till en post i årsklockan',
    updateClockEntry: 'ändrade en post i årsklockan',
    deleteClockEntry: 'tog bort en post ur årsklockan',
    restoreClockEntry: 'återställde en post i årsklockan',
    addClockEntryFile: 'bifogade en fil till en post i årsklockan',
    removeClockEntryFile: 'tog bort en bilaga till en post i årsklockan',
    markClockOccurrence: 'antecknade hur en post i årsklockan framskrider eller flyttade den',
    takeClockTemplate: 'tog en mall för årsklockan i bruk',
    makeClockYear: 'gjorde nästa års årsklocka',
  },
  en: {
    addCalendarFeed: 'made an address for subscribing to the calendar',
    answerCalendarInvitation: 'answered an invitation by a personal link',
    addClockEntry: 'added an entry to the annual clock',
    updateClockEntry: 'changed an entry of the annual clock',
    deleteClockEntry: 'deleted an entry of the annual clock',
    restoreClockEntry: 'restored an entry of the annual clock',
    addClockEntryFile: 'attached a file to an entry of the annual clock',
    removeClockEntryFile: 'removed a file of an entry of the annual clock',
    markClockOccurrence: 'marked or moved an entry of the annual clock',
    takeClockTemplate: 'took a template of the annual clock into use',
    makeClockYear: "made the next year's clock",
  },
})
