import { translations } from '#shared/texts.ts'

/** Opening a follow-up round. */
export const newRoundTexts = translations({
  fi: {
    newTitle: 'Avaa seurantakierros',
    newLead: 'Kaarna kirjoittaa jokaiselle omistajalle yhden viestin, jossa on yksi henkilökohtainen linkki.',
    programme: 'Ohjelma',
    periodFrom: 'Jakso alkaa',
    periodTo: 'Jakso päättyy',
    dueDay: 'Vastaukset viimeistään',
    dueHelp: 'Muistutus lähtee kolme päivää ennen. Linkit toimivat 14 päivää tämän jälkeen.',
    whom: 'Keneltä kysytään',
    allUnits: 'Kaikista voimassa olevista toimenpiteistä',
    someUnits: 'Vain näiden yksiköiden toimenpiteistä',
    units: 'Yksiköt',
    greeting: 'Tervehdys',
    greetingHelp: 'Näkyy viestissä ja vastaussivulla, esimerkiksi mihin vastauksia käytetään.',
    addresses: 'Omistajat, joilla ei ole tunnuksia',
    addressesHelp:
      'Osoitetta käytetään vain tähän kierrokseen, ja se poistetaan 14 päivää kierroksen päättymisestä. Ilman osoitetta henkilö jää odottamaan, ja voit lisätä sen myöhemmin.',
    addressOf: (name: string) => `Sähköposti: ${name}`,
    languageOf: (name: string) => `Kieli: ${name}`,
    preview: (actions: number, people: number) => `Kysytään ${actions} toimenpiteestä, ${people} ihmiseltä.`,
    previewWithout: (count: number) =>
      count === 1
        ? 'Yhdellä toimenpiteellä ei ole omistajaa. Voit antaa sen kierroksen sivulla.'
        : `${count} toimenpiteellä ei ole omistajaa. Voit antaa ne kierroksen sivulla.`,
    previewAsked: (count: number) =>
      `${count} toimenpidettä on jo toisella avoimella kierroksella, eikä niistä kysytä uudelleen.`,
    previewNothing: 'Tällä valinnalla ei ole mitään kysyttävää.',
    opened: (letters: number) => (letters === 0 ? 'Kierros avattiin.' : `Kierros avattiin, ${letters} viestiä lähtee.`),
    fields: {
      programmeId: 'Ohjelma',
      periodFrom: 'Jakso alkaa',
      periodTo: 'Jakso päättyy',
      dueOn: 'Vastaukset viimeistään',
      unitIds: 'Keneltä kysytään',
      greeting: 'Tervehdys',
      addresses: 'Omistajien osoitteet',
    },
    faults: {
      endsBeforeStart: 'Jakson on päätyttävä alkamisensa jälkeen.',
      dayPassed: 'Päivä on jo mennyt. Valitse tämä päivä tai myöhempi.',
      nothingToAsk: 'Valinnalla ei ole voimassa olevia toimenpiteitä, joista ei jo kysytä.',
    },
  },
  sv: {
    newTitle: 'Öppna en uppföljningsrunda',
    newLead: 'Kaarna skriver ett meddelande till varje ägare, med en personlig länk.',
    programme: 'Program',
    periodFrom: 'Perioden börjar',
    periodTo: 'Perioden slutar',
    dueDay: 'Svar senast',
    dueHelp: 'En påminnelse går ut tre dagar före. Länkarna gäller i 14 dagar efter dagen.',
    whom: 'Vem frågar vi',
    allUnits: 'Om alla åtgärder i kraft',
    someUnits: 'Bara om de här enheternas åtgärder',
    units: 'Enheter',
    greeting: 'Hälsning',
    greetingHelp: 'Syns i meddelandet och på svarssidan, till exempel vad svaren används till.',
    addresses: 'Ägare utan konto',
    addressesHelp:
      'Adressen används bara för den här rundan och raderas 14 dagar efter att rundan har avslutats. Utan adress väntar personen, och du kan lägga till den senare.',
    addressOf: (name: string) => `E-post: ${name}`,
    languageOf: (name: string) => `Språk: ${name}`,
    preview: (actions: number, people: number) => `Vi frågar om ${actions} åtgärder, av ${people} personer.`,
    previewWithout: (count: number) =>
      count === 1
        ? 'En åtgärd saknar ägare. Du kan ge den en på rundans sida.'
        : `${count} åtgärder saknar ägare. Du kan ge dem ägare på rundans sida.`,
    previewAsked: (count: number) => `${count} åtgärder finns redan i en annan öppen runda och frågas inte om på nytt.`,
    previewNothing: 'Med det här valet finns inget att fråga.',
    opened: (letters: number) =>
      letters === 0 ? 'Rundan öppnades.' : `Rundan öppnades, ${letters} meddelanden går ut.`,
    fields: {
      programmeId: 'Program',
      periodFrom: 'Perioden börjar',
      periodTo: 'Perioden slutar',
      dueOn: 'Svar senast',
      unitIds: 'Vem frågar vi',
      greeting: 'Hälsning',
      addresses: 'Ägarnas adresser',
    },
    faults: {
      endsBeforeStart: 'Perioden måste sluta efter att den börjar.',
      dayPassed: 'Dagen har redan gått. Välj denna dag eller en senare.',
      nothingToAsk: 'Valet har inga åtgärder i kraft som inte redan frågas om.',
    },
  },
  en: {
    newTitle: 'Open a follow-up round',
    newLead: 'Kaarna writes one message to each owner, with one personal link.',
    programme: 'Programme',
    periodFrom: 'The period begins',
    periodTo: 'The period ends',
    dueDay: 'Answers by',
    dueHelp: 'A reminder leaves three days before. The links work for 14 days after it.',
    whom: 'Who is asked',
    allUnits: 'About all actions in force',
    someUnits: "Only about these units' actions",
    units: 'Units',
    greeting: 'Greeting',
    greetingHelp: 'Seen in the message and on the page that answers; for example what the answers are used for.',
    addresses: 'Owners without an account',
    addressesHelp:
      'The address is used for this round only and deleted 14 days after the round has closed. Without one the person waits, and you can add it later.',
    addressOf: (name: string) => `E-mail: ${name}`,
    languageOf: (name: string) => `Language: ${name}`,
    preview: (actions: number, people: number) => `${actions} actions are asked of, ${people} people.`,
    previewWithout: (count: number) =>
      count === 1
        ? "One action has no owner. You can give it one on the round's page."
        : `${count} actions have no owner. You can give them one on the round's page.`,
    previewAsked: (count: number) => `${count} actions are in another open round and are not asked of again.`,
    previewNothing: 'With this choice there is nothing to ask.',
    opened: (letters: number) =>
      letters === 0 ? 'The round is open.' : `The round is open, ${letters} messages leave.`,
    fields: {
      programmeId: 'Programme',
      periodFrom: 'The period begins',
      periodTo: 'The period ends',
      dueOn: 'Answers by',
      unitIds: 'Who is asked',
      greeting: 'Greeting',
      addresses: "Owners' addresses",
    },
    faults: {
      endsBeforeStart: 'The period has to end after it begins.',
      dayPassed: 'The day has passed. Choose today or a later day.',
      nothingToAsk: 'The choice has no actions in force that are not asked of already.',
    },
  },
})
