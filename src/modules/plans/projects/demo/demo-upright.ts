import type { DemoProject } from './demo-project.ts'

export const upright: DemoProject = {
  at: 'purola',
  name: ['Pystyssä kotona', 'På benen hemma', 'On your feet at home'],
  purpose: [
    'Kaatumisia ehkäistään kotona: voima- ja tasapainoryhmä, kodin vaaranpaikkojen kierros ja lääkkeiden tarkistus samalla kutsulla kahdeksassa kunnassa.',
    'Fall förebyggs hemma: en grupp för styrka och balans, en genomgång av hemmets risker och en översyn av medicinerna med samma kallelse i åtta kommuner.',
    'Falls are prevented at home: strength and balance groups, a look at the risks at home and a check of medicines with one invitation in eight municipalities.',
  ],
  state: 'planned',
  days: ['2027-01-01', '2028-12-31'],
  goal: [
    '2028-10-01',
    [
      'Ryhmä on auki jokaisessa kahdeksassa kunnassa',
      'Det finns en grupp i alla åtta kommuner',
      'A group runs in each of the eight municipalities',
    ],
  ],
  unit: 'older',
  owner: 'olderEditor',
  funders: [['Terveyden edistämisen määräraha', 310_000, 'Päätös odotetaan joulukuussa 2026']],
  ownShare: 90_000,
  reports: [
    ['2027-12-31', 'Väliraportti', null],
    ['2029-02-28', 'Loppuraportti', null],
  ],
  areas: [
    [
      ['Yhteinen kutsu ja polku', 'Gemensam kallelse', 'One invitation'],
      '2027-01-01',
      '2027-06-30',
      'waiting',
      'olderEditor',
    ],
    [
      ['Ryhmät kunnissa', 'Grupper i kommunerna', 'Groups in the municipalities'],
      '2027-04-01',
      '2028-12-31',
      'waiting',
      { name: 'Kuntien liikuntapalvelut' },
    ],
    [
      ['Vertaisohjaajat', 'Kamratledare', 'Peer leaders'],
      '2027-09-01',
      '2028-10-01',
      'waiting',
      { name: 'Purolan Hyvä Arki ry' },
    ],
  ],
  team: [
    {
      who: 'olderEditor',
      role: ['Hankkeen omistaja', 'Projektägare', 'Owner of the project'],
      email: 'raili.niittylampi@purola.example',
      isPublic: true,
    },
    { who: 'countyCoordinator', role: ['HYTE-asiantuntija', 'Sakkunnig', 'Health promotion expert'] },
  ],
  goals: ['Kaatumisten hoitojaksot vähenevät'],
  actions: ['Alueen yhteinen kaatumisten ehkäisyn polku'],
  pilots: [
    {
      title: [
        'Voima- ja tasapainoryhmä kylätalolla',
        'Styrke- och balansgrupp i byahuset',
        'A strength and balance group in a village hall',
      ],
      place: ['Suopelto', 'Suopelto', 'Suopelto'],
      days: ['2026-09-07', '2026-12-11'],
      with: [
        'Suopellon kunta ja kyläyhdistys',
        'Suopelto kommun och byföreningen',
        'Suopelto and its village association',
      ],
      takesFeedback: true,
      feedback: [
        {
          on: '2026-10-19',
          text: 'Selkä on parempi kuin vuosiin. Jatkakaa keväälläkin!',
          answered: {
            on: '2026-10-26',
            by: 'olderEditor',
            words: [
              'Kiitos palautteesta. Ryhmä jatkuu keväällä, ilmoitamme päivät joulukuussa.',
              'Tack för responsen. Gruppen fortsätter i vår, vi meddelar dagarna i december.',
              'Thank you. The group goes on in spring; the days will be told in December.',
            ],
            isPublic: true,
          },
        },
      ],
    },
  ],
  handOvers: [],
  by: 'olderEditor',
  writtenOn: '2026-09-21',
  publishedOn: '2026-10-05',
}
