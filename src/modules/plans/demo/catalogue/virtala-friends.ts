import type { DemoGoal } from '../demo-plan.ts'

/** The loneliness of young people. */
export const friends: DemoGoal = {
  title: ['Yhä useammalla nuorella on ystävä', 'Allt fler unga har en vän', 'More and more young people have a friend'],
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
      name: ['Nuorten avoimet kohtaamispaikat', 'Öppna mötesplatser för unga', 'Open meeting places for young people'],
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
      description: 'Koulutettu 18–24-vuotias vertainen lähtee nuoren kanssa harrastukseen kolme ensimmäistä kertaa.',
      unit: 'youth',
      owner: 'youthEditor',
      partners: 'Purolan hyvä arki ry',
      days: ['2026-01-12', '2027-05-31'],
      ways: ['connect', 'keepLearning'],
      euros: 24_500,
      told: [
        ['2026-04-15', 'ongoing', 'Koulutettiin 14 vertaista. Ensimmäiset 22 nuorta ovat löytäneet kaverin mukaan.'],
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
}
