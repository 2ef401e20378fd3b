import type { DemoProject } from './demo-project.ts'

export const hobbies: DemoProject = {
  at: 'virtala',
  name: ['Harrastus lähellä', 'Hobby nära dig', 'A hobby nearby'],
  purpose: [
    'Jokaisessa kaupunginosassa on paikka, jossa lapsi ja nuori saa kokeilla harrastusta maksutta kävelymatkan päässä kotoa. Paikat suunnitellaan ja pidetään auki yhdessä nuorten, seurojen ja koulujen kanssa.',
    'I varje stadsdel finns en plats där barn och unga får prova på en hobby utan kostnad på gångavstånd hemifrån. Platserna planeras och hålls öppna tillsammans med unga, föreningar och skolor.',
    'Every district has a place where children and young people may try a hobby for free within walking distance of home. The places are planned and kept open together with young people, clubs and schools.',
  ],
  state: 'underWay',
  days: ['2025-08-01', '2027-05-31'],
  goal: [
    '2027-02-14',
    [
      'Harrastuspaikka on auki jokaisessa seitsemässä kaupunginosassa',
      'Det finns en öppen hobbyplats i alla sju stadsdelar',
      'A hobby place is open in each of the seven districts',
    ],
  ],
  unit: 'sports',
  owner: 'editor',
  funders: [
    ['Harrastamisen valtionavustus', 168_000, '45/2025, 12.6.2025'],
    ['Purolan seudun kulttuurirahasto', 24_000, '9.5.2025'],
  ],
  ownShare: 48_000,
  reports: [
    ['2026-02-28', 'Ensimmäinen väliraportti', '2026-02-26'],
    ['2026-11-13', 'Toinen väliraportti ja maksatushakemus', null],
    ['2027-07-31', 'Loppuraportti', null],
  ],
  areas: [
    [
      ['Nuorten kysely ja toiveet', 'Enkät bland unga', 'Asking young people'],
      '2025-08-01',
      '2025-12-15',
      'done',
      'youthEditor',
    ],
    [
      ['Tilat kävelymatkan päähän', 'Lokaler på gångavstånd', 'Places within a walk'],
      '2025-11-01',
      '2026-12-31',
      'underWay',
      'editor',
    ],
    [
      ['Ohjaajat ja seurat mukaan', 'Ledare och föreningar med', 'Instructors and clubs'],
      '2026-01-15',
      '2027-02-14',
      'underWay',
      { name: 'Virtalan Reipas ry' },
    ],
    [
      ['Kyyti niille, joilla matka on pitkä', 'Skjuts för dem som har lång väg', 'A ride for those far away'],
      '2026-03-01',
      '2026-08-31',
      'stopped',
      'editor',
    ],
    [
      ['Mallin juurtuminen koulupäivään', 'Modellen blir en del av skoldagen', 'Becoming a part of the school day'],
      '2026-12-01',
      '2027-05-31',
      'waiting',
      'schoolsEditor',
    ],
  ],
  team: [
    {
      who: 'editor',
      role: ['Hankkeen vastuuhenkilö', 'Projektansvarig', 'Project lead'],
      phone: '050 555 0141',
      email: 'mikko.lehtopuro@virtala.example',
      isPublic: true,
    },
    {
      who: { name: 'Venla Ojansuu' },
      role: [
        'Hanketyöntekijä, nuorten kokeilut',
        'Projektarbetare, försök med unga',
        'Project worker, pilots with young people',
      ],
      phone: '050 555 0142',
      email: 'venla.ojansuu@virtala.example',
      isPublic: true,
    },
    {
      who: 'youthEditor',
      role: ['Nuorisopalvelujen edustaja', 'Ungdomstjänsternas representant', 'Youth services'],
      email: 'amira.hakalampi@virtala.example',
    },
    {
      who: { name: 'Tapio Rantakari' },
      role: ['Seurojen yhteyshenkilö, Virtalan Reipas ry', 'Föreningarnas kontaktperson', 'Contact of the clubs'],
      phone: '050 555 0143',
    },
  ],
  goals: ['Lapset jaksavat liikkua'],
  actions: ['Matalan kynnyksen kerhot koulupäivän jälkeen'],
  pilots: [
    {
      title: ['Avoin sali perjantaisin', 'Öppen sal på fredagar', 'Open hall on Fridays'],
      place: [
        'Kosken koulu ja Niemen monitoimitalo',
        'Koski skola och Niemi allaktivitetshus',
        'Koski school and the Niemi centre',
      ],
      days: ['2026-01-16', '2026-05-29'],
      with: [
        'Virtalan Reipas ry, 7.–9.-luokkalaiset',
        'Virtalan Reipas rf, årskurserna 7–9',
        'Virtalan Reipas, years 7–9',
      ],
      learned: [
        'Perjantai-iltana tultiin kavereiden kanssa, ei lajin takia. Kävijöitä oli illassa keskimäärin 34, ja kolmasosa ei harrastanut mitään muuta. Kaksi tuttua aikuista riitti; pukuhuoneiden siivous piti sopia etukäteen.',
        'På fredagskvällen kom man med kompisar, inte för grenens skull. I snitt kom 34 unga per kväll, och en tredjedel hade ingen annan hobby. Två bekanta vuxna räckte.',
        'On Friday nights people came with friends, not for the sport. On average 34 came, a third of whom had no other hobby. Two familiar adults were enough.',
      ],
      decided: [
        'continue',
        [
          'Jatketaan kolmessa uudessa paikassa syksystä 2026.',
          'Vi fortsätter på tre nya platser från hösten 2026.',
          'It goes on in three more places from autumn 2026.',
        ],
      ],
      feedback: [
        {
          on: '2026-04-12',
          text: 'Ihana paikka! Voisiko olla auki myös tytöille oma vuoro, pojat valtaavat kentän.',
          answered: {
            on: '2026-04-20',
            by: 'editor',
            words: [
              'Kiitos, tämä oli hyvä huomio. Syksystä alkaen joka toinen perjantai tunnin alku on tyttöjen oma vuoro.',
              'Tack, det var en bra poäng. Från hösten är den första timmen varannan fredag flickornas egen.',
              'Thank you, a good point. From autumn the first hour of every other Friday is for girls.',
            ],
            isPublic: true,
          },
        },
        {
          on: '2026-05-03',
          text: 'Kan ledarna också tala svenska? Våra barn vågar inte fråga.',
          language: 'sv',
          answered: {
            on: '2026-05-11',
            by: 'editor',
            words: [
              'Kyllä. Niemessä on syksystä alkaen ohjaaja, joka puhuu ruotsia.',
              'Ja. Från hösten finns det en ledare som talar svenska i Niemi.',
              'Yes. From autumn an instructor in Niemi speaks Swedish.',
            ],
            isPublic: true,
          },
        },
      ],
    },
    {
      title: ['Kyytirinki kauempaa tuleville', 'Skjutsring för dem med lång väg', 'A car pool for those far away'],
      place: ['Ylämaan kylät', 'Byarna i Ylämaa', 'The villages of Ylämaa'],
      days: ['2026-03-02', '2026-06-12'],
      with: ['Perheet, kaupungin kuljetukset', 'Familjer, stadens transporter', 'Families, the city transport'],
      learned: [
        'Kyytejä tarvitsi vain 11 lasta, ja heillekin koulukuljetuksen siirto puolella tunnilla oli parempi. Sovellus jäi käyttämättä.',
        'Bara 11 barn behövde skjuts, och även för dem var det bättre att flytta skolskjutsen med en halv timme.',
        'Only 11 children needed a ride, and moving the school bus by half an hour served them better.',
      ],
      decided: [
        'stop',
        [
          'Lopetetaan ja siirretään koulukuljetuksen lähtöä kahdella reitillä.',
          'Vi slutar och flyttar skolskjutsens avgång på två rutter.',
          'It stops; the school bus leaves later on two routes.',
        ],
      ],
    },
    {
      title: [
        'Lainaamo: soittimet ja välineet kirjastosta',
        'Utlåning: instrument och utrustning från biblioteket',
        'Borrow it: instruments and gear from the library',
      ],
      place: [
        'Pääkirjasto ja Kosken lähikirjasto',
        'Huvudbiblioteket och Koski närbibliotek',
        'The main library and the Koski library',
      ],
      days: ['2026-09-01', null],
      with: ['Kirjasto, Virtalan musiikkiopisto', 'Biblioteket, Virtala musikinstitut', 'Libraries, the music school'],
      takesFeedback: true,
      feedback: [
        {
          on: '2026-10-06',
          text: 'Lainasin ukulelen ja nyt koko perhe soittaa. Laina-aika kaksi viikkoa on lyhyt.',
          answered: {
            on: '2026-10-14',
            by: 'editor',
            words: [
              'Mukava kuulla! Soittimien laina-aika on nyt neljä viikkoa.',
              'Roligt att höra! Instrument lånas nu ut i fyra veckor.',
              'Good to hear! Instruments are now lent for four weeks.',
            ],
            isPublic: true,
          },
        },
        {
          on: '2026-11-12',
          text: 'Luistimia saisi olla lisää koossa 34–37, jono on kuukauden.',
          email: 'asukas@virtala.example',
        },
        { on: '2026-11-17', text: 'Löytyykö lainaamosta jotain vauvojen kanssa liikkumiseen?' },
      ],
    },
  ],
  handOvers: [],
  by: 'editor',
  writtenOn: '2025-08-18',
  publishedOn: '2025-09-15',
}

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
