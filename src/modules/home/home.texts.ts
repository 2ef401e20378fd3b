import { translations } from '#shared/texts.ts'
import { upperFirst } from '#shared/upper-first.ts'

const fiNumbers = [
  'nolla',
  'yksi',
  'kaksi',
  'kolme',
  'neljä',
  'viisi',
  'kuusi',
  'seitsemän',
  'kahdeksan',
  'yhdeksän',
  'kymmenen',
]
const svNumbers = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio']
const enNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** Up to ten in words, then in figures. */
const say = (numbers: readonly string[], count: number) => numbers[count] ?? String(count)

export const homeTexts = translations({
  fi: {
    week: (day: string, week: number) => `${day}, viikko ${week}`,
    greeting: (name: string) => `Hei, ${name}.`,
    nothingWaits: 'Mikään ei odota sinua juuri nyt.',
    waits: (count: number) =>
      count === 1 ? 'Yksi asia odottaa sinua.' : `${upperFirst(say(fiNumbers, count))} asiaa odottaa sinua.`,
    termYear: (year: number) => `valtuustokauden ${year}. vuosi`,
    council: (days: number) =>
      days === 0
        ? 'Valtuusto kokoontuu tänään'
        : `Valtuustoon on ${days === 1 ? 'yksi\u00a0päivä' : `${days}\u00a0päivää`}`,
    andWaits: (count: number) =>
      count === 1 ? ', ja yksi asia odottaa sinua.' : `, ja ${say(fiNumbers, count)} asiaa odottaa sinua.`,
    andNothingWaits: ', eikä mikään odota sinua.',
    waiting: 'Odottaa sinua',
    calm: 'Virta on tyyni',
    calmText: 'Mikään vastuullasi oleva ei ole myöhässä. Seuraava määräpäivä nousee tähän ajallaan.',
    late: (count: number) =>
      count === 1 ? 'Yksi toimenpide on myöhässä' : `${upperFirst(say(fiNumbers, count))} toimenpidettä on myöhässä`,
    daysLate: (name: string, days: number) => `${name}, ${days}\u00a0${days === 1 ? 'päivä' : 'päivää'}.`,
    due: (count: number) =>
      count === 1
        ? 'Yksi toimenpide valmistuu kahden viikon sisällä'
        : `${upperFirst(say(fiNumbers, count))} toimenpidettä valmistuu kahden viikon sisällä`,
    dueOn: (name: string, day: string) => `${name}, ${day}.`,
    behind: (count: number) =>
      count === 1
        ? 'Yksi tavoite on jäljessä matkastaan'
        : `${upperFirst(say(fiNumbers, count))} tavoitetta on jäljessä matkastaan`,
    more: (count: number) => (count === 1 ? 'Lisäksi yksi muu.' : `Lisäksi ${count} muuta.`),
    report: (name: string) => `${name} on valmisteilla`,
    reportText: 'Luvut, tavoitteet ja toimenpiteet ovat siinä jo. Kirjoita luvut auki ja lähetä eteenpäin.',
    reports: (count: number) => `${upperFirst(say(fiNumbers, count))} raporttia on valmisteilla`,
    noPlan: 'Suunnitelma odottaa ensimmäistä tavoitetta',
    noPlanText: 'Valitse painopiste ja kirjoita tavoite. Toimenpiteet ja seuranta kiinnittyvät siihen.',
    noFigures: 'Lukuja ei ole vielä haettu',
    noFiguresText: 'Hae oman alueen luvut tietolähteestä. Sen jälkeen tilannekuva täyttyy itsestään.',
    showAll: (count: number) => `Näytä kaikki ${count}`,
    showFirst: 'Näytä vain ensimmäiset',
    openLate: 'Katso myöhässä olevat',
    openDue: 'Katso toimenpiteet',
    openGoals: 'Katso tavoitteet',
    openReport: 'Jatka raporttia',
    openReports: 'Katso raportit',
    openPlan: 'Avaa suunnitelma',
    openFigures: 'Avaa tilannekuva',
    fresh: 'Uutta tiedossa',
    nothingFresh: 'Lähteet eivät ole vuoden aikana päivittäneet seurattuja lukuja.',
    freshSource: (source: string, day: string) => `Lähde: ${source}, päivitetty ${day}`,
    allFigures: 'Koko tilannekuva',
    allChanges: 'Mikä muuttui',
    horizon: (today: string, marks: string) => `Tänään ${today}. ${marks}`,
    today: 'tänään',
    mark: {
      figures: (count: number) => (count === 1 ? '1 uusi luku' : `${count} uutta lukua`),
      action: (count: number) => (count === 1 ? '1 toimenpide' : `${count} toimenpidettä`),
      late: (count: number) => (count === 1 ? '1 toimenpide myöhässä' : `${count} toimenpidettä myöhässä`),
    },
    inDays: (days: number) => (days === 0 ? 'tänään' : days === 1 ? 'huomenna' : `${days} päivän päästä`),
    andOthers: (when: string, count: number) => `${when}, ja ${count}\u00a0${count === 1 ? 'muu' : 'muuta'}`,
    daysAgo: (days: number) => (days === 1 ? 'eilen' : `${days} päivää sitten`),
  },
  sv: {
    week: (day: string, week: number) => `${day}, vecka ${week}`,
    greeting: (name: string) => `Hej, ${name}.`,
    nothingWaits: 'Ingenting väntar på dig just nu.',
    waits: (count: number) =>
      count === 1 ? 'Ett ärende väntar på dig.' : `${upperFirst(say(svNumbers, count))} ärenden väntar på dig.`,
    termYear: (year: number) => `fullmäktigeperiodens år ${year}`,
    council: (days: number) =>
      days === 0
        ? 'Fullmäktige sammanträder i dag'
        : `Det är ${days === 1 ? 'en\u00a0dag' : `${days}\u00a0dagar`} till fullmäktige`,
    andWaits: (count: number) =>
      count === 1 ? ', och ett ärende väntar på dig.' : `, och ${say(svNumbers, count)} ärenden väntar på dig.`,
    andNothingWaits: ', och ingenting väntar på dig.',
    waiting: 'Väntar på dig',
    calm: 'Bäcken är stilla',
    calmText: 'Inget som du ansvarar för är försenat. Nästa tidsgräns dyker upp här i god tid.',
    late: (count: number) =>
      count === 1 ? 'En åtgärd är försenad' : `${upperFirst(say(svNumbers, count))} åtgärder är försenade`,
    daysLate: (name: string, days: number) => `${name}, ${days}\u00a0${days === 1 ? 'dag' : 'dagar'}.`,
    due: (count: number) =>
      count === 1
        ? 'En åtgärd ska bli klar inom två veckor'
        : `${upperFirst(say(svNumbers, count))} åtgärder ska bli klara inom två veckor`,
    dueOn: (name: string, day: string) => `${name}, ${day}.`,
    behind: (count: number) =>
      count === 1 ? 'Ett mål ligger efter' : `${upperFirst(say(svNumbers, count))} mål ligger efter`,
    more: (count: number) => `Dessutom ${count} till.`,
    report: (name: string) => `${name} är under arbete`,
    reportText: 'Siffrorna, målen och åtgärderna finns redan där. Skriv kapitlen och skicka vidare.',
    reports: (count: number) => `${upperFirst(say(svNumbers, count))} rapporter är under arbete`,
    noPlan: 'Planen väntar på sitt första mål',
    noPlanText: 'Välj en prioritering och skriv ett mål. Åtgärderna och uppföljningen knyts till det.',
    noFigures: 'Inga siffror har hämtats ännu',
    noFiguresText: 'Hämta det egna områdets siffror från källan. Sedan fylls lägesbilden av sig själv.',
    showAll: (count: number) => `Visa alla ${count}`,
    showFirst: 'Visa bara de första',
    openLate: 'Se de försenade',
    openDue: 'Se åtgärderna',
    openGoals: 'Se målen',
    openReport: 'Fortsätt med rapporten',
    openReports: 'Se rapporterna',
    openPlan: 'Öppna planen',
    openFigures: 'Öppna lägesbilden',
    fresh: 'Nytt i siffrorna',
    nothingFresh: 'Källorna har inte uppdaterat de följda siffrorna under det senaste året.',
    freshSource: (source: string, day: string) => `Källa: ${source}, uppdaterad ${day}`,
    allFigures: 'Hela lägesbilden',
    allChanges: 'Vad som ändrades',
    horizon: (today: string, marks: string) => `I dag ${today}. ${marks}`,
    today: 'i dag',
    mark: {
      figures: (count: number) => (count === 1 ? '1 ny siffra' : `${count} nya siffror`),
      action: (count: number) => (count === 1 ? '1 åtgärd' : `${count} åtgärder`),
      late: (count: number) => (count === 1 ? '1 åtgärd försenad' : `${count} åtgärder försenade`),
    },
    inDays: (days: number) => (days === 0 ? 'i dag' : days === 1 ? 'i morgon' : `om ${days} dagar`),
    andOthers: (when: string, count: number) => `${when}, och ${count}\u00a0till`,
    daysAgo: (days: number) => (days === 1 ? 'i går' : `för ${days} dagar sedan`),
  },
  en: {
    week: (day: string, week: number) => `${day}, week ${week}`,
    greeting: (name: string) => `Hello, ${name}.`,
    nothingWaits: 'Nothing needs you right now.',
    waits: (count: number) =>
      count === 1 ? 'One thing needs you.' : `${upperFirst(say(enNumbers, count))} things need you.`,
    termYear: (year: number) => `year ${year} of the council term`,
    council: (days: number) =>
      days === 0
        ? 'The council meets today'
        : `The council meets in ${days === 1 ? 'one\u00a0day' : `${days}\u00a0days`}`,
    andWaits: (count: number) =>
      count === 1 ? ', and one thing needs you.' : `, and ${say(enNumbers, count)} things need you.`,
    andNothingWaits: ', and nothing needs you.',
    waiting: 'Needs you',
    calm: 'The brook is calm',
    calmText: 'Nothing that you answer for is late. The next deadline will rise here in time.',
    late: (count: number) =>
      count === 1 ? 'One action is late' : `${upperFirst(say(enNumbers, count))} actions are late`,
    daysLate: (name: string, days: number) => `${name}, ${days}\u00a0${days === 1 ? 'day' : 'days'}.`,
    due: (count: number) =>
      count === 1
        ? 'One action is due within two weeks'
        : `${upperFirst(say(enNumbers, count))} actions are due within two weeks`,
    dueOn: (name: string, day: string) => `${name}, ${day}.`,
    behind: (count: number) => (count === 1 ? 'One goal lags' : `${upperFirst(say(enNumbers, count))} goals lag`),
    more: (count: number) => `And ${count} more.`,
    report: (name: string) => `${name} is being written`,
    reportText: 'Figures, goals and actions are already in it. Write its chapters and send it on.',
    reports: (count: number) => `${upperFirst(say(enNumbers, count))} reports are being written`,
    noPlan: 'The plan awaits its first goal',
    noPlanText: 'Choose a priority and write a goal. Actions and follow-up hang on it.',
    noFigures: 'No figures have been fetched yet',
    noFiguresText: "Fetch your own area's figures from the source. Then the state of wellbeing fills by itself.",
    showAll: (count: number) => `Show all ${count}`,
    showFirst: 'Show only the first',
    openLate: 'See what is late',
    openDue: 'See the actions',
    openGoals: 'See the goals',
    openReport: 'Continue the report',
    openReports: 'See the reports',
    openPlan: 'Open the plan',
    openFigures: 'Open the state of wellbeing',
    fresh: 'New figures',
    nothingFresh: 'The sources have not updated the followed figures in the last year.',
    freshSource: (source: string, day: string) => `Source: ${source}, updated ${day}`,
    allFigures: 'The whole state of wellbeing',
    allChanges: 'What changed',
    horizon: (today: string, marks: string) => `Today ${today}. ${marks}`,
    today: 'today',
    mark: {
      figures: (count: number) => (count === 1 ? '1 new figure' : `${count} new figures`),
      action: (count: number) => (count === 1 ? '1 action' : `${count} actions`),
      late: (count: number) => (count === 1 ? '1 action late' : `${count} actions late`),
    },
    inDays: (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
    andOthers: (when: string, count: number) => `${when}, and ${count}\u00a0more`,
    daysAgo: (days: number) => (days === 1 ? 'yesterday' : `${days} days ago`),
  },
})
