import { habit, localGovernmentAct, organisingAct } from './template-sources.ts'
import { daysFrom, entry, fixed, type TemplateEntry, text, weekdayOfMonth } from './template.ts'

/** The yearly report on its way to the council, and the account of the year. */
const reportOfYear: readonly TemplateEntry[] = [
  entry(
    'accounts',
    'budget',
    text(
      'Tilinpäätös hallitukselta tilintarkastajille',
      'Bokslutet från styrelsen till revisorerna',
      'The accounts from the board to the auditors',
    ),
    { rule: fixed(31, 3), source: localGovernmentAct('113') },
  ),
  entry('audit', 'budget', text('Tilintarkastus valmis', 'Revisionen klar', 'The audit is ready'), {
    rule: fixed(31, 5),
    source: localGovernmentAct('123'),
  }),
  entry(
    'accountsInCouncil',
    'deadline',
    text(
      'Tilinpäätös ja arviointikertomus valtuustossa viimeistään',
      'Bokslutet och utvärderingsberättelsen i fullmäktige senast',
      'The accounts and the evaluation report in the council by',
    ),
    { rule: fixed(30, 6), source: localGovernmentAct('113') },
  ),
  entry(
    'reportInCouncil',
    'council',
    text('Hyvinvointiraportti valtuustossa', 'Välfärdsrapporten i fullmäktige', 'The wellbeing report in the council'),
    {
      rule: weekdayOfMonth(3, 1, 5),
      source: organisingAct('6'),
      description: text(
        'Valtuustolle raportoidaan joka vuosi. Päivän valitsee kunta.',
        'Fullmäktige får en rapport varje år. Kommunen väljer dagen.',
        'The council is reported to every year. The municipality chooses the day.',
      ),
    },
  ),
  entry(
    'reportDraft',
    'reportStage',
    text('Hyvinvointiraportin luonnos', 'Utkast till välfärdsrapport', 'Draft of the wellbeing report'),
    {
      rule: daysFrom('reportInCouncil', -70),
      source: habit,
      opens: { kind: 'reportStage', daysBefore: 28, report: 'annual', stage: 'open' },
    },
  ),
  entry(
    'statements',
    'hearing',
    text(
      'Neuvostojen ja nuorisovaltuuston lausunnot',
      'Utlåtanden av råden och ungdomsfullmäktige',
      'Statements of the statutory councils',
    ),
    {
      rule: daysFrom('reportInCouncil', -42),
      source: localGovernmentAct('26–28'),
      checklist: [
        text('Nuorisovaltuusto', 'Ungdomsfullmäktige', 'Youth council'),
        text('Vanhusneuvosto', 'Äldrerådet', "Older people's council"),
        text('Vammaisneuvosto', 'Rådet för personer med funktionsnedsättning', 'Disability council'),
      ],
    },
  ),
  entry(
    'reportInBoard',
    'board',
    text(
      'Hyvinvointiraportti kunnanhallituksessa',
      'Välfärdsrapporten i kommunstyrelsen',
      'The wellbeing report in the board',
    ),
    { rule: daysFrom('reportInCouncil', -14), source: habit },
  ),
  entry(
    'reportDelivered',
    'deadline',
    text(
      'Kertomus hyvinvointialueelle ja verkkoon',
      'Berättelsen till välfärdsområdet och på nätet',
      'The report to the county and to the web',
    ),
    { rule: daysFrom('reportInCouncil', 14, { onHoliday: 'after' }), source: organisingAct('6') },
  ),
]

/** The budget of the next year with its wellbeing goals. */
const budgetOfYear: readonly TemplateEntry[] = [
  entry(
    'goalsOfSectors',
    'budget',
    text(
      'Toimialat asettavat ensi vuoden hyvinvointitavoitteet',
      'Sektorerna ställer nästa års välfärdsmål',
      "The sectors set next year's wellbeing goals",
    ),
    { rule: fixed(31, 8, { onHoliday: 'before' }), source: habit },
  ),
  entry(
    'assessments',
    'budget',
    text(
      'Talousarvioesitykset ja isojen muutosten ennakkoarvioinnit',
      'Budgetförslag och förhandsbedömningar av stora ändringar',
      'Budget proposals and assessments of large changes',
    ),
    { rule: fixed(15, 9, { onHoliday: 'after' }), source: habit },
  ),
  entry(
    'budgetInCouncil',
    'deadline',
    text('Talousarvio valtuustossa viimeistään', 'Budgeten i fullmäktige senast', 'The budget in the council by'),
    { rule: fixed(31, 12), source: localGovernmentAct('110') },
  ),
  entry(
    'planCheck',
    'deadline',
    text('Hyvinvointisuunnitelman tarkistus', 'Översyn av välfärdsplanen', 'Check of the wellbeing plan'),
    {
      rule: weekdayOfMonth(2, 2, 12),
      source: habit,
      checklist: [
        text('Toimenpiteet ja vastuut ajan tasalla', 'Åtgärder och ansvar aktuella', 'Actions and duties up to date'),
        text(
          'Ensi vuoden indikaattorit sovittu',
          'Nästa års indikatorer överenskomna',
          "Next year's indicators agreed",
        ),
      ],
    },
  ),
]

/** Who is met and heard in a year, and what comes once in a council term. */
const cooperation: readonly TemplateEntry[] = [
  entry(
    'yearPlan',
    'meeting',
    text('Hyvinvointiryhmän vuosisuunnitelma', 'Välfärdsgruppens årsplan', 'Year plan of the wellbeing group'),
    { rule: weekdayOfMonth(3, 3, 1), source: habit },
  ),
  entry(
    'negotiation',
    'negotiation',
    text(
      'HYTE-neuvottelu hyvinvointialueen kanssa',
      'HYTE-förhandling med välfärdsområdet',
      'HYTE negotiation with the county',
    ),
    {
      rule: weekdayOfMonth(1, 5, 6),
      source: organisingAct('6'),
      description: text(
        'Neuvotellaan vähintään kerran vuodessa. Päivästä sopivat osapuolet: kevättalvella, kesäkuussa tai syksyllä.',
        'Det förhandlas minst en gång om året. Parterna kommer överens om dagen: på vårvintern, i juni eller på hösten.',
        'It is held at least once a year. The parties agree on the day: in late winter, June or autumn.',
      ),
      checklist: [
        text('Oman kunnan tilannekuva', 'Den egna kommunens lägesbild', 'Situation of the own municipality'),
        text('Esitykset yhteisiksi tavoitteiksi', 'Förslag till gemensamma mål', 'Proposals for common goals'),
      ],
    },
  ),
  entry(
    'ngoStatements',
    'deadline',
    text(
      'Järjestöjen lausuntopyynnöt STEAa varten',
      'Föreningarnas begäran om utlåtande för STEA',
      'Requests of NGOs for statements to STEA',
    ),
    { rule: fixed(31, 8), source: habit },
  ),
  entry(
    'forum',
    'forum',
    text('Kumppanuusfoorumi järjestöille', 'Partnerskapsforum för föreningar', 'Partnership forum for NGOs'),
    { rule: weekdayOfMonth(2, 3, 10), source: habit },
  ),
  entry(
    'broadReport',
    'reportStage',
    text(
      'Laaja hyvinvointikertomus ja -suunnitelma valmistuvat',
      'Den omfattande välfärdsberättelsen och -planen blir klara',
      'The broad wellbeing report and plan are ready',
    ),
    {
      rule: fixed(31, 3, { years: { ofTerm: 1 } }),
      source: organisingAct('6'),
      opens: { kind: 'reportStage', daysBefore: 150, report: 'broad', stage: 'open' },
      description: text(
        'Kerran valtuustokaudessa, uuden kauden alussa.',
        'En gång under fullmäktigeperioden, i början av den.',
        'Once in a council term, early in it.',
      ),
    },
  ),
  entry(
    'termReview',
    'reportStage',
    text(
      'Kauden arviointi seuraavalle valtuustolle',
      'Utvärdering av perioden för nästa fullmäktige',
      'Review of the term for the next council',
    ),
    { rule: fixed(30, 4, { years: { ofTerm: 4 }, onHoliday: 'before' }), source: habit },
  ),
]

export const municipalityYear: readonly TemplateEntry[] = [...reportOfYear, ...budgetOfYear, ...cooperation]
