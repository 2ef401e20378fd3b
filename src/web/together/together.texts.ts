import { translations } from '#shared/texts.ts'

/** What is said of writing together, whatever is written. */
export const togetherTexts = translations({
  fi: {
    inChapter: (names: readonly string[]) => `Kirjoittamassa: ${names.join(', ')}`,
    apart: 'Yhteys poikki – kirjoituksesi on tallessa tällä laitteella ja yhdistetään, kun yhteys palaa',
    lookingOn: {
      live: 'Tekstit muuttuvat tässä sitä mukaa kuin niitä kirjoitetaan.',
      apart: 'Yhteys poikki – tekstit eivät nyt muutu sitä mukaa kuin niitä kirjoitetaan.',
    },
    ended: {
      format: 'Kaarnasta on tullut uusi versio. Lataa sivu uudelleen, niin voit jatkaa kirjoittamista.',
      otherCopy: 'Tekstit haetaan uudelleen.',
    },
    reload: 'Lataa sivu uudelleen',
    unsavedTitle: 'Kirjoituksiasi, joita ei voitu tallentaa',
    show: 'Näytä ja kopioi',
    copy: 'Kopioi',
    copied: 'Kopioitu',
    dismiss: 'Poista tältä laitteelta',
    dismissed: 'Poistettu tältä laitteelta',
    unopened:
      'Kirjoitit tänne, mutta sivua ei enää ole tai oikeutesi siihen päättyi, ennen kuin nämä ehdittiin tallentaa. Ne ovat vain tällä laitteella.',
    textNumber: (number: number) => `Teksti ${number}`,
    close: 'Sulje',
  },
  sv: {
    inChapter: (names: readonly string[]) => `Skriver här: ${names.join(', ')}`,
    apart:
      'Ingen anslutning – det du skrivit finns kvar på den här enheten och sammanfogas när anslutningen är tillbaka',
    lookingOn: {
      live: 'Texterna ändras här medan de skrivs.',
      apart: 'Ingen anslutning – texterna ändras just nu inte medan de skrivs.',
    },
    ended: {
      format: 'Det finns en ny version av Kaarna. Ladda sidan på nytt, så kan du fortsätta skriva.',
      otherCopy: 'Texterna hämtas på nytt.',
    },
    reload: 'Ladda sidan på nytt',
    unsavedTitle: 'Text av dig som inte kunde sparas',
    show: 'Visa och kopiera',
    copy: 'Kopiera',
    copied: 'Kopierat',
    dismiss: 'Ta bort från den här enheten',
    dismissed: 'Borttaget från den här enheten',
    unopened:
      'Du skrev här, men sidan togs bort eller din rätt till den upphörde innan texten hann sparas. Den finns bara på den här enheten.',
    textNumber: (number: number) => `Text ${number}`,
    close: 'Stäng',
  },
  en: {
    inChapter: (names: readonly string[]) => `Writing here: ${names.join(', ')}`,
    apart: 'Connection lost – what you write is safe on this device and will be joined when the connection is back',
    lookingOn: {
      live: 'The texts change here as they are written.',
      apart: 'Connection lost – the texts do not change as they are written just now.',
    },
    ended: {
      format: 'There is a new version of Kaarna. Load the page again to go on writing.',
      otherCopy: 'The texts are being fetched again.',
    },
    reload: 'Load the page again',
    unsavedTitle: 'Words of yours that could not be saved',
    show: 'Show and copy',
    copy: 'Copy',
    copied: 'Copied',
    dismiss: 'Remove from this device',
    dismissed: 'Removed from this device',
    unopened:
      'You wrote here, but the page was removed or your right to it ended before these were saved. They are on this device only.',
    textNumber: (number: number) => `Text ${number}`,
    close: 'Close',
  },
})
