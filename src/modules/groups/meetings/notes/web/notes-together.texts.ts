import { translations } from '#shared/texts.ts'
import type { TogetherWords } from '#web/together/together-words.ts'

/** What is said of writing the notes of a meeting together. */
export const notesTogetherWords: TogetherWords = translations({
  fi: {
    here: (names: readonly string[]) => `Muistiinpanoja kirjoittavat nyt myös ${names.join(', ')}`,
    ended: {
      locked: 'Muistiinpanot on suljettu: pöytäkirja on tarkistettavana tai hyväksytty, tai kokous on peruttu.',
      forbidden: 'Sinulla ei ole enää oikeutta kirjoittaa tämän kokouksen muistiinpanoja.',
    },
    unsavedWhy: {
      locked: 'Muistiinpanot suljettiin ennen kuin nämä ehdittiin tallentaa. Ne ovat vain tällä laitteella.',
      forbidden: 'Oikeutesi kirjoittaa päättyi ennen kuin nämä ehdittiin tallentaa. Ne ovat vain tällä laitteella.',
      otherCopy: 'Muistiinpanot on palautettu palvelimella aiempaan tilaan. Nämä ovat vain tällä laitteella.',
      removed: 'Asia poistettiin asialistalta sillä aikaa, kun kirjoitit. Nämä ovat vain tällä laitteella.',
    },
    inRemoved: 'Poistettu asia',
    refused:
      'Muistiinpanoja ei voi tallentaa: ne ovat liian pitkät tai niissä on jotain, mitä pöytäkirjaan ei voi panna. Lyhennä tai poista viimeksi lisätty.',
    conflict: (name: string, moment: string) =>
      `${name} tallensi omat muistiinpanonsa ${moment}. Kumpikaan ei ole kadonnut: valitse, mikä jää.`,
  },
  sv: {
    here: (names: readonly string[]) => `Anteckningarna skrivs just nu också av ${names.join(', ')}`,
    ended: {
      locked: 'Anteckningarna är stängda: protokollet justeras eller är godkänt, eller mötet är inställt.',
      forbidden: 'Du har inte längre rätt att skriva anteckningar från det här mötet.',
    },
    unsavedWhy: {
      locked: 'Anteckningarna stängdes innan det här hann sparas. Det finns bara på den här enheten.',
      forbidden: 'Din rätt att skriva upphörde innan det här hann sparas. Det finns bara på den här enheten.',
      otherCopy: 'Anteckningarna har återställts på servern. Det här finns bara på den här enheten.',
      removed: 'Ärendet togs bort från föredragningslistan medan du skrev. Det här finns bara på den här enheten.',
    },
    inRemoved: 'Borttaget ärende',
    refused:
      'Anteckningarna kan inte sparas: de är för långa eller innehåller något som inte kan stå i protokollet. Förkorta dem eller ta bort det senast tillagda.',
    conflict: (name: string, moment: string) =>
      `${name} sparade sina anteckningar ${moment}. Ingendera har försvunnit: välj vilka som blir kvar.`,
  },
  en: {
    here: (names: readonly string[]) => `The notes are also being written by ${names.join(', ')}`,
    ended: {
      locked: 'The notes are closed: the minutes are being checked or approved, or the meeting is cancelled.',
      forbidden: 'You may no longer write the notes of this meeting.',
    },
    unsavedWhy: {
      locked: 'The notes were closed before these were saved. They are on this device only.',
      forbidden: 'Your right to write ended before these were saved. They are on this device only.',
      otherCopy: 'The notes were restored to an earlier state on the server. These are on this device only.',
      removed: 'The item was taken off the agenda while you wrote. These are on this device only.',
    },
    inRemoved: 'Removed item',
    refused:
      'The notes cannot be saved: they are too long, or have something that minutes cannot hold. Shorten them, or take out what was added last.',
    conflict: (name: string, moment: string) =>
      `${name} saved notes of their own ${moment}. Neither is lost: choose which stays.`,
  },
})
