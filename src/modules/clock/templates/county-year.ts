import { countyAct, financePage, habit, organisingAct, thlPage } from './template-sources.ts'
import { daysFrom, entry, fixed, type TemplateEntry, text, weekdayOfMonth } from './template.ts'

const negotiation: readonly TemplateEntry[] = [
  entry(
    'negotiation',
    'negotiation',
    text(
      'HYTE-neuvottelu kuntien kanssa',
      'HYTE-förhandling med kommunerna',
      'HYTE negotiation with the municipalities',
    ),
    {
      rule: weekdayOfMonth(1, 5, 6),
      source: organisingAct('7'),
      description: text(
        'Vähintään kerran vuodessa kuntien ja muiden toimijoiden kanssa: tavoitteet, toimet, yhteistyö ja seuranta.',
        'Minst en gång om året med kommunerna och andra aktörer: mål, åtgärder, samarbete och uppföljning.',
        'At least once a year with the municipalities and others: goals, measures, cooperation and follow-up.',
      ),
    },
  ),
  entry(
    'negotiationSurvey',
    'negotiation',
    text(
      'Kysely kunnille ja järjestöille ennen neuvottelua',
      'Enkät till kommuner och föreningar före förhandlingen',
      'Survey to municipalities and NGOs before the negotiation',
    ),
    { rule: daysFrom('negotiation', -28), source: habit },
  ),
  entry(
    'negotiationMaterial',
    'negotiation',
    text('Neuvotteluaineisto lähtee', 'Förhandlingsmaterialet skickas', 'Negotiation material is sent'),
    { rule: daysFrom('negotiation', -42), source: habit },
  ),
  entry(
    'termNegotiation',
    'negotiation',
    text(
      'Laajempi kuntaneuvottelu kerran valtuustokaudessa',
      'Bredare förhandling med kommunerna en gång per period',
      'Wider negotiation with the municipalities once a term',
    ),
    { rule: weekdayOfMonth(3, 4, 10, { years: { ofTerm: 2 } }), source: countyAct('14') },
  ),
]

const reports: readonly TemplateEntry[] = [
  entry(
    'reportInCouncil',
    'council',
    text(
      'Hyvinvoinnin vuosiraportti aluevaltuustossa',
      'Den årliga välfärdsrapporten i välfärdsområdesfullmäktige',
      'The yearly wellbeing report in the county council',
    ),
    { rule: weekdayOfMonth(2, 2, 6), source: organisingAct('7') },
  ),
  entry(
    'reportDraft',
    'reportStage',
    text('Vuosiraportin luonnos', 'Utkast till årsrapport', 'Draft of the yearly report'),
    {
      rule: daysFrom('reportInCouncil', -84),
      source: habit,
      opens: { kind: 'reportStage', daysBefore: 28, report: 'annual', stage: 'open' },
    },
  ),
  entry(
    'statements',
    'hearing',
    text('Vaikuttamistoimielimet kuullaan', 'Påverkansorganen hörs', 'The statutory councils are heard'),
    { rule: daysFrom('reportInCouncil', -42), source: countyAct(null) },
  ),
  entry(
    'regionalReport',
    'reportStage',
    text(
      'Alueellinen hyvinvointikertomus ja -suunnitelma',
      'Den regionala välfärdsberättelsen och -planen',
      'The regional wellbeing report and plan',
    ),
    {
      rule: fixed(15, 12, { years: { ofTerm: 2 }, onHoliday: 'before' }),
      source: organisingAct('7'),
      opens: { kind: 'reportStage', daysBefore: 180, report: 'regional', stage: 'open' },
    },
  ),
  entry(
    'figuresOfYear',
    'figures',
    text('Luvut vuosiraporttiin', 'Siffrorna för årsrapporten', 'Figures for the yearly report'),
    { rule: fixed(1, 2, { onHoliday: 'after' }), source: habit, opens: { kind: 'import', daysBefore: 0 } },
  ),
  entry(
    'followUpRound',
    'followUp',
    text(
      'Palvelualueet kertovat toimenpiteistä',
      'Serviceområdena berättar om åtgärderna',
      'The service areas tell of their actions',
    ),
    {
      rule: fixed(31, 1, { onHoliday: 'before' }),
      source: habit,
      opens: { kind: 'followUpRound', daysBefore: 21, programmeId: null, months: 12 },
    },
  ),
]

const economy: readonly TemplateEntry[] = [
  entry(
    'needCoefficients',
    'figures',
    text('Alustavat palvelutarvekertoimet', 'Preliminära servicebehovskoefficienter', 'Preliminary need coefficients'),
    { rule: fixed(15, 4, { onHoliday: 'after' }), source: thlPage, asksDone: false },
  ),
  entry(
    'coefficientsUpdated',
    'figures',
    text(
      'Kertoimien tiedot päivitetty',
      'Uppgifterna för koefficienterna uppdaterade',
      'Data of the coefficients updated',
    ),
    { rule: fixed(31, 8), source: thlPage, asksDone: false },
  ),
  entry(
    'finalFunding',
    'figures',
    text('Rahoituksen lopulliset luvut', 'Finansieringens slutliga siffror', 'Final figures of the funding'),
    { rule: fixed(30, 9), source: financePage, asksDone: false },
  ),
  entry(
    'accounts',
    'budget',
    text(
      'Tilinpäätös aluehallitukselta tilintarkastajille',
      'Bokslutet från välfärdsområdesstyrelsen till revisorerna',
      'The accounts from the county board to the auditors',
    ),
    { rule: fixed(31, 3), source: countyAct(null) },
  ),
  entry(
    'accountsInCouncil',
    'deadline',
    text(
      'Tilinpäätös aluevaltuustossa viimeistään',
      'Bokslutet i välfärdsområdesfullmäktige senast',
      'The accounts in the county council by',
    ),
    { rule: fixed(30, 6), source: countyAct(null) },
  ),
  entry(
    'budgetInCouncil',
    'deadline',
    text(
      'Talousarvio aluevaltuustossa viimeistään',
      'Budgeten i välfärdsområdesfullmäktige senast',
      'The budget in the county council by',
    ),
    { rule: fixed(31, 12), source: countyAct(null) },
  ),
  entry(
    'ngoGrants',
    'deadline',
    text('Järjestöavustusten haku', 'Ansökan om understöd till föreningar', 'NGO grants: applications'),
    { rule: fixed(9, 10, { lastsDays: 26 }), source: habit },
  ),
]

export const countyYear: readonly TemplateEntry[] = [...negotiation, ...reports, ...economy]
