import { translations } from '#shared/texts.ts'

const counted = (one: string, many: string) => (n: number) => `${n}\u00a0${n === 1 ? one : many}`

export const groupPageTexts = translations({
  fi: {
    title: 'Ryhmät',
    lead: (groups: number, broken: number, ended: number) =>
      [
        groups === 1
          ? 'Hyvinvointityötä johtaa ja tukee yksi ryhmä.'
          : `Hyvinvointityötä johtaa ja tukee ${groups} ryhmää.`,
        broken === 0
          ? 'Kokoonpanot ovat sääntöjen mukaiset.'
          : broken === 1
            ? 'Yksi kokoonpanon sääntö ei toteudu.'
            : `${broken} kokoonpanon sääntöä ei toteudu.`,
        ended === 0
          ? ''
          : ended === 1
            ? 'Yhdellä ryhmällä ei ole puheenjohtajaa.'
            : `${ended} ryhmällä ei ole puheenjohtajaa.`,
      ]
        .filter(Boolean)
        .join(' '),
    none: 'Ensimmäinen ryhmä puuttuu',
    noneText:
      'Lisää ryhmät, jotka johtavat hyvinvointityötä, ja ne, joita siinä kuullaan. Jäsenet, kokoukset ja säännöt tulevat ryhmän sivulle.',
    noneReader: 'Kun koordinaattori lisää ryhmiä, näet täällä, ketkä niihin kuuluvat.',
    newGroup: 'Lisää ryhmä',
    groupings: {
      steering: 'Johtaminen',
      ageGroups: 'Ikäryhmien hyvinvointiryhmät',
      councils: 'Lakisääteiset vaikuttamistoimielimet',
      others: 'Työ- ja verkostoryhmät',
    },
    members: counted('jäsen', 'jäsentä'),
    chair: 'Puheenjohtaja',
    secretary: 'Sihteeri',
    noChair: 'Ei puheenjohtajaa',
    chairEnded: (name: string, day: string) => `${name}: kausi päättyi ${day}`,
    acting: (name: string, role: string) => `Tehtäviä hoitaa ${name} (${role.toLowerCase()})`,
    brokenRules: (n: number) => (n === 1 ? 'Yksi sääntö ei toteudu' : `${n} sääntöä ei toteudu`),
    rulesHold: 'Kokoonpano sääntöjen mukainen',
    noRules: 'Ei sääntöjä',
    endingSoon: (n: number, day: string) =>
      n === 1 ? `Yksi kausi päättyy ${day}` : `${n} kautta päättyy pian, ensimmäinen ${day}`,
    missingHearings: (n: number) =>
      n === 1 ? 'Yksi asia etenee ilman kuulemista' : `${n} asiaa etenee ilman kuulemista`,
    youAreIn: 'Olet jäsen',
    notInForce: (from: string, to: string) => `Kausi ${from}–${to}`,
    deletedTitle: 'Poistetut ryhmät',
    wasRestored: 'Palautettu',

    edit: 'Muokkaa',
    more: 'Lisää toimintoja',
    print: 'Tulosta jäsenluettelo',
    delete: 'Poista ryhmä',
    deleteTitle: (name: string) => `Poistetaanko ${name}?`,
    deleteText:
      'Ryhmä katoaa luettelosta jäsenineen. Tuleviin kokouksiin kutsutut saavat tiedon, ettei kokouksia pidetä. Voit palauttaa ryhmän Poistetut ryhmät -kohdasta: silloin heidät kutsutaan uudelleen.',
    wasDeleted: 'Ryhmä poistettiin',
    term: 'Kausi',
    termOpen: (from: string) => `${from} alkaen`,
    worksUnder: 'Ylempi ryhmä',
    steers: 'Ohjaa',
    below: 'Alaryhmät',

    chairEndedTitle: 'Puheenjohtajan kausi on päättynyt',
    chairEndedText: (name: string, day: string) => `${name} toimi puheenjohtajana ${day} asti, eikä uutta ole valittu.`,
    chairVacantText: 'Ryhmälle ei ole valittu puheenjohtajaa.',
    chairVacantTitle: 'Ryhmällä ei ole puheenjohtajaa',
    actingText: (name: string, role: string) =>
      `Puheenjohtajan tehtävät ovat nyt henkilöllä ${name} (${role.toLowerCase()}).`,
    noActing: 'Kukaan ei hoida puheenjohtajan tehtäviä: nimeä varapuheenjohtaja tai sihteeri.',
    passChair: 'Vaihda puheenjohtaja',

    membersTitle: 'Jäsenet',
    membersOn: (day: string) => `Jäsenet ${day}`,
    onDay: 'Ketkä olivat jäseninä',
    backToToday: 'Tähän päivään',
    noMembers: 'Ryhmässä ei ole tänä päivänä jäseniä.',
    columns: { name: 'Nimi', role: 'Tehtävä ryhmässä', seat: 'Edustaa', days: 'Kausi' },
    director: 'johtaja',
    deputyOf: (name: string) => `Varajäsen: ${name}`,
    alsoIn: (groups: string) => `Myös: ${groups}`,
    addMember: 'Lisää jäsen',
    importMembers: 'Tuo luettelosta',
    editMember: (name: string) => `Muokkaa: ${name}`,
    untilOpen: 'toistaiseksi',
    others: 'Menneet ja tulevat jäsenyydet',
    deletedMembers: 'Poistetut jäsenet',

    rulesTitle: 'Kokoonpanon säännöt',
    rulesNone: 'Ryhmälle ei ole kirjattu sääntöjä siitä, ketkä siihen kuuluvat.',
    ruleStates: { met: 'Toteutuu', broken: 'Ei toteudu', byHand: 'Tarkistettava käsin' },
    whatToDo: 'Mitä tehdä',
    markChecked: 'Toteutuu',
    markNotMet: 'Ei toteudu',
    byHandAdvice: 'Laske jäsenet ja kirjaa tulos. Kaarna ei säilytä tietoa kenenkään sukupuolesta.',
    wasChecked: 'Tarkistus kirjattiin',

    turnsTitle: 'Puheenjohtajan vuorot',
    nextTurn: 'Seuraava vuoro',
    nextFrom: (sector: string, day: string) => `${sector}, ${day} alkaen`,
    proposed: (name: string) => `Ehdotus: ${name}`,
    nobodyProposed: 'Toimialalla ei ole jäsentä, joka voisi ottaa vuoron.',
    noSector: 'toimialojen ulkopuolelta',

    mandateTitle: 'Tehtävä ja asettaminen',
    noMandate: 'Ryhmän tehtävää ei ole kirjattu.',
    decision: 'Asettanut',
    openDecision: 'Avaa päätös',

    hearingsTitle: 'Mistä tätä neuvostoa kuullaan',
    hearingsLead:
      'Neuvostolle on annettava mahdollisuus vaikuttaa sitä koskevien asioiden suunnitteluun, valmisteluun ja seurantaan (kuntalaki 26–28 §, laki hyvinvointialueesta 32 §).',
    noHearings: 'Mikään raportti tai suunnitelma ei ole nyt matkalla päätettäväksi.',
    hearingDue: (day: string) => `viimeistään ${day}`,
    hearingGiven: (day: string) => `annettu ${day}`,
    hearingClosed: 'Asia on jo päätetty',
    hearingAnswer: 'Mitä lausunto muutti',

    lettersTitle: 'Viestit ryhmälle',
    write: 'Kirjoita ryhmälle',
    noLetters: 'Ryhmälle ei ole lähetetty viestejä.',
    letterFrom: (name: string, at: string) => `${name}, ${at}`,
    letterTo: (n: number) => (n === 1 ? 'Yksi vastaanottaja' : `${n} vastaanottajaa`),
    notMailed: 'Vain tallennettu, ei lähetetty',

    history: 'Muutoshistoria',
    changeKinds: { group: 'Ryhmä', member: 'Jäsen' },
    changes: {
      added: 'lisättiin',
      updated: 'muutettiin',
      ended: 'päättyi',
      deleted: 'poistettiin',
      restored: 'palautettiin',
    },
  },
  sv: {
    title: 'Grupper',
    lead: (groups: number, broken: number, ended: number) =>
      [
        groups === 1
          ? 'En grupp leder och stöder välfärdsarbetet.'
          : `${groups} grupper leder och stöder välfärdsarbetet.`,
        broken === 0
          ? 'Sammansättningarna följer reglerna.'
          : broken === 1
            ? 'En regel för sammansättningen uppfylls inte.'
            : `${broken} regler för sammansättningen uppfylls inte.`,
        ended === 0 ? '' : ended === 1 ? 'En grupp saknar ordförande.' : `${ended} grupper saknar ordförande.`,
      ]
        .filter(Boolean)
        .join(' '),
    none: 'Den första gruppen saknas',
    noneText:
      'Lägg till de grupper som leder välfärdsarbetet och de som hörs i det. Medlemmar, möten och regler finns på gruppens sida.',
    noneReader: 'När koordinatorn lägger till grupper ser du här vilka som hör till dem.',
    newGroup: 'Lägg till grupp',
    groupings: {
      steering: 'Ledning',
      ageGroups: 'Åldersgruppernas välfärdsgrupper',
      councils: 'Lagstadgade påverkansorgan',
      others: 'Arbets- och nätverksgrupper',
    },
    members: counted('medlem', 'medlemmar'),
    chair: 'Ordförande',
    secretary: 'Sekreterare',
    noChair: 'Ingen ordförande',
    chairEnded: (name: string, day: string) => `${name}: perioden gick ut ${day}`,
    acting: (name: string, role: string) => `Uppgifterna sköts av ${name} (${role.toLowerCase()})`,
    brokenRules: (n: number) => (n === 1 ? 'En regel uppfylls inte' : `${n} regler uppfylls inte`),
    rulesHold: 'Sammansättningen följer reglerna',
    noRules: 'Inga regler',
    endingSoon: (n: number, day: string) =>
      n === 1 ? `En period går ut ${day}` : `${n} perioder går snart ut, den första ${day}`,
    missingHearings: (n: number) =>
      n === 1 ? 'Ett ärende går vidare utan hörande' : `${n} ärenden går vidare utan hörande`,
    youAreIn: 'Du är medlem',
    notInForce: (from: string, to: string) => `Period ${from}–${to}`,
    deletedTitle: 'Raderade grupper',
    wasRestored: 'Återställd',

    edit: 'Redigera',
    more: 'Fler åtgärder',
    print: 'Skriv ut medlemslistan',
    delete: 'Radera gruppen',
    deleteTitle: (name: string) => `Radera ${name}?`,
    deleteText:
      'Gruppen försvinner från listan med sina medlemmar. De som är kallade till kommande möten får veta att mötena inte hålls. Du kan återställa gruppen under Raderade grupper: då kallas de på nytt.',
    wasDeleted: 'Gruppen raderades',
    term: 'Period',
    termOpen: (from: string) => `från ${from}`,
    worksUnder: 'Överordnad grupp',
    steers: 'Styr',
    below: 'Undergrupper',

    chairEndedTitle: 'Ordförandens period har gått ut',
    chairEndedText: (name: string, day: string) => `${name} var ordförande till ${day}, och ingen ny har valts.`,
    chairVacantText: 'Ingen ordförande har valts för gruppen.',
    chairVacantTitle: 'Gruppen saknar ordförande',
    actingText: (name: string, role: string) => `Ordförandens uppgifter sköts nu av ${name} (${role.toLowerCase()}).`,
    noActing: 'Ingen sköter ordförandens uppgifter: utse en vice ordförande eller sekreterare.',
    passChair: 'Byt ordförande',

    membersTitle: 'Medlemmar',
    membersOn: (day: string) => `Medlemmar ${day}`,
    onDay: 'Vilka som var medlemmar',
    backToToday: 'Till i dag',
    noMembers: 'Gruppen har inga medlemmar den här dagen.',
    columns: { name: 'Namn', role: 'Roll i gruppen', seat: 'Representerar', days: 'Period' },
    director: 'direktör',
    deputyOf: (name: string) => `Ersättare för ${name}`,
    alsoIn: (groups: string) => `Även: ${groups}`,
    addMember: 'Lägg till medlem',
    importMembers: 'Hämta från lista',
    editMember: (name: string) => `Redigera: ${name}`,
    untilOpen: 'tills vidare',
    others: 'Tidigare och kommande medlemskap',
    deletedMembers: 'Raderade medlemmar',

    rulesTitle: 'Regler för sammansättningen',
    rulesNone: 'Inga regler har antecknats om vilka som hör till gruppen.',
    ruleStates: { met: 'Uppfylls', broken: 'Uppfylls inte', byHand: 'Kontrolleras för hand' },
    whatToDo: 'Vad kan göras',
    markChecked: 'Uppfylls',
    markNotMet: 'Uppfylls inte',
    byHandAdvice: 'Räkna medlemmarna och anteckna resultatet. Kaarna sparar inga uppgifter om någons kön.',
    wasChecked: 'Kontrollen antecknades',

    turnsTitle: 'Ordförandens turer',
    nextTurn: 'Nästa tur',
    nextFrom: (sector: string, day: string) => `${sector}, från ${day}`,
    proposed: (name: string) => `Förslag: ${name}`,
    nobodyProposed: 'Sektorn har ingen medlem som kan ta över turen.',
    noSector: 'utanför sektorerna',

    mandateTitle: 'Uppgift och tillsättning',
    noMandate: 'Gruppens uppgift har inte antecknats.',
    decision: 'Tillsatt av',
    openDecision: 'Öppna beslutet',

    hearingsTitle: 'I vilka ärenden rådet hörs',
    hearingsLead:
      'Rådet ska ges möjlighet att påverka planeringen, beredningen och uppföljningen av ärenden som gäller det (kommunallagen 26–28 §, lagen om välfärdsområden 32 §).',
    noHearings: 'Ingen rapport eller plan är nu på väg till beslut.',
    hearingDue: (day: string) => `senast ${day}`,
    hearingGiven: (day: string) => `givet ${day}`,
    hearingClosed: 'Ärendet är redan avgjort',
    hearingAnswer: 'Vad utlåtandet ändrade',

    lettersTitle: 'Meddelanden till gruppen',
    write: 'Skriv till gruppen',
    noLetters: 'Inga meddelanden har skickats till gruppen.',
    letterFrom: (name: string, at: string) => `${name}, ${at}`,
    letterTo: (n: number) => (n === 1 ? 'En mottagare' : `${n} mottagare`),
    notMailed: 'Endast sparat, inte skickat',

    history: 'Ändringshistorik',
    changeKinds: { group: 'Gruppen', member: 'Medlem' },
    changes: {
      added: 'lades till',
      updated: 'ändrades',
      ended: 'avslutades',
      deleted: 'raderades',
      restored: 'återställdes',
    },
  },
  en: {
    title: 'Groups',
    lead: (groups: number, broken: number, ended: number) =>
      [
        groups === 1
          ? 'One group leads and supports the wellbeing work.'
          : `${groups} groups lead and support the wellbeing work.`,
        broken === 0
          ? 'Their members are as the rules say.'
          : broken === 1
            ? 'One rule of their members is broken.'
            : `${broken} rules of their members are broken.`,
        ended === 0 ? '' : ended === 1 ? 'One group has no chair.' : `${ended} groups have no chair.`,
      ]
        .filter(Boolean)
        .join(' '),
    none: 'The first group is missing',
    noneText:
      'Add the groups that lead the wellbeing work, and those that are heard in it. Members, meetings and rules come to the group’s page.',
    noneReader: 'When the coordinator adds groups, you see here who is in them.',
    newGroup: 'Add a group',
    groupings: {
      steering: 'Steering',
      ageGroups: 'Wellbeing groups by age',
      councils: 'Statutory councils',
      others: 'Working groups and networks',
    },
    members: counted('member', 'members'),
    chair: 'Chair',
    secretary: 'Secretary',
    noChair: 'No chair',
    chairEnded: (name: string, day: string) => `${name}: the term ended on ${day}`,
    acting: (name: string, role: string) => `The tasks are with ${name} (${role.toLowerCase()})`,
    brokenRules: (n: number) => (n === 1 ? 'One rule is broken' : `${n} rules are broken`),
    rulesHold: 'Members as the rules say',
    noRules: 'No rules',
    endingSoon: (n: number, day: string) =>
      n === 1 ? `One term ends on ${day}` : `${n} terms end soon, the first on ${day}`,
    missingHearings: (n: number) =>
      n === 1 ? 'One thing goes on without a hearing' : `${n} things go on without a hearing`,
    youAreIn: 'You are a member',
    notInForce: (from: string, to: string) => `Term ${from}–${to}`,
    deletedTitle: 'Deleted groups',
    wasRestored: 'Restored',

    edit: 'Edit',
    more: 'More',
    print: 'Print the list of members',
    delete: 'Delete the group',
    deleteTitle: (name: string) => `Delete ${name}?`,
    deleteText:
      'The group leaves the list with its members. Those who are invited to coming meetings hear that the meetings are not held. You can restore the group under Deleted groups: they are then invited again.',
    wasDeleted: 'The group was deleted',
    term: 'Term',
    termOpen: (from: string) => `from ${from}`,
    worksUnder: 'Works under',
    steers: 'Steers',
    below: 'Groups below',

    chairEndedTitle: 'The term of the chair has ended',
    chairEndedText: (name: string, day: string) =>
      `${name} was in the chair until ${day}, and nobody has been chosen after.`,
    chairVacantText: 'Nobody has been chosen to chair the group.',
    chairVacantTitle: 'The group has no chair',
    actingText: (name: string, role: string) => `The chair’s tasks are now with ${name} (${role.toLowerCase()}).`,
    noActing: 'Nobody has the chair’s tasks: name a vice chair or a secretary.',
    passChair: 'Change the chair',

    membersTitle: 'Members',
    membersOn: (day: string) => `Members on ${day}`,
    onDay: 'Who were members on',
    backToToday: 'To today',
    noMembers: 'The group has no members on this day.',
    columns: { name: 'Name', role: 'Role in the group', seat: 'Represents', days: 'Term' },
    director: 'director',
    deputyOf: (name: string) => `Deputy of ${name}`,
    alsoIn: (groups: string) => `Also in: ${groups}`,
    addMember: 'Add a member',
    importMembers: 'Bring from a list',
    editMember: (name: string) => `Edit: ${name}`,
    untilOpen: 'open',
    others: 'Past and coming memberships',
    deletedMembers: 'Deleted members',

    rulesTitle: 'Rules of who is in it',
    rulesNone: 'No rules have been written of who is in the group.',
    ruleStates: { met: 'Holds', broken: 'Broken', byHand: 'To be checked by hand' },
    whatToDo: 'What to do',
    markChecked: 'It holds',
    markNotMet: 'It does not hold',
    byHandAdvice: 'Count the members and record the result. Kaarna keeps nothing of anybody’s gender.',
    wasChecked: 'The check was recorded',

    turnsTitle: 'Turns of the chair',
    nextTurn: 'Next turn',
    nextFrom: (sector: string, day: string) => `${sector}, from ${day}`,
    proposed: (name: string) => `Proposal: ${name}`,
    nobodyProposed: 'The sector has no member who could take the turn.',
    noSector: 'outside the sectors',

    mandateTitle: 'Mandate',
    noMandate: 'What the group is for has not been written down.',
    decision: 'Set up by',
    openDecision: 'Open the decision',

    hearingsTitle: 'What this council is heard of',
    hearingsLead:
      'The council must have a say in planning, preparing and following what concerns it (Local Government Act, sections 26–28; Act on Wellbeing Services Counties, section 32).',
    noHearings: 'No report or plan is on its way to a decision now.',
    hearingDue: (day: string) => `by ${day}`,
    hearingGiven: (day: string) => `given on ${day}`,
    hearingClosed: 'Already decided on',
    hearingAnswer: 'What the statement changed',

    lettersTitle: 'Messages to the group',
    write: 'Write to the group',
    noLetters: 'No messages have been sent to the group.',
    letterFrom: (name: string, at: string) => `${name}, ${at}`,
    letterTo: (n: number) => (n === 1 ? 'One receiver' : `${n} receivers`),
    notMailed: 'Kept only, not sent',

    history: 'History of changes',
    changeKinds: { group: 'The group', member: 'Member' },
    changes: {
      added: 'was added',
      updated: 'was changed',
      ended: 'ended',
      deleted: 'was deleted',
      restored: 'was restored',
    },
  },
})
