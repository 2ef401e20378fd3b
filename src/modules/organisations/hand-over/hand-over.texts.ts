import { translations } from '#shared/texts.ts'
import type { HeldKind } from './hand-over.ts'

type Kinds = Record<HeldKind, string>

export const handOverTexts = translations({
  fi: {
    title: (name: string) => `Työn luovutus: ${name}`,
    own: 'Oma työni Kaarnassa',
    people: 'Ihmiset',
    lead: (count: number) =>
      count === 0
        ? 'Avointa työtä ei ole. Luovutettavaa ei jää.'
        : `${count === 1 ? 'Yksi avoin asia' : `${count} avointa asiaa`}. Luovuta ne seuraajalle ennen kuin henkilö lähtee, niin mikään ei jää tekemättä.`,
    ownGivenLead: (count: number) =>
      count === 0
        ? 'Sinulla ei ole avointa työtä tässä organisaatiossa.'
        : `Sinulla on ${count === 1 ? 'yksi avoin asia' : `${count} avointa asiaa`}. Luovuta ne seuraajalle ennen kuin lähdet, niin mikään ei jää tekemättä.`,
    ownLead: (count: number) =>
      count === 0
        ? 'Sinulla ei ole avointa työtä tässä organisaatiossa.'
        : `Sinulla on ${count === 1 ? 'yksi avoin asia' : `${count} avointa asiaa`}. Koordinaattori tai omistaja siirtää ne seuraajallesi, kun lähdet tai työsi vaihtuu.`,
    print: 'Tulosta luettelo',
    all: 'Valitse kaikki',
    none: 'Poista valinnat',
    chosen: (count: number) => (count === 1 ? 'Yksi valittu' : `${count} valittua`),
    to: 'Kenelle',
    toHelp: 'Organisaation ihminen, jonka vastuulle valitut asiat siirtyvät.',
    note: 'Mitä seuraajan on hyvä tietää',
    noteHelp: 'Jää luovutuksen muistioon. Esimerkiksi missä aineisto on ja kenen kanssa on sovittu.',
    give: 'Luovuta valitut',
    choose: 'Valitse ensin, mitä luovutetaan.',
    given: (count: number, name: string) => `${count === 1 ? 'Yksi asia siirtyi' : `${count} asiaa siirtyi`}: ${name}`,
    due: (day: string) => `määräpäivä ${day}`,
    late: (day: string) => `myöhässä, määräpäivä ${day}`,
    endsWithPerson: 'Ei siirry: päättyy, kun henkilö lähtee',
    past: 'Aiemmat luovutukset',
    pastTitle: (day: string, name: string) => `${day} · ${name}`,
    madeBy: (name: string) => `Luovutuksen teki ${name}`,
    held: (kind: string) => `Valitse: ${kind}`,
    open: 'Luovutus',
    openOf: (name: string) => `Työn luovutus: ${name}`,
    kinds: {
      duty: 'Lakisääteiset tehtävät',
      groupMembership: 'Tehtävät ryhmissä',
      clockEntry: 'Vuosikellon tapahtumat',
      meetingTask: 'Kokouksissa annetut tehtävät',
      action: 'Toimenpiteet',
      project: 'Hankkeet',
      projectPart: 'Hankkeiden osat',
      reportChapter: 'Kirjoitettavat luvut',
      apiToken: 'Rajapinta-avaimet',
    } satisfies Kinds,
    faults: {
      takerUnknown: 'Valitse toinen organisaation ihminen.',
      takerNotWriter: 'Lukuja voi antaa vain henkilölle, jolla on oikeus kirjoittaa raportteja.',
      endsWithPerson: 'Rajapinta-avainta ei voi siirtää. Seuraaja tekee oman.',
      thingTwice: 'Sama asia on valittu kahdesti.',
    },
    stale: 'Jokin valituista ei ole enää tämän henkilön. Luettelo päivitettiin: katso se uudelleen.',
  },
  sv: {
    title: (name: string) => `Överlämning av arbete: ${name}`,
    own: 'Mitt arbete i Kaarna',
    people: 'Personer',
    lead: (count: number) =>
      count === 0
        ? 'Inget öppet arbete. Inget behöver överlämnas.'
        : `${count === 1 ? 'Ett öppet ärende' : `${count} öppna ärenden`}. Överlämna dem till efterträdaren innan personen slutar, så blir inget ogjort.`,
    ownGivenLead: (count: number) =>
      count === 0
        ? 'Du har inget öppet arbete i den här organisationen.'
        : `Du har ${count === 1 ? 'ett öppet ärende' : `${count} öppna ärenden`}. Överlämna dem till efterträdaren innan du slutar, så blir inget ogjort.`,
    ownLead: (count: number) =>
      count === 0
        ? 'Du har inget öppet arbete i den här organisationen.'
        : `Du har ${count === 1 ? 'ett öppet ärende' : `${count} öppna ärenden`}. Koordinatorn eller ägaren flyttar dem till din efterträdare när du slutar eller byter arbete.`,
    print: 'Skriv ut listan',
    all: 'Välj alla',
    none: 'Ta bort valen',
    chosen: (count: number) => (count === 1 ? 'En vald' : `${count} valda`),
    to: 'Till vem',
    toHelp: 'En person i organisationen som tar över ansvaret för det valda.',
    note: 'Vad efterträdaren bör veta',
    noteHelp:
      'Finns kvar i överlämningens anteckning. Till exempel var materialet finns och vem man har kommit överens med.',
    give: 'Överlämna de valda',
    choose: 'Välj först vad som överlämnas.',
    given: (count: number, name: string) =>
      `${count === 1 ? 'Ett ärende överlämnades' : `${count} ärenden överlämnades`}: ${name}`,
    due: (day: string) => `ska vara klart ${day}`,
    late: (day: string) => `försenat, skulle vara klart ${day}`,
    endsWithPerson: 'Överlämnas inte: upphör när personen slutar',
    past: 'Tidigare överlämningar',
    pastTitle: (day: string, name: string) => `${day} · ${name}`,
    madeBy: (name: string) => `Överlämningen gjordes av ${name}`,
    held: (kind: string) => `Välj: ${kind}`,
    open: 'Överlämning',
    openOf: (name: string) => `Överlämning av arbete: ${name}`,
    kinds: {
      duty: 'Lagstadgade uppgifter',
      groupMembership: 'Uppdrag i grupper',
      clockEntry: 'Händelser i årsklockan',
      meetingTask: 'Uppgifter från möten',
      action: 'Åtgärder',
      project: 'Projekt',
      projectPart: 'Delar av projekt',
      reportChapter: 'Kapitel att skriva',
      apiToken: 'API-nycklar',
    } satisfies Kinds,
    faults: {
      takerUnknown: 'Välj en annan person i organisationen.',
      takerNotWriter: 'Kapitel kan bara ges till någon som har rätt att skriva i rapporterna.',
      endsWithPerson: 'En API-nyckel kan inte överlämnas. Efterträdaren gör en egen.',
      thingTwice: 'Samma sak har valts två gånger.',
    },
    stale: 'Något av det valda hör inte längre till personen. Listan uppdaterades: se på den på nytt.',
  },
  en: {
    title: (name: string) => `Hand-over: ${name}`,
    own: 'My work in Kaarna',
    people: 'People',
    lead: (count: number) =>
      count === 0
        ? 'No open work. There is nothing to hand over.'
        : `${count === 1 ? 'One open thing' : `${count} open things`}. Hand them over before the person leaves, and nothing is left undone.`,
    ownGivenLead: (count: number) =>
      count === 0
        ? 'You have no open work in this organisation.'
        : `You have ${count === 1 ? 'one open thing' : `${count} open things`}. Hand them over before you leave, and nothing is left undone.`,
    ownLead: (count: number) =>
      count === 0
        ? 'You have no open work in this organisation.'
        : `You have ${count === 1 ? 'one open thing' : `${count} open things`}. The coordinator or the owner moves them to your successor when you leave or your work changes.`,
    print: 'Print the list',
    all: 'Choose all',
    none: 'Choose none',
    chosen: (count: number) => (count === 1 ? 'One chosen' : `${count} chosen`),
    to: 'To whom',
    toHelp: 'A person of the organisation who takes over what is chosen.',
    note: 'What the successor should know',
    noteHelp: 'Stays in the note of the hand-over. Such as where the material is, and who has agreed on what.',
    give: 'Hand over what is chosen',
    choose: 'Choose first what is handed over.',
    given: (count: number, name: string) =>
      `${count === 1 ? 'One thing was' : `${count} things were`} handed over: ${name}`,
    due: (day: string) => `due ${day}`,
    late: (day: string) => `late, was due ${day}`,
    endsWithPerson: 'Cannot be given on: it ends when the person leaves',
    past: 'Earlier hand-overs',
    pastTitle: (day: string, name: string) => `${day} · ${name}`,
    madeBy: (name: string) => `Made by ${name}`,
    held: (kind: string) => `Choose: ${kind}`,
    open: 'Hand-over',
    openOf: (name: string) => `Hand-over: ${name}`,
    kinds: {
      duty: 'Statutory duties',
      groupMembership: 'Work in groups',
      clockEntry: 'Entries of the clock',
      meetingTask: 'Tasks from meetings',
      action: 'Actions',
      project: 'Projects',
      projectPart: 'Parts of projects',
      reportChapter: 'Chapters to write',
      apiToken: 'API keys',
    } satisfies Kinds,
    faults: {
      takerUnknown: 'Choose another person of the organisation.',
      takerNotWriter: 'Chapters go only to somebody who may write in reports.',
      endsWithPerson: 'An API key cannot be given on. The successor makes one.',
      thingTwice: 'The same thing has been chosen twice.',
    },
    stale: 'Something that was chosen is not this person’s any more. The list was read anew: look at it again.',
  },
})
