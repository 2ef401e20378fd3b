import type { DemoMeeting } from './demo-meeting.ts'

const opening = {
  kind: 'opening',
  title: { fi: 'Kokouksen avaus ja päätösvaltaisuus', sv: 'Mötet öppnas och beslutförheten konstateras' },
} as const
const link = 'https://kokous.virtala.example/hyte'

/** The HYTE steering group of the demo city: two meetings held, one invited to, one planned. */
const steering: readonly DemoMeeting[] = [
  {
    number: 1,
    group: 2,
    on: '2026-05-12',
    hours: ['09:00', '11:00'],
    place: 'Kaupungintalo, kokoushuone Virta',
    remoteLink: link,
    state: 'held',
    away: ['Mirja Kettukallio'],
    items: [
      { ...opening, decision: { fi: 'Kokous todettiin päätösvaltaiseksi.' } },
      {
        kind: 'information',
        title: { fi: 'Vuoden 2025 hyvinvointiraportti valtuustossa', sv: 'Välfärdsrapporten 2025 i fullmäktige' },
        presenter: 'Aino Purovirta',
        minutes: 20,
        decision: { fi: 'Merkittiin tiedoksi. Valtuusto käsittelee raportin kesäkuussa.' },
      },
      {
        kind: 'decision',
        title: { fi: 'Harrastuspassi lukuvuodelle 2026–2027', sv: 'Hobbypass för läsåret 2026–2027' },
        about: ['goal', 'Yhä useammalla nuorella on ystävä'],
        minutes: 30,
        proposal: { fi: 'Harrastuspassi otetaan käyttöön kaikissa yläkouluissa.' },
        decision: {
          fi: 'Harrastuspassi otetaan käyttöön kaikissa yläkouluissa elokuusta 2026. Vaikutuksia seurataan puolivuosittain.',
          sv: 'Hobbypasset tas i bruk i alla högstadier från augusti 2026. Effekterna följs upp varje halvår.',
        },
        votes: [7, 1, 0],
        tasks: [
          {
            title: { fi: 'Sovi harrastuspassin kohteista seurojen kanssa' },
            owner: 'editor',
            dueOn: '2026-06-30',
            doneOn: '2026-06-23',
            outcome: 'Mukana 14 seuraa ja kansalaisopisto.',
          },
          { title: { fi: 'Valmistele passin seurantakysely' }, owner: 'youthEditor', dueOn: '2026-10-15' },
        ],
      },
    ],
  },
  {
    number: 2,
    group: 2,
    on: '2026-09-15',
    hours: ['09:00', '11:30'],
    place: 'Kaupungintalo, kokoushuone Virta',
    remoteLink: link,
    state: 'held',
    guests: 'Erikoissuunnittelija Maria Lehtisuo, Purolan hyvinvointialue',
    items: [
      { ...opening, decision: { fi: 'Kokous todettiin päätösvaltaiseksi.' } },
      {
        kind: 'discussion',
        title: { fi: 'Kouluterveyskyselyn yksinäisyystulokset', sv: 'Resultaten om ensamhet i enkäten Hälsa i skolan' },
        about: ['concern', 'Yläkoululaiset kertovat nuorisotiloilla'],
        presenter: 'Tuija Aaltosalo',
        minutes: 40,
        decision: {
          fi: 'Yksinäisyys nostetaan seuraavan hyvinvointisuunnitelman valmisteluun. Koulut ja nuorisopalvelut tekevät yhteisen ehdotuksen toimenpiteistä.',
        },
        tasks: [
          {
            title: { fi: 'Kokoa ehdotus toimenpiteistä nuorten yksinäisyyteen' },
            owner: 'schoolsEditor',
            dueOn: '2026-11-10',
          },
          { title: { fi: 'Pyydä nuorisovaltuuston näkemys' }, owner: 'coordinator', dueOn: '2026-11-30' },
        ],
      },
      {
        kind: 'decision',
        title: { fi: 'Lähiliikuntapaikkojen valaistus', sv: 'Belysningen på närmotionsplatserna' },
        about: ['action', 'Turvalliset koulureitit'],
        minutes: 20,
        decision: { fi: 'Valaistus uusitaan viidessä kohteessa. Kohteet valitaan turvallisuuskävelyjen perusteella.' },
        tasks: [
          {
            title: { fi: 'Esitä kohteet talousarvioon' },
            owner: { name: 'Annika Tallgren' },
            dueOn: '2026-10-09',
            doneOn: '2026-10-07',
          },
        ],
      },
    ],
  },
  {
    number: 3,
    group: 2,
    on: '2026-12-01',
    hours: ['09:00', '11:00'],
    place: 'Kaupungintalo, kokoushuone Virta',
    remoteLink: link,
    state: 'invited',
    away: ['Mirja Kettukallio'],
    left: [{ name: 'Tarja Leppäsuo', answer: 'accepted' }],
    items: [
      opening,
      {
        kind: 'information',
        title: {
          fi: 'Edellisten kokousten avoimet tehtävät',
          sv: 'Öppna uppgifter från tidigare möten',
          en: 'Open tasks of earlier meetings',
        },
        isOfOpenTasks: true,
      },
      {
        kind: 'information',
        title: { fi: 'Vuoden 2027 talousarvion hyvinvointivaikutukset', sv: 'Budgetens välfärdseffekter 2027' },
        reason: { fi: 'Talousarvio on valtuustossa 14.12.2026.' },
        presenter: 'Helena Kivisilta',
        minutes: 20,
      },
      {
        kind: 'decision',
        title: { fi: 'Ikäihmisten liikuntaneuvonnan jatko', sv: 'Fortsatt motionsrådgivning för äldre' },
        about: ['goal', 'Ikäihmiset pysyvät pystyssä'],
        minutes: 30,
        proposal: { fi: 'Liikuntaneuvonta jatkuu vuoden 2027 loppuun yhdessä hyvinvointialueen kanssa.' },
      },
      {
        kind: 'decision',
        title: { fi: 'Puheenjohtajuuden vaihto vuodenvaihteessa', sv: 'Ordförandeskapet växlar vid årsskiftet' },
        reason: { fi: 'Puheenjohtajuus kiertää toimialojen kesken vuosittain.' },
        minutes: 10,
        proposal: { fi: 'Todetaan uusi puheenjohtaja ja varapuheenjohtaja vuodelle 2027.' },
      },
    ],
    proposals: [
      {
        title: { fi: 'Asukastalojen aukioloajat viikonloppuisin' },
        reason: { fi: 'Yhdistykset saavat tilat käyttöön vain arkisin, vaikka kysyntä on viikonloppuna.' },
        by: 'groupMember',
      },
      {
        title: { fi: 'Koululiikuntapäivän ajankohta' },
        by: 'editor',
        declined: 'Ajankohdasta päättää sivistystoimiala. Veimme toiveen eteenpäin.',
      },
    ],
  },
  {
    number: 4,
    group: 2,
    on: '2027-01-19',
    hours: ['09:00', '11:00'],
    place: 'Kaupungintalo, kokoushuone Virta',
    remoteLink: link,
    state: 'planned',
    items: [],
  },
]

/** The group for children and young people: one meeting held, one to prepare. */
const children: readonly DemoMeeting[] = [
  {
    number: 5,
    group: 3,
    on: '2026-10-06',
    hours: ['13:00', '15:00'],
    place: 'Nuorisotalo Aalto',
    state: 'held',
    items: [
      { ...opening, decision: { fi: 'Kokous todettiin päätösvaltaiseksi.' } },
      {
        kind: 'discussion',
        title: { fi: 'Poissaolot yläkouluissa', sv: 'Frånvaron i högstadierna' },
        about: ['goal', 'Ahdistus ei jää yksin kannettavaksi'],
        minutes: 45,
        decision: { fi: 'Sovittiin yhteisestä toimintamallista. Koulukuraattorit kokoavat hyvät käytännöt.' },
        tasks: [
          { title: { fi: 'Kokoa koulujen hyvät käytännöt' }, owner: 'schoolsEditor', dueOn: '2026-11-06' },
          { title: { fi: 'Kutsu huoltajat keskustelemaan' }, owner: 'youthEditor', dueOn: '2026-12-11' },
        ],
      },
    ],
  },
  {
    number: 6,
    group: 3,
    on: '2026-12-08',
    hours: ['13:00', '15:00'],
    place: 'Nuorisotalo Aalto',
    state: 'planned',
    items: [
      opening,
      {
        kind: 'discussion',
        title: { fi: 'Toimintamalli poissaoloihin', sv: 'Verksamhetsmodell för frånvaro' },
        minutes: 40,
        presenter: 'Tuija Aaltosalo',
      },
    ],
  },
]

export const cityMeetings: readonly DemoMeeting[] = [...steering, ...children]
