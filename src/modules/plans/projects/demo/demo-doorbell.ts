import type { DemoProject } from './demo-project.ts'

export const doorbell: DemoProject = {
  at: 'virtala',
  name: [
    'Ovikello: etsivä vanhustyö kerrostaloissa',
    'Dörrklockan: uppsökande äldrearbete',
    'Doorbell: finding older people who are alone',
  ],
  purpose: [
    'Löydetään yksin elävät yli 75-vuotiaat, joita mikään palvelu ei tapaa, ja autetaan heitä löytämään mieluisaa tekemistä lähellä.',
    'Vi hittar ensamboende över 75 år som ingen tjänst når och hjälper dem att hitta något trevligt att göra i närheten.',
    'We find people over 75 who live alone and whom no service meets, and help them find something to do nearby.',
  ],
  state: 'ended',
  days: ['2024-09-01', '2026-10-31'],
  unit: 'wellbeing',
  owner: 'coordinator',
  funders: [['Valtionavustus järjestöyhteistyöhön', 92_000, '118/2024, 20.6.2024']],
  ownShare: 23_000,
  reports: [
    ['2025-09-30', 'Väliraportti', '2025-09-29'],
    ['2027-01-31', 'Loppuraportti ja tilintarkastus', null],
  ],
  areas: [
    [
      ['Kirje ja käynti ovella', 'Brev och besök', 'A letter and a visit'],
      '2024-10-01',
      '2026-06-30',
      'done',
      { name: 'Purolan Hyvä Arki ry' },
    ],
    [
      ['Vapaaehtoisten koulutus', 'Utbildning för frivilliga', 'Training volunteers'],
      '2024-11-01',
      '2025-12-31',
      'done',
      { name: 'Purolan Hyvä Arki ry' },
    ],
    [
      ['Talojen kahvihetket', 'Kaffestunder i husen', 'Coffee in the houses'],
      '2025-02-01',
      '2026-10-31',
      'done',
      'coordinator',
    ],
  ],
  team: [
    {
      who: 'coordinator',
      role: ['Hankkeen omistaja', 'Projektägare', 'Owner of the project'],
      email: 'aino.purovirta@virtala.example',
    },
    {
      who: { name: 'Pirjo Saloniemi' },
      role: ['Etsivä vanhustyöntekijä', 'Uppsökande äldrearbetare', 'Outreach worker'],
      phone: '050 555 0161',
    },
  ],
  goals: ['Yksin asuva ikäihminen kuuluu porukkaan'],
  pilots: [
    {
      title: ['Rappukahvit', 'Trapphuskaffe', 'Stairwell coffee'],
      place: ['Kolme kerrostaloa Koskenrannassa', 'Tre höghus i Koskenranta', 'Three blocks in Koskenranta'],
      days: ['2025-03-01', '2025-12-15'],
      with: ['Taloyhtiöt ja vapaaehtoiset', 'Husbolag och frivilliga', 'Housing companies and volunteers'],
      learned: [
        'Kutsu naapurilta toi kaksi kertaa niin monta kuin kutsu kaupungilta.',
        'En inbjudan av grannen lockade dubbelt så många som en inbjudan av staden.',
        'An invitation by a neighbour brought twice as many as one by the city.',
      ],
      decided: ['change', ['Kutsujaksi aina naapuri.', 'Grannen bjuder alltid in.', 'A neighbour always invites.']],
    },
  ],
  handOvers: [],
  by: 'coordinator',
  writtenOn: '2024-09-12',
}
