import type { DemoProgramme } from '../demo-plan.ts'

/** The wellbeing services county's regional plan, which its municipalities have agreed upon in negotiations. */
export const purola: DemoProgramme = {
  organisation: 'purola',
  kind: 'regional',
  duties: ['wellbeingPlan'],
  name: [
    'Alueellinen hyvinvointisuunnitelma 2025–2029',
    'Regional välfärdsplan 2025–2029',
    'Regional wellbeing plan 2025–2029',
  ],
  years: [2025, 2029],
  approved: ['2025-10-20', ['Aluevaltuusto', 'Välfärdsområdesfullmäktige', 'County council'], '58'],
  by: 'countyCoordinator',
  writtenOn: '2025-08-25',
  priorities: [
    {
      title: ['Perheitä autetaan ajoissa', 'Familjer får hjälp i tid', 'Families are helped in time'],
      duties: ['children'],
      goals: [
        {
          title: ['Yhä harvempi lapsi sijoitetaan', 'Allt färre barn placeras', 'Fewer children are placed in care'],
          group: 'children',
          unit: 'families',
          targets: [[300, 2023, 1.7, 2029]],
          actions: [
            {
              title: [
                'Perhekeskus jokaiseen kuntaan, lähipalveluna tai liikkuvana',
                'Familjecenter i varje kommun',
                'A family centre in every municipality',
              ],
              unit: 'families',
              partners: 'Alueen kunnat',
              days: ['2026-01-01', '2027-12-31'],
              euros: 340_000,
              told: [
                ['2026-06-15', null, 'Viisi kuntaa kahdeksasta. Kuusivaarassa ja Suopellossa aloittaa liikkuva tiimi.'],
                ['2026-11-02', null, 'Kuusi kuntaa. Haapalammen tilat selviävät tammikuussa.'],
              ],
            },
            {
              title: 'Tehostettu perhetyö kotiin viidessä arkipäivässä',
              unit: 'families',
              days: ['2026-03-01', '2026-12-31'],
              told: [['2026-09-30', 'atRisk', 'Odotusaika on 11 arkipäivää. Neljä työntekijää puuttuu.']],
            },
            {
              title: [
                'Lapset puheeksi -menetelmä kouluihin ja neuvoloihin',
                'Föra barnen på tal-metoden',
                "Let's Talk about Children method",
              ],
              unit: 'families',
              partners: 'Kuntien sivistystoimi',
              days: ['2026-01-15', '2027-05-31'],
              told: [
                ['2026-10-12', null, '420 ammattilaista koulutettu, 96 % neuvoloista ja puolet kouluista käyttää.'],
              ],
            },

            {
              title: 'Vertaisperhe jokaiselle ensimmäistä kertaa asiakkaaksi tulevalle',
              unit: 'families',
              partners: 'Purolan hyvä arki ry',
              days: ['2027-01-11', '2028-12-31'],
              ways: ['connect', 'give'],
              euros: 27_000,
            },
          ],
        },
        {
          title: [
            'HPV-rokote suojaa yhdeksän kymmenestä',
            'HPV-vaccinet skyddar nio av tio',
            'Nine in ten get the HPV vaccine',
          ],
          group: 'children',
          unit: 'families',
          targets: [[270, 2023, 90, 2029]],
          actions: [
            {
              title: 'Rokotukset koulupäivänä jokaisella koululla, ei enää terveysasemalla',
              unit: 'families',
              days: ['2026-01-07', '2026-05-29'],
              told: [['2026-05-28', 'done', 'Kaikki 61 koulua. Kattavuuden ensimmäiset luvut tulevat keväällä 2027.']],
            },
            {
              title: [
                'Tietoa vanhemmille kahdeksalla kielellä',
                'Information till föräldrar på åtta språk',
                'Information for parents in eight languages',
              ],
              unit: 'families',
              days: ['2026-08-01', '2026-10-31'],
              told: [['2026-10-08', null, 'Viisi kieltä valmiina. Somalin, arabian ja ukrainan käännökset tilattu.']],
            },
          ],
        },
      ],
    },
    {
      title: ['Turvallista ikää', 'En trygg ålder', 'Growing old in safety'],
      duties: ['older'],
      goals: [
        {
          title: [
            'Kaatumisten hoitojaksot vähenevät',
            'Vårdperioderna för fall minskar',
            'Fewer hospital stays after falls',
          ],
          group: 'older',
          unit: 'older',
          targets: [[251, 2023, 420, 2029]],
          doing: [
            {
              name: [
                'Kaatumisvaaran arviointi kotihoidon asiakkaille',
                'Bedömning av fallrisk hos hemvårdens klienter',
                'Fall risk assessed among home care clients',
              ],
              unit: '%',
              values: [
                [2023, 34],
                [2024, 47],
                [2025, 61],
              ],
              wanted: [2027, 90],
              link: {
                indicator: 251,
                why: [
                  'Arviosta alkaa harjoittelu, apuväline tai lääkityksen tarkistus ennen ensimmäistä kaatumista.',
                  'Bedömningen leder till träning, hjälpmedel eller läkemedelsgenomgång före det första fallet.',
                ],
                strength: 'moderate',
                source: 'Hyvinvointialueen oma seuranta 2023–2025',
              },
            },
          ],
          partners: ['virtala', 'merisalmi', 'honkaharju'],
          ways: ['beActive'],
          actions: [
            {
              title: [
                'Alueen yhteinen kaatumisten ehkäisyn polku',
                'En gemensam vårdkedja för att förebygga fall',
                'A shared fall prevention path',
              ],
              unit: 'older',
              owner: 'olderEditor',
              partners: 'Alueen kunnat, järjestöt',
              days: ['2026-01-01', '2026-09-30'],
              told: [
                [
                  '2026-09-28',
                  'done',
                  'Polku on hyväksytty kaikissa kahdeksassa kunnassa. Yksi puhelinnumero, yksi lomake.',
                ],
              ],
            },
            {
              title: 'Lääkkeiden vuosittainen tarkistus kotihoidon asiakkaille',
              unit: 'older',
              owner: 'olderEditor',
              days: ['2026-03-01', '2027-12-31'],
              told: [['2026-10-20', null, '38 % asiakkaista tarkistettu. Farmaseutteja on nyt kolme.']],
            },
            {
              title: 'Pelastuslaitoksen kotikäynnin huolilomake suoraan kotihoitoon',
              unit: 'rescue',
              days: ['2026-04-01', '2026-10-31'],
              told: [['2026-08-18', null, 'Lomake on valmis, tietojärjestelmien liitos puuttuu.']],
            },
          ],
        },
        {
          title: ['Lonkkamurtumat vähenevät', 'Höftfrakturerna minskar', 'Fewer hip fractures'],
          group: 'older',
          unit: 'older',
          targets: [[252, 2022, 0.45, 2029]],
          actions: [
            {
              title: 'Murtumahoitaja jokaiselle lonkkamurtuman saaneelle',
              unit: 'older',
              owner: 'olderEditor',
              days: ['2026-02-01', '2027-06-30'],
              told: [
                [
                  '2026-11-05',
                  'ongoing',
                  'Kaksi murtumahoitajaa. Osteoporoosilääkitys aloitettu 54 %:lle (ennen 19 %).',
                ],
              ],
            },
            {
              title: [
                'Lonkkahousut ja D-vitamiini hoivakoteihin',
                'Höftskyddsbyxor och D-vitamin i vårdhemmen',
                'Hip protectors and vitamin D in care homes',
              ],
              unit: 'older',
              owner: 'olderEditor',
              days: ['2026-01-01', '2026-06-30'],
              euros: 48_000,
              told: [['2026-06-26', 'done', 'Käytössä kaikissa 31 hoivakodissa.']],
            },
          ],
        },
      ],
    },
    {
      title: ['Mieli ja päihteet', 'Sinnet och rusmedlen', 'Minds and substances'],
      duties: ['substanceAbuse'],
      goals: [
        {
          title: ['Aikuisten kuormittuneisuus vähenee', 'Vuxnas belastning minskar', 'Adults are less strained'],
          group: 'workingAge',
          unit: 'adults',
          targets: [[111, 2022, 15, 2029]],
          actions: [
            {
              title: [
                'Terapiat etulinjaan jokaisella sote-asemalla',
                'Terapinavigatorn på varje station',
                'First-line therapies at every centre',
              ],
              unit: 'adults',
              days: ['2025-11-01', '2027-12-31'],
              told: [['2026-09-22', null, '14 asemaa 17:stä. Odotusaika ensikäyntiin 9 vuorokautta.']],
            },
            {
              title: 'Kriisipuhelin ympäri vuorokauden kahdella kielellä',
              unit: 'adults',
              partners: 'Kriisikeskus',
              days: ['2026-01-01', '2026-08-31'],
              told: [
                [
                  '2026-03-30',
                  'stopped',
                  'Valtakunnallinen puhelin laajeni. Rahat siirrettiin alueen jalkautuvaan työhön.',
                ],
              ],
            },
            {
              title: 'Velka- ja mielenterveysneuvonta samalta tiskiltä',
              unit: 'adults',
              partners: 'Oikeusaputoimisto, kunnat',
              days: ['2027-01-11', '2028-05-31'],
              ways: ['give'],
            },
          ],
        },
        {
          title: ['Alkoholikuolemat vähenevät', 'Alkoholdödsfallen minskar', 'Fewer alcohol deaths'],
          group: 'everyone',
          unit: 'adults',
          targets: [[266, 2022, 30, 2029]],
          actions: [
            {
              title: 'Mini-interventio vakiotyöksi päivystykseen',
              unit: 'adults',
              days: ['2026-02-01', '2026-12-31'],
              told: [['2026-10-16', null, 'Kirjattu 1 120 keskustelua. Tavoite vuodelle 2 000.']],
            },
            {
              title: [
                'Kuntien ehkäisevän päihdetyön verkosto',
                'Kommunernas nätverk för rusmedelsförebyggande arbete',
                'Municipal network for substance abuse prevention',
              ],
              unit: 'wellbeing',
              owner: 'countyCoordinator',
              partners: 'Alueen kunnat, aluehallinto',
              days: ['2025-12-01'],
              ways: ['connect'],
              told: [
                ['2026-09-17', 'ongoing', 'Kahdeksan kuntaa, kolme tapaamista. Seuraavaksi yhteinen myyntivalvonta.'],
              ],
            },

            {
              title: 'Katkaisuhoitoon kolmessa päivässä',
              unit: 'adults',
              days: ['2026-01-01', '2026-09-30'],
              told: [['2026-08-28', null, 'Odotusaika on lyhentynyt yhdeksästä viiteen päivään.']],
            },
          ],
        },
      ],
    },
    {
      title: ['Yhdessä kuntien kanssa', 'Tillsammans med kommunerna', 'Together with the municipalities'],
      goals: [
        {
          title: ['Elintapaohjaus kuuluu kaikille', 'Livsstilshandledning för alla', 'Lifestyle guidance for everyone'],
          group: 'everyone',
          unit: 'wellbeing',
          targets: [[304, 2023, 9, 2029]],
          actions: [
            {
              title: 'Yksi palveluohjauksen numero koko alueelle',
              unit: 'wellbeing',
              owner: 'countyCoordinator',
              partners: 'Alueen kunnat',
              days: ['2025-10-01', '2026-08-31'],
              told: [['2026-08-25', 'done', 'Numero on käytössä. Elokuussa 640 soittoa.']],
            },
            {
              title: [
                'Hyvinvointimentorin 12 kuukauden polku',
                'Välfärdsmentorns stig på 12 månader',
                'A wellbeing mentor’s twelve months',
              ],
              unit: 'wellbeing',
              owner: 'countyCoordinator',
              partners: 'Virtala, Merisalmi, Honkaharju',
              days: ['2026-03-01', '2028-02-28'],
              ways: ['beActive', 'takeNotice', 'connect'],
              euros: 118_000,
              told: [['2026-10-28', null, '212 asiakasta aloittanut, ensimmäiset 40 ovat puolivälissä.']],
            },
          ],
        },
        {
          title: [
            'HYTE-neuvottelut ovat yhteisiä ja jatkuvia',
            'Hyte-förhandlingarna är gemensamma och fortgående',
            'Negotiations are shared and go on all year',
          ],
          group: 'everyone',
          unit: 'wellbeing',
          criterion: [
            'Jokaisen kunnan kanssa on neuvoteltu vuosittain ja sovitut asiat on tarkistettu seuraavalla kerralla.',
            'Förhandlingar har förts årligen med varje kommun och det överenskomna har följts upp följande gång.',
            'There have been yearly negotiations with every municipality, and what was agreed was checked the next time.',
          ],
          actions: [
            {
              title: 'Kuntakortti jokaisesta kunnasta ennen neuvottelua',
              unit: 'wellbeing',
              owner: 'countyCoordinator',
              days: ['2026-01-15', '2026-04-15'],
              told: [['2026-04-13', 'done', 'Kahdeksan korttia, palaute 4,6/5.']],
            },
            {
              title: 'Kevään 2026 neuvottelukierros kahdeksassa kunnassa',
              unit: 'wellbeing',
              owner: 'countyCoordinator',
              partners: 'Alueen kunnat, seurakunnat, järjestöt',
              days: ['2026-04-20', '2026-06-12'],
              ways: ['connect'],
              told: [['2026-06-15', 'done', '8/8 neuvottelua, 27 sovittua asiaa. Yleisin huoli: nuorten nikotiini.']],
            },
            {
              title: 'Sovittujen asioiden välitarkistus',
              unit: 'wellbeing',
              owner: 'countyCoordinator',
              days: ['2026-11-01', '2026-12-11'],
              told: [['2026-11-13', null, 'Viisi kuntaa on vastannut.']],
            },
          ],
        },
      ],
    },
  ],
}
