import { financePage, habit, teaPage, thlPage } from './template-sources.ts'
import { daysFrom, entry, fixed, type TemplateEntry, text, weekdayOfMonth } from './template.ts'

/** When figures and their collections come, for everybody who leads wellbeing work. */
export const knowledgeOfEverybody: readonly TemplateEntry[] = [
  entry(
    'preliminaryShares',
    'figures',
    text(
      'Valtionosuuksien ennakkolaskelmat',
      'Förhandskalkyler över statsandelarna',
      'Preliminary tables of state shares',
    ),
    { rule: fixed(15, 4, { onHoliday: 'after' }), source: financePage, asksDone: false },
  ),
  entry(
    'hyteCoefficient',
    'figures',
    text('HYTE-kertoimen tulokset', 'Resultaten för HYTE-koefficienten', 'Results of the HYTE coefficient'),
    { rule: fixed(20, 10, { onHoliday: 'after' }), source: thlPage, asksDone: false },
  ),
  entry(
    'decree',
    'figures',
    text(
      'Joulukuun asetus: ensi vuoden HYTE-hinta',
      'Förordningen i december: nästa års HYTE-pris',
      "The December decree: next year's HYTE price",
    ),
    {
      rule: fixed(18, 12, { lastsDays: 12 }),
      source: financePage,
      asksDone: false,
      description: text(
        'Valtioneuvoston asetus on annettu aiempina vuosina 18.–29.12.',
        'Statsrådets förordning har tidigare år getts 18–29.12.',
        'In earlier years the government decree was given on 18–29 December.',
      ),
    },
  ),
]

/** When a municipality's own figures come and are answered for. */
export const municipalityKnowledge: readonly TemplateEntry[] = [
  entry(
    'figuresOfYear',
    'figures',
    text('Luvut vuosiraporttiin', 'Siffrorna för årsrapporten', 'Figures for the yearly report'),
    {
      rule: fixed(1, 2, { onHoliday: 'after' }),
      source: habit,
      opens: { kind: 'import', daysBefore: 0 },
      checklist: [
        text('Sotkanetin luvut haettu', 'Sotkanets siffror hämtade', 'Figures of Sotkanet fetched'),
        text('TEAviisarin pisteet katsottu', 'TEAvisarens poäng granskade', 'TEAviisari scores read'),
        text('Omat luvut viety', 'Egna siffror införda', 'Own figures entered'),
      ],
    },
  ),
  entry(
    'teaOdd',
    'figures',
    text(
      'TEA-tiedonkeruu: perusopetus, kuntajohto, kulttuuri',
      'TEA-insamling: grundläggande utbildning, kommunledning, kultur',
      'TEA collection: basic education, municipal management, culture',
    ),
    {
      rule: fixed(1, 3, { lastsDays: 61, years: 'odd' }),
      source: teaPage,
      checklist: [
        text('Vastaajat sovittu', 'Svarande överenskomna', 'Respondents agreed'),
        text('Vastaukset tarkistettu ja lähetetty', 'Svaren granskade och skickade', 'Answers checked and sent'),
      ],
    },
  ),
  entry(
    'teaEven',
    'figures',
    text(
      'TEA-tiedonkeruu: liikunta, toinen aste, perusterveydenhuolto',
      'TEA-insamling: idrott, andra stadiet, primärvård',
      'TEA collection: sports, upper secondary, primary health care',
    ),
    {
      rule: fixed(1, 3, { lastsDays: 61, years: 'even' }),
      source: teaPage,
      checklist: [
        text('Vastaajat sovittu', 'Svarande överenskomna', 'Respondents agreed'),
        text('Vastaukset tarkistettu ja lähetetty', 'Svaren granskade och skickade', 'Answers checked and sent'),
      ],
    },
  ),
  entry(
    'teaAutumn',
    'figures',
    text('TEA-tiedonkeruut syksyllä', 'TEA-insamlingar på hösten', 'TEA collections in autumn'),
    { rule: fixed(1, 10, { lastsDays: 31 }), source: teaPage },
  ),
  entry(
    'teaResults',
    'figures',
    text(
      'TEA-tulokset noin puolen vuoden kuluttua',
      'TEA-resultat efter ungefär ett halvår',
      'TEA results about half a year later',
    ),
    { rule: fixed(15, 11, { onHoliday: 'after' }), source: teaPage, asksDone: false },
  ),
  entry(
    'schoolHealth',
    'figures',
    text(
      'Kouluterveyskyselyn tulokset',
      'Resultaten av enkäten Hälsa i skolan',
      'Results of the School Health Promotion study',
    ),
    {
      rule: weekdayOfMonth(3, 4, 9, { years: 'odd' }),
      source: thlPage,
      asksDone: false,
    },
  ),
  entry(
    'sectorsOfYear',
    'followUp',
    text(
      'Toimialat kertovat viime vuoden toimenpiteistä',
      'Sektorerna berättar om fjolårets åtgärder',
      "The sectors tell of last year's actions",
    ),
    {
      rule: fixed(31, 1, { onHoliday: 'before' }),
      source: habit,
      opens: { kind: 'followUpRound', daysBefore: 21, programmeId: null, months: 6 },
    },
  ),
  entry(
    'conclusions',
    'meeting',
    text(
      'Johtopäätösten työpaja ikäryhmittäin',
      'Verkstad om slutsatser per åldersgrupp',
      'Workshop on conclusions by age group',
    ),
    { rule: daysFrom('figuresOfYear', 21, { onHoliday: 'after' }), source: habit },
  ),
  entry(
    'midYear',
    'followUp',
    text(
      'Osavuosikatsaus ja seurantakierros',
      'Delårsöversikt och uppföljningsrunda',
      'Interim review and follow-up round',
    ),
    {
      rule: fixed(30, 9, { onHoliday: 'before' }),
      source: habit,
      opens: { kind: 'followUpRound', daysBefore: 21, programmeId: null, months: 6 },
    },
  ),
]
