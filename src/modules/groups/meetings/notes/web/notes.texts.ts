import { translations } from '#shared/texts.ts'

/** What is said around the notes of a meeting. */
export const notesTexts = translations({
  fi: {
    title: 'Muistiinpanot',
    guidance: 'Mitä asiasta sanottiin? Kaikki ryhmän jäsenet voivat kirjoittaa yhtä aikaa.',
    nothing: 'Ei muistiinpanoja.',
    onlyRead: 'Muistiinpanot ovat luettavissa. Niitä kirjoittavat ryhmän jäsenet, kunnes pöytäkirja tarkistetaan.',
    noItems: 'Asialistalla ei ole asioita',
    noItemsText: 'Muistiinpanot kirjoitetaan asioittain. Lisää ensin asiat kokouksen asialistalle.',
  },
  sv: {
    title: 'Anteckningar',
    guidance: 'Vad sades om ärendet? Alla gruppens medlemmar kan skriva samtidigt.',
    nothing: 'Inga anteckningar.',
    onlyRead: 'Anteckningarna kan läsas. Gruppens medlemmar skriver dem tills protokollet justeras.',
    noItems: 'Föredragningslistan är tom',
    noItemsText: 'Anteckningarna skrivs ärende för ärende. Lägg först till ärendena på mötets föredragningslista.',
  },
  en: {
    title: 'Notes',
    guidance: 'What was said of it? All members of the group can write at the same time.',
    nothing: 'No notes.',
    onlyRead: 'The notes can be read. Members of the group write them until the minutes are checked.',
    noItems: 'There is nothing on the agenda',
    noItemsText: 'Notes are taken item by item. Put the items on the agenda of the meeting first.',
  },
})
