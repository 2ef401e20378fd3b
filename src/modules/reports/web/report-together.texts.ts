import { translations } from '#shared/texts.ts'
import type { TogetherWords } from '#web/together/together-words.ts'

/** What is said of writing a report together. */
export const reportTogetherWords: TogetherWords = translations({
  fi: {
    here: (names: readonly string[]) => `Raporttia kirjoittavat nyt myös ${names.join(', ')}`,
    ended: {
      locked: 'Raportti on lukittu, koska se on lähetetty päätettäväksi. Tekstejä ja lohkoja ei voi muuttaa.',
      forbidden: 'Sinulla ei ole enää oikeutta kirjoittaa tähän raporttiin.',
    },
    unsavedWhy: {
      locked: 'Raportti lukittiin ennen kuin nämä ehdittiin tallentaa. Ne ovat vain tällä laitteella.',
      forbidden: 'Oikeutesi kirjoittaa päättyi ennen kuin nämä ehdittiin tallentaa. Ne ovat vain tällä laitteella.',
      otherCopy: 'Raportti on palautettu palvelimella aiempaan tilaan. Nämä ovat vain tällä laitteella.',
      removed: 'Teksti poistettiin raportista sillä aikaa, kun kirjoitit. Sanasi säilyvät poistetussa tekstissä.',
    },
    inRemoved: 'Poistettu teksti',
    refused:
      'Tekstiä ei voi tallentaa: se on liian pitkä tai siinä on jotain, mitä raporttiin ei voi panna. Lyhennä tai poista viimeksi lisätty.',
    conflict: (name: string, moment: string) =>
      `${name} tallensi oman tekstinsä ${moment}. Kumpikaan ei ole kadonnut: valitse, mikä raporttiin jää.`,
  },
  sv: {
    here: (names: readonly string[]) => `Rapporten skrivs just nu också av ${names.join(', ')}`,
    ended: {
      locked: 'Rapporten är låst, eftersom den har skickats för beslut. Texterna och blocken kan inte ändras.',
      forbidden: 'Du har inte längre rätt att skriva i den här rapporten.',
    },
    unsavedWhy: {
      locked: 'Rapporten låstes innan texten hann sparas. Den finns bara på den här enheten.',
      forbidden: 'Din rätt att skriva upphörde innan texten hann sparas. Den finns bara på den här enheten.',
      otherCopy: 'Rapporten har återställts på servern. Texten finns bara på den här enheten.',
      removed: 'Texten togs bort ur rapporten medan du skrev. Dina ord finns kvar i den borttagna texten.',
    },
    inRemoved: 'Borttagen text',
    refused:
      'Texten kan inte sparas: den är för lång eller innehåller något som inte kan stå i rapporten. Förkorta den eller ta bort det senast tillagda.',
    conflict: (name: string, moment: string) =>
      `${name} sparade sin text ${moment}. Ingendera har försvunnit: välj vilken som blir kvar i rapporten.`,
  },
  en: {
    here: (names: readonly string[]) => `The report is also being written by ${names.join(', ')}`,
    ended: {
      locked:
        'The report is locked, because it has been sent on to be decided. Its texts and blocks cannot be changed.',
      forbidden: 'You may no longer write in this report.',
    },
    unsavedWhy: {
      locked: 'The report was locked before these were saved. They are on this device only.',
      forbidden: 'Your right to write ended before these were saved. They are on this device only.',
      otherCopy: 'The report was restored to an earlier state on the server. These are on this device only.',
      removed: 'The text was taken out of the report while you wrote. Your words are kept in the removed text.',
    },
    inRemoved: 'Removed text',
    refused:
      'The text cannot be saved: it is too long, or holds something that a report cannot. Shorten it, or take out what you added last.',
    conflict: (name: string, moment: string) =>
      `${name} saved a text of their own ${moment}. Neither is lost: choose which one stays in the report.`,
  },
})
