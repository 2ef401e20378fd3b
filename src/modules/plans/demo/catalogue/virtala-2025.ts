import { council, type DemoProgramme } from '../demo-plan.ts'

/** The city's wellbeing plan of the present council term. */
export const virtala2025: DemoProgramme = {
  organisation: 'virtala',
  kind: 'wellbeing',
  name: ['Hyvinvointisuunnitelma 2025–2029', 'Välfärdsplan 2025–2029', 'Wellbeing plan 2025–2029'],
  years: [2025, 2029],
  approved: ['2025-12-08', council, '94'],
  by: 'coordinator',
  writtenOn: '2025-10-14',
  priorities: [
    {
      title: ['Jokaisella on joku', 'Alla har någon', 'Everyone has someone'],
      description: [
        'Yksinäisyys on terveysriski siinä missä tupakkakin. Kaupunki ei voi antaa ystävää, mutta se voi antaa paikan, ajan ja syyn kohdata.',
        'Ensamhet är en lika stor hälsorisk som tobak. Staden kan inte ge någon en vän, men den kan ge en plats, en tid och ett skäl att träffas.',
        'Loneliness harms health as tobacco does. A city cannot give anyone a friend, but it can give a place, a time and a reason to meet.',
      ],
      goals: [
        {
          title: [
            'Yhä useammalla nuorella on ystävä',
            'Allt fler unga har en vän',
            'More and more young people have a friend',
          ],
          description: [
            'Yläkoulun alku on taitekohta: ryhmät hajoavat ja uusia syntyy. Panostamme ensimmäiseen syksyyn ja niihin, jotka eivät harrasta missään.',
            'Början av högstadiet är en vändpunkt: grupper upplöses och nya bildas. Vi satsar på den första hösten och på dem som inte har någon hobby.',
          ],
          group: 'young',
          unit: 'schools',
          target: [101, 2023, 9, 2029],
          actions: [
            {
              title: [
                'Ryhmäytyspäivät kaikille 7. luokille',
                'Gruppdagar för alla sjundeklasser',
                'Team days for every 7th grade',
              ],
              description:
                'Jokainen 7. luokka viettää elokuussa kaksi päivää leirikeskuksessa oman ryhmänohjaajan ja nuoriso-ohjaajan kanssa.',
              unit: 'schools',
              owner: 'schoolsEditor',
              partners: 'Purolan seurakuntayhtymä, Purolan hyvä arki ry',
              days: ['2026-08-10', '2026-09-30'],
              ways: ['connect', 'beActive'],
              euros: 38_000,
              resources: 'Perusopetuksen talousarvio 2026, leirikeskuksen vuokra 12 000 €',
              told: [
                [
                  '2026-08-24',
                  null,
                  'Ensimmäiset 21 luokkaa ovat käyneet. Palaute 4,4/5. Kaksi luokkaa siirtyi syyskuulle sairastumisten takia.',
                ],
                [
                  '2026-09-28',
                  'done',
                  'Kaikki 58 luokkaa ryhmäytyivät, 1 342 oppilasta. Ensi vuonna mukaan myös 4. luokat, jos rahat riittävät.',
                ],
              ],
            },
            {
              title: [
                'Harrastuskaveri-toiminta nuorisotilalla',
                'Hobbykompis på ungdomsgården',
                'Hobby buddy at the youth centre',
              ],
              description:
                'Koulutettu 18–24-vuotias vertainen lähtee nuoren kanssa harrastukseen kolme ensimmäistä kertaa.',
              unit: 'youth',
              owner: 'youthEditor',
              partners: 'Purolan hyvä arki ry',
              days: ['2026-01-12', '2027-05-31'],
              ways: ['connect', 'keepLearning'],
              euros: 24_500,
              told: [
                [
                  '2026-04-15',
                  'ongoing',
                  'Koulutettiin 14 vertaista. Ensimmäiset 22 nuorta ovat löytäneet kaverin mukaan.',
                ],
                [
                  '2026-10-02',
                  null,
                  '61 nuorta mukana, heistä 40 jatkaa harrastuksessa yksin. Pojat löytävät palvelun huonommin kuin tytöt.',
                ],
              ],
            },
            {
              title: [
                'Kuraattorille ilman ajanvarausta joka koululla',
                'Till kuratorn utan tidsbeställning i varje skola',
                'Drop-in hours with the school social worker',
              ],
              unit: 'schools',
              owner: { name: 'Sari Koskivuo, hyvinvointialue' },
              partners: 'Purolan hyvinvointialue, opiskeluhuolto',
              days: ['2026-08-01', '2026-10-31'],
              ways: ['give'],
              told: [
                [
                  '2026-09-30',
                  null,
                  'Avoin vastaanotto toimii 17 koululla 23:sta. Kuudella koululla kuraattorin virka on täyttämättä.',
                ],
              ],
            },
            {
              title: 'Välituntivaltti: oppilaat ohjaavat toisilleen pelejä',
              unit: 'sports',
              owner: 'editor',
              partners: 'Virtalan koulut, liikuntaseurat',
              days: ['2026-09-01', '2027-06-04'],
              ways: ['connect', 'beActive', 'give'],
              euros: 6_200,
              told: [['2026-11-03', null, 'Valtteja koulutettu 9 koululle, 118 oppilasta. Tavarakorit on jaettu.']],
            },
          ],
        },
        {
          title: [
            'Yksin asuva ikäihminen kuuluu porukkaan',
            'Äldre som bor ensamma hör till gänget',
            'Older people living alone belong',
          ],
          group: 'older',
          unit: 'wellbeing',
          target: [104, 2022, 8, 2029],
          actions: [
            {
              title: [
                'Yhteisöruokailu kuudella koululla',
                'Gemensamma måltider i sex skolor',
                'Shared lunches at six schools',
              ],
              description:
                'Eläkeläiset syövät koululounaan luokkien jälkeen kello 12.30. Hinta 4,50 euroa, kahvi kuuluu.',
              unit: 'wellbeing',
              owner: 'coordinator',
              partners: 'Eläkeläisyhdistykset, ateriapalvelut',
              days: ['2026-01-12', '2028-05-31'],
              ways: ['connect', 'give'],
              euros: 15_000,
              told: [
                ['2026-03-20', 'ongoing', 'Neljä koulua mukana, kävijöitä 35–60 päivässä.'],
                [
                  '2026-10-15',
                  null,
                  'Kaikki kuusi koulua mukana. Joka kolmas kävijä asuu yksin. Suurin este on matka: kutsukyytiä selvitetään.',
                ],
              ],
            },
            {
              title: [
                'Soittorinki yksin asuville 80 vuotta täyttäneille',
                'Ringklubb för ensamboende 80 år fyllda',
                'Phone circle for people over 80 living alone',
              ],
              unit: 'wellbeing',
              owner: { name: 'Oili Tuomiharju, Purolan hyvä arki ry' },
              partners: 'Purolan hyvä arki ry, seurakunta',
              days: ['2026-02-02', '2027-12-31'],
              ways: ['connect', 'give'],
              euros: 9_000,
              told: [['2026-06-11', null, '46 vapaaehtoista soittaa 131 ihmiselle viikoittain. Jono on purettu.']],
            },
            {
              title: 'Löydetään ne, joita kukaan ei tapaa: kirje ja ovelle tulo',
              description:
                'Kaikki 80 vuotta täyttäneet, jotka eivät ole käyttäneet kaupungin tai hyvinvointialueen palveluja kahteen vuoteen, saavat kirjeen ja vierailun.',
              unit: 'wellbeing',
              owner: 'coordinator',
              partners: 'Purolan hyvinvointialue, pelastuslaitos',
              days: ['2026-03-01', '2026-10-15'],
              ways: ['connect', 'takeNotice'],
              told: [
                [
                  '2026-05-04',
                  'atRisk',
                  'Tietojen luovutuksesta hyvinvointialueelta kaupungille ei ole lupaa. Selvitetään, voiko alue lähettää kirjeet itse.',
                ],
                [
                  '2026-09-10',
                  null,
                  'Alue lähettää kirjeet, ensimmäinen erä lähti 1.9. Vierailut ovat vielä tekemättä.',
                ],
              ],
            },

            {
              title: [
                'Kulttuuriluotsit saattavat konserttiin ja näyttelyyn',
                'Kulturlotsar följer med på konsert och utställning',
                'Culture pilots to concerts and exhibitions',
              ],
              unit: 'culture',
              owner: { name: 'Kulttuurituottaja P. Haapavesi' },
              days: ['2026-02-01', '2026-12-31'],
              ways: ['connect', 'keepLearning'],
              euros: 8_000,
              told: [['2026-10-09', null, '17 luotsia, 240 saattoa. Toivotaan iltapäivänäytöksiä.']],
            },
            {
              title: 'Yhteinen ilmoitustaulu: mitä tapahtuu kävelymatkan päässä',
              unit: 'wellbeing',
              owner: 'coordinator',
              partners: 'Kauppiaat, taloyhtiöt',
              days: ['2026-11-23', '2027-05-31'],
              ways: ['connect', 'takeNotice'],
            },
          ],
        },
        {
          title: ['Koulussa ei kiusata', 'I skolan mobbas ingen', 'No bullying at school'],
          group: 'young',
          unit: 'schools',
          target: [109, 2023, 5, 2029],
          actions: [
            {
              title: 'Kiusaamisen vastainen toimintatapa samaksi kaikilla kouluilla',
              unit: 'schools',
              owner: 'schoolsEditor',
              days: ['2026-01-07', '2026-06-05'],
              ways: ['takeNotice'],
              told: [
                [
                  '2026-05-29',
                  'done',
                  'Yhteinen malli on käytössä 23 koulussa. Tapauksista kirjataan kolme asiaa: mitä, ketkä, mitä sovittiin.',
                ],
              ],
            },
            {
              title: [
                'Somessa tapahtuvaan kiusaamiseen puututaan 48 tunnissa',
                'Mobbning på nätet tas upp inom 48 timmar',
                'Online bullying is dealt with in 48 hours',
              ],
              unit: 'schools',
              owner: { name: 'Erityisopetuksen koordinaattori L. Hietapuro' },
              days: ['2026-08-11', '2027-06-04'],
              ways: ['takeNotice'],
              told: [
                [
                  '2026-10-20',
                  null,
                  'Syksyllä 34 tapausta, joista 29 käsiteltiin kahdessa päivässä. Ilta- ja viikonloppuilmoitukset viipyvät.',
                ],
              ],
            },
            {
              title: 'Katsojasta kaveriksi -tunnit 5. ja 8. luokille',
              unit: 'youth',
              owner: 'youthEditor',
              days: ['2027-01-11', '2027-05-28'],
              ways: ['connect', 'keepLearning'],
              euros: 4_800,
            },

            {
              title: 'Huoltajien kanssa sovittu some-ikäraja 4. luokille',
              unit: 'schools',
              owner: 'schoolsEditor',
              partners: 'Koti ja koulu -yhdistykset',
              days: ['2026-02-01', '2026-05-29'],
              ways: ['takeNotice'],
              told: [
                [
                  '2026-05-20',
                  'stopped',
                  'Yhteistä rajaa ei syntynyt. Kouluilla on omat sopimuksensa, ja ne riittävät.',
                ],
              ],
            },
          ],
        },
      ],
    },
    {
      title: ['Liike kuuluu arkeen', 'Rörelse hör till vardagen', 'Movement belongs to every day'],
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
          target: [131, 2024, 34, 2029],
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
              told: [
                ['2026-06-02', null, 'Uimataitoisia 71 %, lähtötilanteessa 66 %. Tukiopetusta saa 190 oppilasta.'],
              ],
            },
          ],
        },
        {
          title: ['Ikäihmiset pysyvät pystyssä', 'Äldre håller sig på benen', 'Older people stay on their feet'],
          group: 'older',
          unit: 'sports',
          target: [251, 2023, 430, 2029],
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
                [
                  '2026-09-25',
                  'ongoing',
                  '38 ryhmää, 540 osallistujaa. Lähiöissä ryhmiin mahtuu, keskustassa on jono.',
                ],
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
          description:
            'Nuuska ja sähkötupakka ovat vaihtaneet paikkaa tupakan kanssa. Luku on mennyt väärään suuntaan, ja keinoja vaihdetaan kesken kauden.',
          group: 'young',
          unit: 'schools',
          target: [143, 2023, 8, 2029],
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
    },
    {
      title: ['Mieli kantaa', 'Sinnet bär', 'Minds that carry'],
      goals: [
        {
          title: ['Ahdistus ei jää yksin kannettavaksi', 'Ingen bär sin ångest ensam', 'No one carries anxiety alone'],
          group: 'young',
          unit: 'schools',
          target: [102, 2023, 17, 2029],
          actions: [
            {
              title: 'Mielen taidot opetussuunnitelmaan 1.–9. luokille',
              unit: 'schools',
              owner: 'schoolsEditor',
              days: ['2026-01-07', '2027-06-04'],
              ways: ['keepLearning', 'takeNotice'],
              told: [
                [
                  '2026-10-08',
                  'ongoing',
                  'Opettajista 64 % on käynyt koulutuksen. Materiaali on suomeksi ja ruotsiksi.',
                ],
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
          target: [111, 2024, 15, 2029],
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
          target: [299, 2023, 52, 2029],
          actions: [
            {
              title: [
                'Kolme kysymystä viikossa: ryhmänohjaajan vartti',
                'Tre frågor i veckan',
                'Three questions a week',
              ],
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
    },
    {
      title: ['Kukaan ei jää rannalle', 'Ingen lämnas på stranden', 'No one is left ashore'],
      description:
        'Toimeentulo, koulutus ja mahdollisuus vaikuttaa ovat hyvinvoinnin pohja. Kavennamme asuinalueiden eroja.',
      goals: [
        {
          title: [
            'Jokaiselle nuorelle jatkopolku',
            'En väg vidare för varje ung',
            'A way onwards for every young person',
          ],
          group: 'young',
          unit: 'vitality',
          target: [221, 2023, 6, 2029],
          actions: [
            {
              title: 'Nivelvaiheen ohjaaja jokaiselle, joka jää ilman paikkaa',
              unit: 'schools',
              owner: 'schoolsEditor',
              days: ['2026-01-07', '2027-12-31'],
              ways: ['keepLearning'],
              told: [['2026-09-15', null, '41 nuorta jäi yhteishaussa ilman paikkaa, 36:lle on löytynyt polku.']],
            },
            {
              title: [
                'Nuorten työpaja viidelle lisäryhmälle',
                'Ungdomsverkstad för fem nya grupper',
                'Workshops for five more youth groups',
              ],
              unit: 'youth',
              owner: 'youthEditor',
              days: ['2027-01-04', '2027-12-17'],
              ways: ['keepLearning', 'connect'],
              euros: 96_000,
            },
            {
              title: 'Kesätyöseteli kaikille 9. luokan päättäville',
              unit: 'vitality',
              owner: { name: 'Työllisyyspalvelut, K. Salmisto' },
              partners: 'Virtalan yrittäjät',
              days: ['2026-03-01', '2026-08-31'],
              ways: ['keepLearning', 'give'],
              euros: 180_000,
              told: [
                [
                  '2026-09-08',
                  'done',
                  '1 127 seteliä jaettu, 803 käytetty. Työpaikkoja löytyi parhaiten kaupasta ja kahviloista.',
                ],
              ],
            },

            {
              title: 'Yhteinen seuranta: missä 17-vuotiaat ovat',
              unit: 'learning',
              owner: { name: 'Sivistysjohtaja' },
              partners: 'Oppilaitokset, työllisyysalue',
              days: ['2026-03-01', '2026-09-30'],
              told: [
                [
                  '2026-09-29',
                  'done',
                  'Tieto päivittyy neljästi vuodessa. Kateissa oli 23 nuorta, kaikkiin on saatu yhteys.',
                ],
              ],
            },
          ],
        },
        {
          title: [
            'Lapsiperheiden köyhyys vähenee',
            'Barnfamiljernas fattigdom minskar',
            'Fewer children in low-income families',
          ],
          group: 'children',
          unit: 'wellbeing',
          target: [191, 2023, 10, 2029],
          actions: [
            {
              title: 'Maksuton harrastus jokaiselle lapselle kouluviikkoon',
              unit: 'sports',
              owner: 'editor',
              partners: 'Kulttuuri, nuorisopalvelut, seurat',
              days: ['2026-08-11', '2029-05-31'],
              ways: ['beActive', 'connect', 'keepLearning'],
              euros: 120_000,
              told: [['2026-10-30', null, '82 % 3.–6. luokkalaisista on mukana vähintään yhdessä ryhmässä.']],
            },
            {
              title: [
                'Lainattavat välineet kirjastosta: sukset, luistimet, pelit',
                'Låna utrustning på biblioteket: skidor, skridskor, spel',
                'Borrow skis, skates and games from the library',
              ],
              unit: 'culture',
              owner: { name: 'Kirjastopalvelujohtaja' },
              days: ['2026-01-12', '2026-12-31'],
              ways: ['beActive', 'give'],
              euros: 11_000,
              told: [['2026-10-05', null, 'Kesällä 2 300 lainaa. Sukset tulevat lainaan 1.12.']],
            },
            {
              title: 'Velkaneuvonta lähtee kauppakeskukseen kerran viikossa',
              unit: 'wellbeing',
              owner: 'coordinator',
              partners: 'Oikeusaputoimisto, seurakunta',
              ways: ['give'],
            },
          ],
        },
        {
          title: ['Asukkaat päättävät mukana', 'Invånarna är med och beslutar', 'Residents take part in decisions'],
          group: 'everyone',
          unit: 'management',
          target: [162, 2021, 58, 2029],
          actions: [
            {
              title: [
                'Osallistuva budjetointi: 300 000 euroa lähiöihin',
                'Medborgarbudget: 300 000 euro till förorterna',
                'Participatory budget: 300,000 euros to the suburbs',
              ],
              unit: 'management',
              owner: 'owner',
              days: ['2026-02-01', '2026-11-30'],
              ways: ['give', 'connect'],
              euros: 300_000,
              told: [
                [
                  '2026-10-19',
                  null,
                  'Ehdotuksia 412, äänestäjiä 9 870 (edellisellä kerralla 6 140). Voittajat julkaistaan 27.11.',
                ],
              ],
            },
            {
              title: 'Vaikuttamistoimielinten lausunnot päätösten liitteeksi',
              unit: 'management',
              owner: 'owner',
              days: ['2026-01-01', '2026-06-30'],
              ways: ['give'],
              told: [
                [
                  '2026-06-24',
                  'done',
                  'Hallintosääntö muutettu 15.6. Lausunto on nyt pakollinen kenttä asian valmistelussa.',
                ],
              ],
            },
            {
              title: 'Äänestyspaikka jokaisen lukion ja oppilaitoksen aulaan',
              unit: 'management',
              owner: { name: 'Keskusvaalilautakunnan sihteeri' },
              days: ['2028-09-01', '2029-04-15'],
            },

            {
              title: 'Asukaspaneeli: 200 arvottua kaupunkilaista',
              unit: 'management',
              owner: 'owner',
              days: ['2027-01-15', '2028-12-31'],
              ways: ['give', 'keepLearning'],
              euros: 18_000,
            },
          ],
        },
        {
          title: [
            'Hyvinvointi näkyy jokaisessa päätöksessä',
            'Välfärden syns i varje beslut',
            'Wellbeing shows in every decision',
          ],
          group: 'everyone',
          unit: 'management',
          criterion: [
            'Jokaisessa valtuustoon menevässä asiassa on ennakkoarviointi tai peruste sille, miksi sitä ei tehty.',
            'Varje ärende som går till fullmäktige har en förhandsbedömning eller en motivering till att den inte gjorts.',
          ],
          actions: [
            {
              title: 'Ennakkoarvioinnin lomake osaksi asianhallintaa',
              unit: 'management',
              owner: 'owner',
              days: ['2026-01-15', '2026-09-30'],
              told: [['2026-10-01', 'done', 'Lomake on asianhallinnassa. Ensimmäiset kahdeksan asiaa on arvioitu.']],
            },
            {
              title: 'Valmistelijoiden koulutus: 40 esittelijää',
              unit: 'wellbeing',
              owner: 'coordinator',
              days: ['2026-10-01', '2027-02-28'],
              ways: ['keepLearning'],
              told: [['2026-11-05', null, 'Ensimmäinen ryhmä (14) koulutettu. Kaksi ryhmää tammikuussa.']],
            },

            {
              title: 'Hyvinvointimittarit talousarvion toimialasivuille',
              unit: 'management',
              owner: 'owner',
              days: ['2026-05-01', '2026-11-16'],
              told: [
                [
                  '2026-11-16',
                  'done',
                  'Valtuuston talousarviossa 2027 on kolme hyvinvointimittaria jokaista toimialaa kohti.',
                ],
              ],
            },
          ],
        },
      ],
    },
  ],
}
