import type { DemoPriority } from '../demo-plan.ts'

/** Loneliness and bullying. */
export const belonging: DemoPriority = {
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
      targets: [
        [101, 2023, 9, 2029],
        [108, 2023, 7.5, 2029],
      ],
      doing: [
        {
          name: [
            'Nuorten avoimet kohtaamispaikat',
            'Öppna mötesplatser för unga',
            'Open meeting places for young people',
          ],
          unit: ['tuntia viikossa', 'timmar i veckan', 'hours a week'],
          values: [
            [2023, 96],
            [2024, 104],
            [2025, 131],
          ],
          wanted: [2027, 160],
          link: {
            indicator: 101,
            why: [
              'Ystävyys tarvitsee paikan, jossa voi olla ilman ilmoittautumista ja maksua. Avoin ovi tavoittaa nekin, jotka eivät harrasta missään.',
              'Vänskap behöver en plats där man kan vara utan anmälan och avgift. En öppen dörr når också dem som inte har någon hobby.',
              'Friendship needs a place to be without signing up or paying. An open door also reaches those who have no hobby.',
            ],
            strength: 'weak',
            source: ['Kaupungin oma nuorisokysely 2024', 'Stadens egen ungdomsenkät 2024'],
          },
        },
        {
          name: [
            'TEAviisari: terveyden edistäminen perusopetuksessa',
            'TEAviisari: hälsofrämjande i den grundläggande utbildningen',
            'TEAviisari: health promotion in basic education',
          ],
          indicator: 292,
          wanted: [2029, 75],
          link: {
            why: [
              'Kun yhteisöllisyyttä seurataan koulussa sovitusti, yksin jäävä oppilas huomataan aiemmin.',
              'När gemenskapen i skolan följs upp enligt överenskommelse märks den ensamma eleven tidigare.',
              'When belonging is followed at school as agreed, a pupil left alone is noticed earlier.',
            ],
            strength: 'unknown',
          },
        },
      ],
      partners: ['purolan-hyva-arki', { name: ['Purolan seurakuntayhtymä', 'Purola kyrkliga samfällighet'] }],
      ways: ['connect', 'takeNotice'],
      themes: ['mind', 'participation'],
      answers: 'lonelyPupils',
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
          title: ['Kaverisovellus yläkouluille', 'Vänapp för högstadierna', 'A friend app for secondary schools'],
          description: 'Hankitaan sovellus, jolla nuori löytää harrastukseen lähtijän omasta koulustaan.',
          unit: 'youth',
          owner: 'youthEditor',
          days: ['2026-08-01', '2027-05-31'],
          ways: ['connect'],
          euros: 18_000,
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
      targets: [
        [
          104,
          2022,
          8,
          2029,
          [
            [2025, 10],
            [2027, 9],
          ],
        ],
      ],
      partners: ['purola', { name: ['Eläkeläisyhdistykset', 'Pensionärsföreningarna', "Pensioners' associations"] }],
      ways: ['connect', 'give'],
      actions: [
        {
          title: [
            'Yhteisöruokailu kuudella koululla',
            'Gemensamma måltider i sex skolor',
            'Shared lunches at six schools',
          ],
          description: 'Eläkeläiset syövät koululounaan luokkien jälkeen kello 12.30. Hinta 4,50 euroa, kahvi kuuluu.',
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
            ['2026-09-10', null, 'Alue lähettää kirjeet, ensimmäinen erä lähti 1.9. Vierailut ovat vielä tekemättä.'],
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
      targets: [[109, 2023, 5, 2029]],
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
            ['2026-05-20', 'stopped', 'Yhteistä rajaa ei syntynyt. Kouluilla on omat sopimuksensa, ja ne riittävät.'],
          ],
        },
      ],
    },
  ],
}
