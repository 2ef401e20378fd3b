import type { DemoProgramme } from '../demo-plan.ts'

/** The city's plan for older people: still a draft. */
export const virtalaOlder: DemoProgramme = {
  organisation: 'virtala',
  kind: 'ageGroup',
  duties: ['older'],
  group: 'older',
  name: ['Ikääntyneen väestön tukemisen suunnitelma 2027–2030', 'Plan för att stödja den äldre befolkningen 2027–2030'],
  years: [2027, 2030],
  by: 'coordinator',
  writtenOn: '2026-10-05',
  priorities: [
    {
      title: ['Hyvä ikä kotona', 'En god ålder hemma', 'A good age at home'],
      goals: [
        {
          title: ['Yhä useampi liikkuu suositusten mukaan', 'Allt fler rör sig enligt rekommendationerna'],
          group: 'older',
          unit: 'sports',
          targets: [[132, 2022, 36, 2030]],
          actions: [
            {
              title: 'Ulkokuntosali jokaiseen kaupunginosaan',
              unit: 'environment',
              owner: 'environmentEditor',
              days: ['2027-04-01', '2029-10-31'],
              ways: ['beActive'],
              euros: 160_000,
            },
            {
              title: 'Vertaisohjaajia lisää: 60 koulutettua',
              unit: 'sports',
              owner: 'editor',
              partners: 'Eläkeläisjärjestöt',
              days: ['2027-01-11', '2028-05-31'],
              ways: ['give', 'beActive'],
            },
            {
              title: 'Seniorikortti kaikkiin halleihin ja saleihin',
              unit: 'sports',
              days: ['2027-01-01', '2030-12-31'],
              ways: ['beActive'],
              euros: 55_000,
            },
          ],
        },
        {
          title: ['Kotona asutaan turvallisesti', 'Man bor tryggt hemma'],
          description:
            'Sisältää lain edellyttämän arvion asumisen tarpeista: 75 vuotta täyttäneitä on 4 300 enemmän vuonna 2035.',
          group: 'older',
          unit: 'environment',
          targets: [[295, 2023, 94.5, 2030]],
          actions: [
            {
              title: 'Hissiavustus ja esteettömyyskatselmus 40 taloyhtiölle',
              unit: 'environment',
              owner: 'environmentEditor',
              days: ['2027-03-01', '2029-12-31'],
              euros: 400_000,
            },
            {
              title: 'Yhteisökortteli: 60 asuntoa, yhteinen olohuone',
              unit: 'environment',
              owner: 'environmentEditor',
              partners: 'Vuokrataloyhtiö, Purolan hyvinvointialue',
              days: ['2028-01-01', '2030-12-31'],
              ways: ['connect'],
            },
          ],
        },
      ],
    },
    {
      title: ['Mukana loppuun asti', 'Med ända till slutet'],
      goals: [
        {
          title: ['Digipalvelut eivät sulje ketään ulos', 'Ingen stängs ute av digitala tjänster'],
          group: 'older',
          unit: 'culture',
          targets: [[165, 2022, 92, 2030]],
          actions: [
            {
              title: 'Digineuvonta jokaisessa kirjastossa joka arkipäivä',
              unit: 'culture',
              owner: { name: 'Kirjastopalvelujohtaja' },
              partners: 'Purolan hyvä arki ry',
              days: ['2027-01-04', '2029-12-31'],
              ways: ['keepLearning', 'give'],
            },
            {
              title: 'Paperi ja puhelin säilyvät: asiointitakuu',
              unit: 'management',
              owner: 'owner',
              days: ['2027-01-01'],
            },
          ],
        },
        {
          title: ['Influenssarokotus tavoittaa kolme neljästä', 'Influensavaccinet når tre av fyra'],
          group: 'older',
          unit: 'wellbeing',
          targets: [[263, 2022, 75, 2030]],
          actions: [
            {
              title: 'Rokotus palvelukeskuksessa ja torilla, ei ajanvarausta',
              unit: 'wellbeing',
              owner: 'coordinator',
              partners: 'Purolan hyvinvointialue',
              days: ['2027-10-01', '2027-12-15'],
              ways: ['takeNotice'],
            },
            {
              title: 'Viesti omalla kielellä: kahdeksan kieltä',
              unit: 'wellbeing',
              owner: 'coordinator',
              days: ['2027-09-01', '2027-11-30'],
            },
          ],
        },
      ],
    },
  ],
}
