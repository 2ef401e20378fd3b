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
          'Kolme uutta paikkaa avataan syksyllä 2026.',
          'Tre nya platser öppnar hösten 2026.',
          'Three more places open in autumn 2026.',
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
          'Koulukuljetuksen lähtöä siirretään kahdella reitillä.',
          'Skolskjutsens avgång flyttas på två rutter.',
          'The school bus leaves later on two routes.',
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
