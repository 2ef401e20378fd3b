import type { DemoPriority } from '../demo-plan.ts'

/** Movement, falls and nicotine. */
export const movement: DemoPriority = {
  title: ['Liike kuuluu arkeen', 'Rörelse hör till vardagen', 'Movement belongs to every day'],
  duties: ['physicalActivity'],
  description: [
    'Liikkumattomuus maksaa kaupungille ja hyvinvointialueelle vuosittain enemmän kuin koko liikuntapalvelut. Rakennamme arjen, jossa liike on helpoin valinta.',
    'Stillasittandet kostar staden och välfärdsområdet mer per år än alla idrottstjänster. Vi bygger en vardag där rörelse är det lättaste valet.',
    'Inactivity costs more each year than all sports services together. We build days in which moving is the easiest choice.',
  ],
  goals: [
    {
      title: ['Lapset jaksavat liikkua', 'Barnen orkar röra på sig', 'Children are fit to move'],
      group: 'young',
      unit: 'sports',
      targets: [[131, 2024, 34, 2029]],
      actions: [
        {
          title: [
            'Pitkä liikuntavälitunti joka päivä',
            'En lång rörelserast varje dag',
            'A long active break every day',
          ],
          unit: 'schools',
          owner: 'schoolsEditor',
          days: ['2026-08-11', '2028-06-02'],
          ways: ['beActive'],
          told: [
            [
              '2026-10-01',
              null,
              '15 koulua on muuttanut lukujärjestyksen. Kahdeksan odottaa koulukuljetusten uusia aikatauluja.',
            ],
          ],
        },
        {
          title: [
            'Matalan kynnyksen kerhot koulupäivän jälkeen',
            'Klubbar med låg tröskel efter skoldagen',
            'Easy clubs after school',
          ],
          unit: 'sports',
          owner: 'editor',
          partners: '12 liikuntaseuraa',
          days: ['2026-01-12', '2027-05-31'],
          ways: ['beActive', 'connect'],
          euros: 72_000,
          resources: 'Harrastamisen Suomen malli, valtionavustus 54 000 €',
          told: [
            ['2026-05-28', 'ongoing', 'Keväällä 96 ryhmää, 1 410 lasta. Puolet ei harrastanut muualla.'],
            [
              '2026-11-06',
              'atRisk',
              'Syksyllä 104 ryhmää. Valtionavustus pienenee ensi vuonna arviolta 15 000 eurolla: kolmannes ryhmistä on vaarassa.',
            ],
          ],
        },
        {
          title: 'Move!-tuloksista keskustelu kotiin: liikunta-apua niille, joita huolettaa',
          unit: 'sports',
          owner: 'editor',
          partners: 'Kouluterveydenhuolto',
          days: ['2026-09-01', '2026-12-18'],
          ways: ['beActive', 'takeNotice'],
          told: [
            [
              '2026-11-12',
              null,
              '5. luokkien tulokset on käyty läpi. 212 perheelle on tarjottu liikuntaneuvontaa, 87 tarttui.',
            ],
          ],
        },
        {
          title: [
            'Turvalliset koulureitit: 14 vaaranpaikkaa korjataan',
            'Trygga skolvägar: 14 farliga platser åtgärdas',
            'Safe ways to school: 14 danger spots mended',
          ],
          unit: 'environment',
          owner: 'environmentEditor',
          days: ['2026-04-01', '2026-10-30'],
          ways: ['beActive'],
          euros: 310_000,
          resources: 'Investointiohjelma 2026',
          told: [
            ['2026-08-31', null, 'Yhdeksän kohdetta valmiina.'],
            [
              '2026-10-12',
              'atRisk',
              'Kolme viimeistä viivästyy: urakoitsija vaihtui. Uusi valmistumisarvio on kesäkuu 2027.',
            ],
          ],
        },

        {
          title: [
            'Uimataito jokaiselle kuudesluokkalaiselle',
            'Simkunnighet för varje sjätteklassare',
            'Every sixth-grader can swim',
          ],
          unit: 'sports',
          owner: 'editor',
          days: ['2026-01-12', '2028-05-31'],
          ways: ['beActive', 'keepLearning'],
          euros: 34_000,
          told: [['2026-06-02', null, 'Uimataitoisia 71 %, lähtötilanteessa 66 %. Tukiopetusta saa 190 oppilasta.']],
        },
      ],
    },
    {
      title: ['Ikäihmiset pysyvät pystyssä', 'Äldre håller sig på benen', 'Older people stay on their feet'],
      group: 'older',
      unit: 'sports',
      targets: [
        [
          251,
          2023,
          430,
          2029,
          [
            [2025, 480],
            [2027, 455],
          ],
        ],
        [252, 2023, 0.42, 2029],
      ],
      doing: [
        {
          name: [
            'Tasapaino- ja voimaryhmissä käyneet',
            'Deltagare i balans- och styrkegrupper',
            'People in balance and strength groups',
          ],
          unit: ['ihmistä', 'personer', 'people'],
          values: [
            [2023, 280],
            [2024, 360],
            [2025, 495],
          ],
          wanted: [2027, 800],
          link: {
            indicator: 251,
            why: [
              'Tasapainon ja voiman harjoittelu vähentää kotona asuvien iäkkäiden kaatumisia.',
              'Balans- och styrketräning minskar fall bland äldre som bor hemma.',
              'Balance and strength training reduces falls among older people living at home.',
            ],
            strength: 'strong',
            source: [
              'Cochrane-katsaus 2019: Exercise for preventing falls in older people living in the community',
              'Cochraneöversikt 2019: Exercise for preventing falls in older people living in the community',
              'Cochrane review 2019: Exercise for preventing falls in older people living in the community',
            ],
            address: 'https://doi.org/10.1002/14651858.CD012424.pub2',
          },
        },
        {
          name: [
            'TEAviisari: terveyden edistäminen liikunnassa',
            'TEAviisari: hälsofrämjande inom idrott och motion',
            'TEAviisari: health promotion in sports',
          ],
          indicator: 293,
          wanted: [2028, 90],
        },
      ],
      partners: ['purola', 'purolan-hyva-arki'],
      ways: ['beActive', 'connect'],
      themes: ['health', 'lifestyle'],
      actions: [
        {
          title: [
            'Tasapainoryhmät kaikille viidelle alueelle',
            'Balansgrupper i alla fem områden',
            'Balance groups in all five districts',
          ],
          unit: 'sports',
          owner: 'editor',
          partners: 'Purolan hyvinvointialue, fysioterapia',
          days: ['2026-01-12', '2026-12-11'],
          ways: ['beActive', 'connect'],
          euros: 41_000,
          told: [
            ['2026-09-25', 'ongoing', '38 ryhmää, 540 osallistujaa. Lähiöissä ryhmiin mahtuu, keskustassa on jono.'],
          ],
        },
        {
          title: 'Liukkaan kelin kengänpohjakampanja ja hiekkapussit kerrostaloihin',
          unit: 'environment',
          owner: 'environmentEditor',
          partners: 'Taloyhtiöt, eläkeläisjärjestöt',
          days: ['2025-12-01', '2026-03-31'],
          ways: ['give', 'takeNotice'],
          euros: 7_500,
          told: [
            [
              '2026-04-09',
              'done',
              'Jaettiin 3 200 paria liukuesteitä. Talven liukastumiset päivystyksessä vähenivät edellistalvesta 11 %.',
            ],
          ],
        },
        {
          title: 'Kotikäynti jokaiselle kaatuneelle kahden viikon sisällä',
          unit: 'wellbeing',
          owner: { name: 'Fysioterapeutti H. Ojamaa, hyvinvointialue' },
          partners: 'Purolan hyvinvointialue',
          days: ['2026-03-02', '2027-12-31'],
          told: [['2026-09-01', null, 'Malli kokeiltavana kahdella terveysasemalla. Käyntejä 94.']],
        },

        {
          title: 'Lähiötalojen esteettömyyskierros yhdessä asukkaiden kanssa',
          unit: 'environment',
          owner: 'environmentEditor',
          partners: 'Vanhusneuvosto, vammaisneuvosto',
          days: ['2027-04-01', '2027-09-30'],
          ways: ['takeNotice', 'give'],
        },
      ],
    },
    {
      title: ['Nikotiini ei kuulu kouluun', 'Nikotin hör inte hemma i skolan', 'No nicotine at school'],
      duties: ['substanceAbuse'],
      description:
        'Nuuska ja sähkötupakka ovat vaihtaneet paikkaa tupakan kanssa. Luku on mennyt väärään suuntaan, ja keinoja vaihdetaan kesken kauden.',
      group: 'young',
      unit: 'schools',
      targets: [[143, 2023, 8, 2029]],
      actions: [
        {
          title: 'Nikotiinittomat koulut: säännöt, valvonta ja apua lopettamiseen',
          unit: 'schools',
          owner: 'schoolsEditor',
          days: ['2026-01-07', '2026-08-31'],
          told: [
            [
              '2026-06-01',
              'atRisk',
              'Säännöt hyväksytty, mutta lopettamisen tukea ei ole saatu kouluterveydenhuollosta sovitusti.',
            ],
          ],
        },
        {
          title: [
            'Myyntivalvonnan tehoisku yhdessä kokeilijoiden kanssa',
            'Intensiv tillsyn av försäljningen',
            'Test purchases at points of sale',
          ],
          unit: 'management',
          owner: { name: 'Terveystarkastaja J. Vainiola' },
          partners: 'Ympäristöterveys, poliisi',
          days: ['2026-03-01', '2026-05-31'],
          told: [
            [
              '2026-06-15',
              'done',
              '62 ostokokeilua, 19 myyntiä alaikäiselle. Huomautuksia annettiin 19, yksi lupa peruttiin määräajaksi.',
            ],
          ],
        },
        {
          title: 'Vanhempainillat nuuskasta ja sähkötupakasta',
          unit: 'schools',
          owner: { name: 'Ehkäisevän päihdetyön koordinaattori' },
          partners: 'Koti ja koulu -yhdistykset',
          days: ['2026-09-01', '2026-11-30'],
          ways: ['keepLearning'],
          told: [['2026-10-30', null, '14 iltaa pidetty, kävijöitä 610. Tallenne on katsottu 900 kertaa.']],
        },
        {
          title: 'Sähkötupakkailmaisimet koulujen vessoihin',
          unit: 'environment',
          owner: { name: 'Kiinteistöpäällikkö' },
          days: ['2026-02-01', '2026-08-01'],
          euros: 28_000,
          told: [
            [
              '2026-04-20',
              'stopped',
              'Kokeilu kahdella koululla siirsi polttamisen ulos, eikä vähentänyt sitä. Rahat siirrettiin lopettamisen tukeen.',
            ],
          ],
        },
      ],
    },
  ],
}
