import { dutyTexts } from '#modules/plans/duties/duties.texts.ts'
import type { LocalText } from '#shared/local-text.ts'
import { translations } from '#shared/texts.ts'
import type { AnsweredDuty, LeadingDuty, ResponsibilityState } from './responsibility.ts'

type Names = Record<LeadingDuty, string>
type States = Record<ResponsibilityState, string>

export const responsibilityTexts = translations({
  fi: {
    title: 'Kuka vastaa mistäkin',
    groups: 'Ryhmät',
    lead: (whole: number, all: number) =>
      whole === all
        ? `Kaikilla ${all} tehtävällä on vastuutaho ja tekijä.`
        : `${whole} tehtävällä ${all}:stä on sekä vastuutaho että tekijä. Täydennä loput, niin työ ei ole yhden ihmisen varassa.`,
    noneTitle: 'Näitä tehtäviä on kunnilla ja hyvinvointialueilla',
    noneText: 'Laki antaa hyvinvoinnin ja terveyden edistämisen tehtävät kunnille ja hyvinvointialueille.',
    print: 'Tulosta',
    edit: 'Muuta',
    add: 'Nimeä vastuu',
    editOf: (duty: string) => `Muuta: ${duty}`,
    addOf: (duty: string) => `Nimeä vastuu: ${duty}`,
    save: 'Tallenna',
    cancel: 'Peruuta',
    saved: (duty: string) => `${duty}: vastuu tallennettiin`,
    body: 'Vastuutaho',
    bodyHelp: 'Toimielin päätöksen sanoin, esimerkiksi hyvinvointilautakunta.',
    group: 'Ryhmä, joka valmistelee ja seuraa',
    unit: 'Yksikkö',
    doer: 'Tekijä',
    person: 'Tekijä Kaarnassa',
    personName: 'Tekijä, jos ei Kaarnassa',
    noGroup: 'Ei ryhmää',
    noUnit: 'Ei yksikköä',
    nobody: 'Ei ketään',
    decision: 'Päätös',
    decidedBy: 'Kuka päätti',
    decidedOn: 'Milloin',
    decisionSection: 'Pykälä',
    decisionLink: 'Linkki päätökseen',
    note: 'Lisätietoa',
    missingBody: 'Vastuutaho puuttuu',
    missingPerson: 'Tekijä puuttuu',
    left: (name: string) => `${name} ei ole enää organisaatiossa. Nimeä seuraaja.`,
    groupOver: (name: string) => `Ryhmän ${name} toimikausi on päättynyt.`,
    law: (words: string) => `Laki: ${words}`,
    updated: (day: string, name: string) => `Muutettu ${day}, ${name}`,
    explanation:
      'Luettelo on Kaarnan tekemä laista sosiaali- ja terveydenhuollon järjestämisestä ja siihen liittyvistä laeista. Se ei korvaa lain lukemista.',
    states: {
      whole: 'Kunnossa',
      noPerson: 'Tekijä puuttuu',
      noBody: 'Vastuutaho puuttuu',
      none: 'Ei nimetty',
    } satisfies States,
    names: {
      responsibleBody: 'Hyvinvoinnin ja terveyden edistämisen vastuutaho',
      objectives: 'Tavoitteet ja toimenpiteet strategisessa suunnittelussa',
      crossSector: 'Toimialojen yhteistyö',
      followUp: 'Elinolojen, hyvinvoinnin ja terveyden seuranta',
      yearlyReport: 'Vuosittainen raportti valtuustolle',
      publication: 'Kertomuksen julkaiseminen ja toimittaminen',
      negotiations: 'Vuosittaiset neuvottelut',
      support: 'Kuntien tukeminen',
    } satisfies Names,
    asks: {
      responsibleBody: 'Hyvinvoinnin ja terveyden edistämiselle on nimettävä vastuutaho.',
      objectives: 'Strategisessa suunnittelussa asetetaan tavoitteet ja määritellään niitä tukevat toimenpiteet.',
      crossSector: 'Toimialat tekevät yhteistyötä hyvinvoinnin ja terveyden edistämisessä.',
      followUp: 'Asukkaiden elinoloja, hyvinvointia ja terveyttä seurataan alueittain ja väestöryhmittäin.',
      yearlyReport:
        'Valtuustolle raportoidaan vuosittain hyvinvoinnista, siihen vaikuttavista tekijöistä ja toteutetuista toimenpiteistä.',
      publication: 'Hyvinvointikertomus ja -suunnitelma julkaistaan verkossa. Kunta toimittaa ne hyvinvointialueelle.',
      negotiations:
        'Hyvinvointialue ja sen kunnat neuvottelevat vähintään kerran vuodessa tavoitteista, toimenpiteistä, yhteistyöstä ja seurannasta.',
      support: 'Hyvinvointialue tukee alueensa kuntia asiantuntemuksellaan hyvinvoinnin ja terveyden edistämisessä.',
    } satisfies Names,
    faults: {
      twoPeople: 'Valitse tekijä Kaarnasta tai kirjoita nimi, ei molempia.',
      groupUnknown: 'Ryhmää ei ole enää. Valitse toinen.',
      unitUnknown: 'Yksikköä ei ole enää. Valitse toinen.',
      personUnknown: 'Henkilö ei ole organisaatiossa. Valitse toinen.',
    },
    waiting: (count: number) =>
      count === 1 ? 'Yhden tehtävän tekijä on lähtenyt' : `${count} tehtävän tekijä on lähtenyt`,
    waitingText: 'Lakisääteisellä tehtävällä on oltava tekijä. Nimeä seuraaja.',
    waitingAction: 'Nimeä seuraaja',
  },
  sv: {
    title: 'Vem svarar för vad',
    groups: 'Grupper',
    lead: (whole: number, all: number) =>
      whole === all
        ? `Alla ${all} uppgifter har en ansvarig instans och någon som utför dem.`
        : `${whole} av ${all} uppgifter har både en ansvarig instans och någon som utför dem. Komplettera resten, så hänger arbetet inte på en enda person.`,
    noneTitle: 'Kommuner och välfärdsområden har dessa uppgifter',
    noneText: 'Lagen ger kommunerna och välfärdsområdena uppgifterna att främja välfärd och hälsa.',
    print: 'Skriv ut',
    edit: 'Ändra',
    add: 'Utse ansvarig',
    editOf: (duty: string) => `Ändra: ${duty}`,
    addOf: (duty: string) => `Utse ansvarig: ${duty}`,
    save: 'Spara',
    cancel: 'Avbryt',
    saved: (duty: string) => `${duty}: ansvaret sparades`,
    body: 'Ansvarig instans',
    bodyHelp: 'Organet med beslutets ord, till exempel välfärdsnämnden.',
    group: 'Grupp som bereder och följer upp',
    unit: 'Enhet',
    doer: 'Utförare',
    person: 'Utförare i Kaarna',
    personName: 'Utförare, om inte i Kaarna',
    noGroup: 'Ingen grupp',
    noUnit: 'Ingen enhet',
    nobody: 'Ingen',
    decision: 'Beslut',
    decidedBy: 'Vem beslutade',
    decidedOn: 'När',
    decisionSection: 'Paragraf',
    decisionLink: 'Länk till beslutet',
    note: 'Mer information',
    missingBody: 'Ansvarig instans saknas',
    missingPerson: 'Utförare saknas',
    left: (name: string) => `${name} finns inte längre i organisationen. Utse en efterträdare.`,
    groupOver: (name: string) => `Gruppens ${name} mandatperiod har gått ut.`,
    law: (words: string) => `Lag: ${words}`,
    updated: (day: string, name: string) => `Ändrad ${day}, ${name}`,
    explanation:
      'Listan har gjorts av Kaarna utifrån lagen om ordnande av social- och hälsovård och lagar i anslutning till den. Den ersätter inte läsning av lagen.',
    states: {
      whole: 'I ordning',
      noPerson: 'Utförare saknas',
      noBody: 'Ansvarig instans saknas',
      none: 'Ingen utsedd',
    } satisfies States,
    names: {
      responsibleBody: 'Ansvarig instans för främjande av välfärd och hälsa',
      objectives: 'Mål och åtgärder i den strategiska planeringen',
      crossSector: 'Samarbete mellan sektorerna',
      followUp: 'Uppföljning av levnadsförhållanden, välfärd och hälsa',
      yearlyReport: 'Årlig rapport till fullmäktige',
      publication: 'Publicering och överlämnande av berättelsen',
      negotiations: 'Årliga förhandlingar',
      support: 'Stöd till kommunerna',
    } satisfies Names,
    asks: {
      responsibleBody: 'En ansvarig instans ska utses för främjandet av välfärd och hälsa.',
      objectives: 'I den strategiska planeringen ställs mål upp och anges åtgärder som stöder dem.',
      crossSector: 'Sektorerna samarbetar i främjandet av välfärd och hälsa.',
      followUp: 'Invånarnas levnadsförhållanden, välfärd och hälsa följs upp områdesvis och befolkningsgruppsvis.',
      yearlyReport:
        'Till fullmäktige rapporteras årligen om välfärden, faktorer som påverkar den och genomförda åtgärder.',
      publication:
        'Välfärdsberättelsen och välfärdsplanen publiceras på nätet. Kommunen lämnar dem till välfärdsområdet.',
      negotiations:
        'Välfärdsområdet och dess kommuner förhandlar minst en gång om året om mål, åtgärder, samarbete och uppföljning.',
      support: 'Välfärdsområdet stöder kommunerna med sin sakkunskap i främjandet av välfärd och hälsa.',
    } satisfies Names,
    faults: {
      twoPeople: 'Välj utföraren i Kaarna eller skriv ett namn, inte båda.',
      groupUnknown: 'Gruppen finns inte längre. Välj en annan.',
      unitUnknown: 'Enheten finns inte längre. Välj en annan.',
      personUnknown: 'Personen finns inte i organisationen. Välj en annan.',
    },
    waiting: (count: number) =>
      count === 1 ? 'Den som utför en uppgift har slutat' : `De som utför ${count} uppgifter har slutat`,
    waitingText: 'En lagstadgad uppgift behöver någon som utför den. Utse en efterträdare.',
    waitingAction: 'Utse en efterträdare',
  },
  en: {
    title: 'Who answers for what',
    groups: 'Groups',
    lead: (whole: number, all: number) =>
      whole === all
        ? `All ${all} duties have a responsible body and somebody who does them.`
        : `${whole} of ${all} duties have both a responsible body and somebody who does them. Name the rest, and the work does not hang on one person.`,
    noneTitle: 'Municipalities and wellbeing services counties have these duties',
    noneText: 'The law gives the promotion of wellbeing and health to municipalities and wellbeing services counties.',
    print: 'Print',
    edit: 'Change',
    add: 'Name who answers',
    editOf: (duty: string) => `Change: ${duty}`,
    addOf: (duty: string) => `Name who answers: ${duty}`,
    save: 'Save',
    cancel: 'Cancel',
    saved: (duty: string) => `${duty}: saved`,
    body: 'Responsible body',
    bodyHelp: 'In the words of the decision, such as the committee for wellbeing.',
    group: 'Group that prepares and follows',
    unit: 'Unit',
    doer: 'Done by',
    person: 'Who does it, in Kaarna',
    personName: 'Who does it, if not in Kaarna',
    noGroup: 'No group',
    noUnit: 'No unit',
    nobody: 'Nobody',
    decision: 'Decision',
    decidedBy: 'Who decided',
    decidedOn: 'When',
    decisionSection: 'Section',
    decisionLink: 'Link to the decision',
    note: 'More',
    missingBody: 'The responsible body is missing',
    missingPerson: 'Nobody is named to do it',
    left: (name: string) => `${name} is not in the organisation any more. Name a successor.`,
    groupOver: (name: string) => `The term of the group ${name} has ended.`,
    law: (words: string) => `Law: ${words}`,
    updated: (day: string, name: string) => `Changed ${day}, ${name}`,
    explanation:
      'Kaarna has made the list from the act on organising healthcare and social welfare services and acts beside it. It does not replace reading the law.',
    states: {
      whole: 'In order',
      noPerson: 'Nobody to do it',
      noBody: 'No responsible body',
      none: 'Nobody named',
    } satisfies States,
    names: {
      responsibleBody: 'Responsible body for promoting wellbeing and health',
      objectives: 'Goals and actions in strategic planning',
      crossSector: 'Cooperation of the sectors',
      followUp: 'Following living conditions, wellbeing and health',
      yearlyReport: 'Yearly report to the council',
      publication: 'Publishing and delivering the report',
      negotiations: 'Yearly negotiations',
      support: 'Supporting the municipalities',
    } satisfies Names,
    asks: {
      responsibleBody: 'A responsible body is to be named for promoting wellbeing and health.',
      objectives: 'Strategic planning sets goals and defines the actions that support them.',
      crossSector: 'The sectors work together to promote wellbeing and health.',
      followUp: 'The living conditions, wellbeing and health of residents are followed by area and population group.',
      yearlyReport:
        'The council is told every year of wellbeing, of what is behind it, and of the actions carried out.',
      publication:
        'The wellbeing report and plan are published on the web. A municipality delivers them to its county.',
      negotiations:
        'The county and its municipalities negotiate at least once a year on goals, actions, cooperation and follow-up.',
      support: 'The county supports its municipalities with its expertise in promoting wellbeing and health.',
    } satisfies Names,
    faults: {
      twoPeople: 'Choose a person in Kaarna or write a name, not both.',
      groupUnknown: 'The group is not there any more. Choose another.',
      unitUnknown: 'The unit is not there any more. Choose another.',
      personUnknown: 'The person is not in the organisation. Choose another.',
    },
    waiting: (count: number) =>
      count === 1 ? 'Whoever did one duty has left' : `Those who did ${count} duties have left`,
    waitingText: 'A statutory duty needs somebody who does it. Name a successor.',
    waitingAction: 'Name a successor',
  },
})

/** What a duty is called. */
export const sayDuty = (duty: AnsweredDuty): LocalText => ({
  fi: { ...dutyTexts.fi.names, ...responsibilityTexts.fi.names }[duty],
  sv: { ...dutyTexts.sv.names, ...responsibilityTexts.sv.names }[duty],
  en: { ...dutyTexts.en.names, ...responsibilityTexts.en.names }[duty],
})

/** What the law asks in it. */
export const sayDemand = (duty: AnsweredDuty): LocalText => ({
  fi: { ...dutyTexts.fi.asks, ...responsibilityTexts.fi.asks }[duty],
  sv: { ...dutyTexts.sv.asks, ...responsibilityTexts.sv.asks }[duty],
  en: { ...dutyTexts.en.asks, ...responsibilityTexts.en.asks }[duty],
})
