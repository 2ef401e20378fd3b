import { translations } from '#shared/texts.ts'

/** The page where an invitation is answered by its own link. */
export const answeringTexts = translations({
  fi: {
    invited: (organizer: string, organisation: string) => `${organizer}, ${organisation}, kutsuu sinut`,
    when: 'Aika',
    where: 'Paikka',
    remote: 'Etäyhteys',
    question: 'Tuletko?',
    answers: { accepted: 'Tulen', tentative: 'Ehkä', declined: 'En pääse' },
    given: {
      none: 'Et ole vielä vastannut.',
      accepted: 'Vastasit, että tulet.',
      tentative: 'Vastasit, että tulet ehkä.',
      declined: 'Vastasit, että et pääse.',
    },
    confirm: (answer: string) => `Vahvista vastauksesi painamalla ”${answer}”.`,
    exchange: (answer: string) => `Vaihda vastaus painamalla ”${answer}”.`,
    changed: 'Kutsu on muuttunut tämän viestin jälkeen. Katso aika ja paikka.',
    change: 'Voit muuttaa vastaustasi, kunnes tilaisuus on ohi.',
    saved: 'Vastaus tallennettiin',
    ends: {
      unknown: {
        title: 'Linkki ei avaa mitään',
        text: 'Kutsu on poistettu tai linkki on vaillinainen. Kysy kutsujalta.',
      },
      cancelled: { title: 'Kutsu on peruttu', text: 'Tähän ei tarvitse enää vastata.' },
      over: { title: 'Tilaisuus on ohi', text: 'Tähän ei voi enää vastata.' },
    },
  },
  sv: {
    invited: (organizer: string, organisation: string) => `${organizer}, ${organisation}, kallar dig`,
    when: 'Tid',
    where: 'Plats',
    remote: 'Distansförbindelse',
    question: 'Kommer du?',
    answers: { accepted: 'Jag kommer', tentative: 'Kanske', declined: 'Jag kan inte komma' },
    given: {
      none: 'Du har inte svarat ännu.',
      accepted: 'Du har svarat att du kommer.',
      tentative: 'Du har svarat att du kanske kommer.',
      declined: 'Du har svarat att du inte kan komma.',
    },
    confirm: (answer: string) => `Bekräfta ditt svar genom att trycka på ”${answer}”.`,
    exchange: (answer: string) => `Byt svar genom att trycka på ”${answer}”.`,
    changed: 'Kallelsen har ändrats efter det här meddelandet. Kontrollera tid och plats.',
    change: 'Du kan ändra ditt svar tills tillfället är över.',
    saved: 'Svaret sparades',
    ends: {
      unknown: {
        title: 'Länken öppnar ingenting',
        text: 'Kallelsen har raderats eller så är länken ofullständig. Fråga den som kallade.',
      },
      cancelled: { title: 'Kallelsen har återtagits', text: 'Du behöver inte svara längre.' },
      over: { title: 'Tillfället är över', text: 'Det går inte längre att svara.' },
    },
  },
  en: {
    invited: (organizer: string, organisation: string) => `${organizer}, ${organisation}, invites you`,
    when: 'Time',
    where: 'Place',
    remote: 'Remote link',
    question: 'Will you come?',
    answers: { accepted: 'I will come', tentative: 'Maybe', declined: 'I cannot come' },
    given: {
      none: 'You have not answered yet.',
      accepted: 'You have answered that you will come.',
      tentative: 'You have answered that you may come.',
      declined: 'You have answered that you cannot come.',
    },
    confirm: (answer: string) => `Confirm your answer by pressing “${answer}”.`,
    exchange: (answer: string) => `Change the answer by pressing “${answer}”.`,
    changed: 'The invitation has changed since this letter. Look at the time and the place.',
    change: 'You can change your answer until it is over.',
    saved: 'The answer was saved',
    ends: {
      unknown: {
        title: 'The link opens nothing',
        text: 'The invitation has been deleted, or the link is incomplete. Ask whoever invited you.',
      },
      cancelled: { title: 'The invitation has been cancelled', text: 'You need not answer any more.' },
      over: { title: 'It is over', text: 'It can no longer be answered.' },
    },
  },
})
