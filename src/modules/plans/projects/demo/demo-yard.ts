import type { DemoProject } from './demo-project.ts'

export const yard: DemoProject = {
  at: 'virtala',
  name: ['Piha kutsuu liikkumaan', 'Gården lockar till rörelse', 'A yard that makes you move'],
  purpose: [
    'Koulupihat muutettiin oppilaiden suunnitelmien mukaan paikoiksi, joissa tekee mieli liikkua välitunnilla ja iltaisin.',
    'Skolgårdarna gjordes om enligt elevernas planer till platser där man vill röra på sig på rasten och på kvällen.',
    'School yards were rebuilt after pupils’ own plans into places where one wants to move.',
  ],
  state: 'rooted',
  days: ['2023-08-01', '2026-05-31'],
  unit: 'schools',
  owner: 'schoolsEditor',
  funders: [['Lähiliikuntapaikkojen avustus', 240_000, '77/2023, 1.6.2023']],
  ownShare: 160_000,
  reports: [
    ['2024-12-31', 'Väliraportti', '2024-12-19'],
    ['2026-08-31', 'Loppuraportti', '2026-08-24'],
  ],
  areas: [
    [
      ['Oppilaat suunnittelevat', 'Eleverna planerar', 'Pupils plan'],
      '2023-08-15',
      '2024-05-31',
      'done',
      'schoolsEditor',
    ],
    [
      ['Kuuden pihan rakentaminen', 'Sex gårdar byggs', 'Building six yards'],
      '2024-05-01',
      '2025-10-31',
      'done',
      'environmentEditor',
    ],
    [['Välituntiohjaajat', 'Rastledare', 'Break-time leaders'], '2025-08-11', '2026-05-31', 'done', 'schoolsEditor'],
  ],
  team: [
    {
      who: 'schoolsEditor',
      role: ['Hankkeen omistaja', 'Projektägare', 'Owner of the project'],
      email: 'tuija.aaltosalo@virtala.example',
      isPublic: true,
    },
    { who: 'environmentEditor', role: ['Pihojen suunnittelu', 'Planering av gårdarna', 'Planning of the yards'] },
  ],
  goals: ['Lapset jaksavat liikkua'],
  actions: ['Pitkä liikuntavälitunti joka päivä'],
  pilots: [
    {
      title: ['Maalatut pelit asfalttiin', 'Målade spel på asfalten', 'Games painted on the asphalt'],
      place: ['Niemen koulu', 'Niemi skola', 'Niemi school'],
      days: ['2024-05-06', '2024-06-01'],
      with: ['4. luokat', 'Årskurs 4', 'Year 4'],
      learned: [
        'Sadalla eurolla maalia sai enemmän liikettä kuin yhdelläkään telineellä. Pelit pitää maalata uudelleen kahden vuoden välein.',
        'Hundra euro målarfärg gav mer rörelse än någon ställning. Spelen ska målas om vartannat år.',
        'A hundred euros of paint gave more movement than any frame. The games need new paint every two years.',
      ],
      decided: ['continue', ['Kaikille kouluille.', 'I alla skolor.', 'In all schools.']],
    },
  ],
  handOvers: [
    {
      what: [
        'Välituntiohjaajien koulutus ja pihapelien maalaus',
        'Utbildning av rastledare och målning av gårdsspelen',
        'Training break-time leaders and repainting the games',
      ],
      unit: 'schools',
      owner: 'schoolsEditor',
      on: '2026-06-01',
      sign: [
        'Joka koulussa on syyskuussa vähintään kuusi koulutettua välituntiohjaajaa',
        'Varje skola har minst sex utbildade rastledare i september',
        'Every school has at least six trained leaders in September',
      ],
      checkOn: '2026-09-30',
      checked: [
        '2026-10-02',
        'partly',
        [
          'Viidessä koulussa kuudesta on. Kosken koulun ohjaajat koulutetaan marraskuussa.',
          'I fem skolor av sex. Koski skolas ledare utbildas i november.',
          'In five schools of six. The leaders of Koski school are trained in November.',
        ],
      ],
    },
    {
      what: ['Pihojen kunnossapito', 'Underhåll av gårdarna', 'Upkeep of the yards'],
      unit: 'environment',
      owner: 'environmentEditor',
      on: '2026-06-01',
      sign: [
        'Pihat ovat kunnossapidon vuosisuunnitelmassa ja talousarviossa',
        'Gårdarna finns i underhållets årsplan och i budgeten',
        'The yards are in the yearly plan and in the budget',
      ],
      checkOn: '2027-01-31',
    },
  ],
  by: 'schoolsEditor',
  writtenOn: '2023-08-21',
  publishedOn: '2023-09-01',
}
