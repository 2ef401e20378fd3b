import { approved, type DemoClub, type DemoClubIndicator, everybody } from './demo-club.ts'

const loans: DemoClubIndicator = {
  code: 'lasten-lainat',
  definedOn: '2024-11-12',
  content: {
    title: {
      fi: 'Lasten kirjalainat alle 15-vuotiasta kohti',
      sv: 'Lån av barnböcker per invånare under 15 år',
      en: "Loans of children's books per resident under 15",
    },
    definition: {
      fi: 'Lasten- ja nuortenosastojen painettujen kirjojen lainat vuoden aikana jaettuna alle 15-vuotiaiden määrällä vuoden lopussa. Uusinnat ja e-kirjat eivät ole mukana, kirjastoauton lainat ovat.',
      sv: 'Lånen av tryckta böcker från barn- och ungdomsavdelningarna under året delade med antalet invånare under 15 år vid årets slut. Omlån och e-böcker räknas inte med, bokbussens lån räknas.',
      en: "Loans of printed books from the children's and young people's departments in the year, divided by the residents under 15 at its end. Renewals and e-books are left out, loans of the mobile library are included.",
    },
    unit: { fi: 'lainaa', sv: 'lån', en: 'loans' },
    decimals: 1,
    direction: 'higher',
    theme: 'learning',
    lowest: 0,
    highest: 80,
    usualChange: 20,
    opensAfterEmbargo: true,
  },
  agreed: everybody('2024-11-20'),
  unit: 'culture',
  rounds: [
    {
      year: 2024,
      begunOn: '2025-01-13',
      dueOn: '2025-03-31',
      embargoOn: '2025-05-15',
      figures: approved(
        {
          virtala: 24.8,
          merisalmi: 27.1,
          honkaharju: 21.6,
          koskenlaita: 19.9,
          kuusivaara: 23.2,
          lehtoranta: 18.4,
          suopelto: 26.3,
        },
        '2025-03-18',
        '2025-04-08',
      ),
    },
    {
      year: 2025,
      begunOn: '2026-01-12',
      dueOn: '2026-03-31',
      embargoOn: '2026-05-15',
      figures: approved(
        {
          virtala: 26.4,
          merisalmi: 27.9,
          honkaharju: 20.8,
          koskenlaita: 21.7,
          kuusivaara: 24.1,
          lehtoranta: 'Kirjastojärjestelmä vaihtui kesken vuoden, eikä lainoja saada osastoittain.',
          suopelto: 28.6,
        },
        '2026-03-20',
        '2026-04-09',
      ),
    },
  ],
}

const guidance: DemoClubIndicator = {
  code: 'digiopastus',
  definedOn: '2026-05-26',
  content: {
    title: {
      fi: 'Digiopastuksessa käyneet 1\u00a0000 asukasta kohti',
      sv: 'Besökare i digital handledning per 1\u00a0000 invånare',
      en: 'Visitors of digital guidance per 1,000 residents',
    },
    definition: {
      fi: 'Kirjaston antaman henkilökohtaisen ja ryhmämuotoisen digiopastuksen käynnit vuoden aikana tuhatta asukasta kohti. Palvelutiskin lyhyet neuvot eivät ole mukana.',
      sv: 'Besök i bibliotekets individuella och gruppvisa digitala handledning under året per tusen invånare. Korta råd vid disken räknas inte med.',
      en: "Visits to the library's digital guidance, personal or in a group, in the year per thousand residents. Short advice at the desk is left out.",
    },
    unit: { fi: 'käyntiä', sv: 'besök', en: 'visits' },
    decimals: 0,
    direction: 'higher',
    theme: 'participation',
    lowest: 0,
    highest: 500,
    usualChange: 40,
    opensAfterEmbargo: true,
  },
  agreed: everybody('2026-06-09'),
  unit: 'culture',
  rounds: [
    {
      year: 2025,
      begunOn: '2026-08-17',
      dueOn: '2026-10-30',
      embargoOn: '2026-12-15',
      figures: approved(
        {
          virtala: 62,
          merisalmi: 71,
          honkaharju: 48,
          koskenlaita: 55,
          kuusivaara: 83,
          lehtoranta: 39,
          suopelto: 66,
        },
        '2026-10-12',
        '2026-11-03',
      ),
    },
  ],
}

const events: DemoClubIndicator = {
  code: 'tapahtumat',
  definedOn: '2025-08-19',
  content: {
    title: {
      fi: 'Kirjaston tapahtumiin osallistuneet 100 asukasta kohti',
      sv: 'Deltagare i bibliotekets evenemang per 100 invånare',
      en: "Participants in the library's events per 100 residents",
    },
    definition: {
      fi: 'Kirjaston itse tai kumppanin kanssa järjestämien tapahtumien osallistujat vuoden aikana sataa asukasta kohti. Jokainen kerta lasketaan. Tilaa vuokranneiden tapahtumat eivät ole mukana.',
      sv: 'Deltagare under året i evenemang som biblioteket ordnat självt eller med en partner, per hundra invånare. Varje gång räknas. Evenemang av dem som hyrt lokaler räknas inte med.',
      en: 'Participants in events held by the library itself or with a partner in the year, per hundred residents. Every time counts. Events of those who rent a room are left out.',
    },
    unit: { fi: 'osallistumista', sv: 'deltaganden', en: 'participations' },
    decimals: 0,
    direction: 'higher',
    theme: 'participation',
    lowest: 0,
    highest: 150,
    usualChange: 30,
    opensAfterEmbargo: false,
  },
  agreed: {
    virtala: '2025-08-26',
    merisalmi: '2025-08-27',
    honkaharju: '2025-09-02',
    koskenlaita: '2025-09-02',
    kuusivaara: '2025-09-04',
    suopelto: '2025-09-09',
  },
  unit: 'culture',
  rounds: [
    {
      year: 2024,
      begunOn: '2025-09-15',
      dueOn: '2025-10-31',
      embargoOn: '2025-12-01',
      figures: approved(
        {
          virtala: 41,
          merisalmi: 46,
          honkaharju: 37,
          koskenlaita: 44,
          kuusivaara: 52,
          lehtoranta: 'Tapahtumien kävijöitä ei laskettu vuonna 2024.',
          suopelto: 39,
        },
        '2025-10-21',
        '2025-11-11',
      ),
    },
    {
      year: 2025,
      begunOn: '2026-10-05',
      dueOn: '2026-11-30',
      embargoOn: '2027-01-15',
      figures: [
        { by: 'virtala', on: '2026-10-28', value: 45, approvedOn: '2026-11-06' },
        { by: 'honkaharju', on: '2026-11-02', value: 40 },
        { by: 'koskenlaita', on: '2026-11-05', value: 47 },
        {
          by: 'merisalmi',
          on: '2026-11-09',
          value: 63,
          question: {
            text: 'Luku kasvoi yli kolmanneksen. Ovatko saariston kesätapahtumat tällä kertaa mukana?',
            on: '2026-11-13',
          },
        },
        { by: 'kuusivaara', on: '2026-11-16', value: 168 },
      ],
    },
  ],
}

/** Libraries of the region compare what they do: a round that is open, one under embargo and one that is collected. */
export const libraryClub: DemoClub = {
  slug: 'kirjastot',
  coordinator: 'virtala',
  content: {
    name: {
      fi: 'Kirjastojen vertailuverkosto',
      sv: 'Bibliotekens jämförelsenätverk',
      en: 'Benchmarking club of libraries',
    },
    description: {
      fi: 'Purolan kunnankirjastot laskevat yhdessä sovitut luvut samalla tavalla ja oppivat toisiltaan.',
      sv: 'Kommunbiblioteken i Purola räknar gemensamt avtalade siffror på samma sätt och lär sig av varandra.',
      en: 'The municipal libraries of Purola count what they have agreed upon in the same way, and learn from each other.',
    },
  },
  foundedOn: '2024-10-08',
  joined: {
    virtala: '2024-10-08',
    merisalmi: '2024-10-10',
    honkaharju: '2024-10-15',
    koskenlaita: '2024-10-16',
    kuusivaara: '2024-10-22',
    lehtoranta: '2024-10-29',
    suopelto: '2024-11-05',
  },
  invited: { haapalampi: '2026-11-10' },
  indicators: [loans, guidance, events],
  openedOn: '2026-05-15',
}
