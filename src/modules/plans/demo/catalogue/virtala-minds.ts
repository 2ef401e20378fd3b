import type { DemoPriority } from '../demo-plan.ts'

/** Peace of mind. */
export const minds: DemoPriority = {
  title: ['Mieli kantaa', 'Sinnet bär', 'Minds that carry'],
  goals: [
    {
      title: ['Ahdistus ei jää yksin kannettavaksi', 'Ingen bär sin ångest ensam', 'No one carries anxiety alone'],
      group: 'young',
      unit: 'schools',
      targets: [[102, 2023, 17, 2029]],
      doing: [
        {
          name: [
            'Mielen taitojen koulutuksen käyneet opettajat',
            'Lärare som gått utbildning i psykisk hälsa',
            'Teachers trained in mental health skills',
          ],
          unit: '%',
          values: [
            [2024, 12],
            [2025, 38],
          ],
          wanted: [2027, 100],
          link: {
            indicator: 102,
            why: [
              'Opettaja tunnistaa ahdistuksen aiemmin ja osaa ohjata avun luo.',
              'Läraren känner igen ångesten tidigare och kan visa vägen till hjälp.',
              'A teacher recognises anxiety earlier and can show the way to help.',
            ],
            strength: 'moderate',
            source: ['Koulutuksen oma arviointi 2025', 'Utbildningens egen utvärdering 2025'],
          },
        },
      ],
      partners: ['purola'],
      actions: [
        {
          title: 'Mielen taidot opetussuunnitelmaan 1.–9. luokille',
          unit: 'schools',
          owner: 'schoolsEditor',
          days: ['2026-01-07', '2027-06-04'],
          ways: ['keepLearning', 'takeNotice'],
          told: [
            ['2026-10-08', 'ongoing', 'Opettajista 64 % on käynyt koulutuksen. Materiaali on suomeksi ja ruotsiksi.'],
          ],
        },
        {
          title: [
            'Matalan kynnyksen tukipiste nuorille keskustaan',
            'Stödpunkt för unga i centrum',
            'Walk-in support for young people downtown',
          ],
          description:
            'Kaupunki antaa tilan ja nuoriso-ohjaajat, hyvinvointialue psykiatrisen sairaanhoitajan ja psykologin.',
          unit: 'youth',
          owner: 'youthEditor',
          partners: 'Purolan hyvinvointialue, järjestöt',
          days: ['2026-09-01', '2029-05-31'],
          ways: ['connect'],
          euros: 145_000,
          resources: 'Yhteinen rahoitus: kaupunki 60 %, hyvinvointialue 40 %',
          told: [['2026-11-10', null, 'Avattiin 7.9. Kaksi ensimmäistä kuukautta: 318 kävijää, jonoa ei ole.']],
        },
        {
          title: 'Lyhytinterventio kouluilla: koulutetaan 30 kuraattoria ja psykologia',
          unit: 'schools',
          owner: { name: 'Opiskeluhuollon päällikkö, hyvinvointialue' },
          partners: 'Purolan hyvinvointialue',
          days: ['2026-02-01', '2026-09-30'],
          told: [['2026-06-18', null, 'Koulutettu 21. Viimeinen ryhmä siirtyi syksyltä tammikuulle.']],
        },
        {
          title: 'Nuorten oma kysely: mikä helpottaa?',
          unit: 'youth',
          owner: 'youthEditor',
          partners: 'Nuorisovaltuusto',
          days: ['2026-02-16', '2026-04-30'],
          ways: ['give', 'takeNotice'],
          euros: 1_200,
          told: [
            [
              '2026-05-06',
              'done',
              '1 076 vastausta. Kolme kärkeä: uni, kaverit ja se, että joku aikuinen kysyy. Tulokset on viety suunnitelmaan.',
            ],
          ],
        },

        {
          title: 'Unirytmi haltuun: kampanja nuorten itse tekemänä',
          unit: 'youth',
          owner: 'youthEditor',
          partners: 'Nuorisovaltuusto, mediapaja',
          days: ['2026-10-01', '2027-02-26'],
          ways: ['takeNotice', 'give'],
          euros: 3_500,
          told: [['2026-11-13', null, 'Kolme videota kuvattu, ensimmäinen julkaistaan 1.12.']],
        },
      ],
    },
    {
      title: [
        'Työikäisten kuormitus kääntyy laskuun',
        'Belastningen hos personer i arbetsför ålder minskar',
        'Strain on working-age people turns down',
      ],
      group: 'workingAge',
      unit: 'wellbeing',
      targets: [[111, 2024, 15, 2029]],
      actions: [
        {
          title: 'Mielen hyvinvoinnin polku verkkoon: mistä apua, mistä tekemistä',
          unit: 'wellbeing',
          owner: 'coordinator',
          days: ['2026-03-01', '2026-06-30'],
          ways: ['keepLearning'],
          told: [['2026-06-22', 'done', 'Sivu julkaistiin suomeksi, ruotsiksi, englanniksi ja ukrainaksi.']],
        },
        {
          title: [
            'Luontohetki-ryhmät työttömille',
            'Naturstunder för arbetslösa',
            'Nature groups for unemployed people',
          ],
          unit: 'vitality',
          owner: { name: 'Työllisyyspalvelut, K. Salmisto' },
          partners: 'Työllisyysalue, luontoyhdistys',
          days: ['2026-05-04', '2026-10-30'],
          ways: ['takeNotice', 'beActive', 'connect'],
          euros: 8_400,
          told: [['2026-11-02', 'done', 'Kuusi ryhmää, 71 osallistujaa. Kolmannes jatkaa omana porukkana.']],
        },
        {
          title: 'Kaupunki työnantajana: kuormituksen mittari joka yksikköön',
          unit: 'management',
          owner: 'owner',
          days: ['2026-09-01', '2027-03-31'],
          ways: ['takeNotice'],
        },

        {
          title: 'Vuorotyöläisten aamuliikunta',
          unit: 'sports',
          owner: 'editor',
          partners: 'Sairaala, satama, tehdas',
          days: ['2026-09-07', '2027-05-28'],
          ways: ['beActive', 'connect'],
          euros: 6_500,
          told: [['2026-10-30', null, 'Kaksi vuoroa viikossa, 45 kävijää. Satama haluaa oman vuoron.']],
        },
      ],
    },
    {
      title: ['Oppilas tulee kuulluksi', 'Eleven blir hörd', 'Pupils are heard'],
      group: 'young',
      unit: 'schools',
      targets: [[299, 2023, 52, 2029]],
      actions: [
        {
          title: ['Kolme kysymystä viikossa: ryhmänohjaajan vartti', 'Tre frågor i veckan', 'Three questions a week'],
          unit: 'schools',
          owner: 'schoolsEditor',
          days: ['2026-08-11', '2028-06-02'],
          ways: ['connect', 'takeNotice'],
          told: [['2026-10-26', null, 'Käytössä 19 koulussa. Opettajat: vie vartin, säästää tunnin.']],
        },
        {
          title: 'Kouluvalmentajat kuuteen yläkouluun',
          unit: 'schools',
          owner: 'schoolsEditor',
          days: ['2026-08-01', '2028-06-02'],
          ways: ['connect', 'give'],
          euros: 252_000,
          told: [['2026-09-04', 'ongoing', 'Viisi valmentajaa on aloittanut, kuudes aloittaa 1.12.']],
        },

        {
          title: 'Poissaolon takana on aina syy: soitto kolmantena päivänä',
          unit: 'schools',
          owner: 'schoolsEditor',
          days: ['2026-01-07', '2026-12-18'],
          ways: ['connect', 'takeNotice'],
          told: [['2026-10-12', null, 'Pitkät poissaolot vähenivät syyslukukaudella neljänneksen.']],
        },
      ],
    },
  ],
}
