import { council, type DemoProgramme } from '../demo-plan.ts'

/** The city's plan for people of working age. */
export const virtalaWorkingAge: DemoProgramme = {
  organisation: 'virtala',
  kind: 'ageGroup',
  group: 'workingAge',
  name: ['Työikäisten hyvinvointisuunnitelma 2026–2029', 'Välfärdsplan för personer i arbetsför ålder 2026–2029'],
  years: [2026, 2029],
  approved: ['2026-05-18', council, '41'],
  by: 'coordinator',
  writtenOn: '2026-02-10',
  priorities: [
    {
      title: ['Voimia arkeen', 'Kraft i vardagen', 'Strength for every day'],
      goals: [
        {
          title: ['Liike mahtuu työpäivään', 'Rörelse ryms i arbetsdagen', 'Movement fits the working day'],
          group: 'workingAge',
          unit: 'sports',
          targets: [[134, 2022, 14, 2029]],
          actions: [
            {
              title: 'Työmatkapyöräilyn laatureitti asemalta teollisuusalueelle',
              unit: 'environment',
              owner: 'environmentEditor',
              days: ['2026-05-01', '2027-09-30'],
              ways: ['beActive'],
              euros: 1_450_000,
              resources: 'Investointiohjelma 2026–2027, valtionapu 30 %',
              told: [
                ['2026-10-08', null, 'Ensimmäinen kilometri avattiin 1.10. Laskuri: 640 pyöräilijää arkipäivässä.'],
              ],
            },
            {
              title: 'Pienten työpaikkojen liikuntalupaus',
              unit: 'sports',
              owner: 'editor',
              partners: 'Virtalan yrittäjät',
              days: ['2026-09-01', '2027-05-31'],
              ways: ['beActive', 'connect'],
              told: [['2026-11-11', null, '18 yritystä on antanut lupauksen, tavoite 60.']],
            },
          ],
        },
        {
          title: ['Alkoholin liikakäyttö vähenee', 'Riskbruket av alkohol minskar', 'Less harmful drinking'],
          group: 'workingAge',
          unit: 'wellbeing',
          targets: [[142, 2022, 25, 2029]],
          actions: [
            {
              title: 'Puheeksi oton koulutus kaupungin esihenkilöille',
              unit: 'management',
              owner: 'owner',
              days: ['2026-03-01', '2026-11-30'],
              ways: ['keepLearning'],
              told: [['2026-09-18', null, '140 esihenkilöä 210:stä käynyt.']],
            },
            {
              title: [
                'Alkoholiton kaupunkifestivaali',
                'En alkoholfri stadsfestival',
                'A city festival without alcohol',
              ],
              unit: 'culture',
              owner: { name: 'Kulttuurituottaja P. Haapavesi' },
              days: ['2026-06-01', '2026-08-15'],
              ways: ['connect'],
              euros: 40_000,
              told: [
                ['2026-08-24', 'done', 'Kolme päivää, 21 000 kävijää, järjestyshäiriöitä neljä (edellisvuonna 31).'],
              ],
            },
            {
              title: 'Verkkotesti ja chat: paljonko on paljon?',
              unit: 'wellbeing',
              owner: 'coordinator',
              partners: 'Purolan hyvinvointialue, A-klinikka',
              days: ['2027-01-15', '2027-12-31'],
            },
          ],
        },
      ],
    },
    {
      title: ['Työhön ja takaisin', 'Till arbete och tillbaka', 'Into work and back'],
      goals: [
        {
          title: ['Vaikeasti työllistyvien määrä laskee', 'Färre är svårsysselsatta', 'Fewer are hard to employ'],
          group: 'workingAge',
          unit: 'vitality',
          targets: [[204, 2023, 5.5, 2029]],
          actions: [
            {
              title: 'Kuntouttavasta työstä polku palkkatyöhön: 80 asiakasta',
              unit: 'vitality',
              owner: { name: 'Työllisyyspalvelut, K. Salmisto' },
              partners: 'Purolan hyvinvointialue, työpajat',
              days: ['2026-06-01', '2027-12-31'],
              ways: ['keepLearning'],
              euros: 210_000,
              told: [['2026-10-29', null, '33 aloittanut, 7 siirtynyt palkkatyöhön.']],
            },
            {
              title: 'Terveystarkastus jokaiselle yli vuoden työttömänä olleelle',
              unit: 'vitality',
              owner: { name: 'Työttömien terveydenhoitaja, hyvinvointialue' },
              partners: 'Purolan hyvinvointialue',
              days: ['2026-06-01', '2026-10-31'],
              told: [
                ['2026-10-31', 'atRisk', 'Tarkastettu 410, tavoite 1 200. Terveydenhoitajan toinen virka puuttuu.'],
              ],
            },
            {
              title: 'Suomen kielen keskusteluryhmät kirjastoihin joka viikko',
              unit: 'culture',
              owner: { name: 'Kirjastopalvelujohtaja' },
              days: ['2026-01-12'],
              ways: ['connect', 'keepLearning', 'give'],
              told: [['2026-10-14', 'ongoing', 'Kuusi ryhmää, vetäjinä 19 vapaaehtoista.']],
            },
          ],
        },
      ],
    },
  ],
}
