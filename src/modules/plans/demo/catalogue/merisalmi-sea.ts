import type { DemoPriority } from '../demo-plan.ts'

/** Exercise, by the sea and of all ages. */
export const sea: DemoPriority = {
  title: ['Meri liikuttaa', 'Havet rör oss'],
  goals: [
    {
      title: ['Kaatumiset vähenevät', 'Fallolyckorna minskar'],
      group: 'older',
      unit: 'sports',
      targets: [[251, 2023, 390, 2029]],
      actions: [
        {
          title: ['Rantaraitin penkit sadan metrin välein', 'Bänkar var hundrade meter längs strandstråket'],
          unit: 'environment',
          days: ['2026-04-15', '2026-09-30'],
          ways: ['beActive', 'takeNotice'],
          euros: 36_000,
          told: [
            [
              '2026-09-21',
              'done',
              ['34 penkkiä, nimikot lahjoittivat asukkaat.', '34 bänkar med namn som invånarna skänkt.'],
            ],
          ],
        },
        {
          title: ['Voima vanhuudessa -ryhmät kummallakin kielellä', 'Kraft på äldre dar-grupper på båda språken'],
          unit: 'sports',
          owner: 'coastEditor',
          days: ['2026-01-12', '2027-05-28'],
          ways: ['beActive', 'connect'],
          euros: 14_000,
          told: [['2026-10-19', null, ['11 ryhmää, joista neljä ruotsiksi.', '11 grupper, fyra av dem på svenska.']]],
        },
        {
          title: ['Koti kuntoon: kaatumisvaarojen kartoitus', 'Trygga hem: kartläggning av fallrisker'],
          unit: 'wellbeing',
          owner: 'coastCoordinator',
          partners: ['Pelastuspalvelut', 'Räddningstjänsterna'],
          days: ['2026-09-01', '2027-08-31'],
          ways: ['give'],
        },

        {
          title: ['Nastakenkien vaihtopäivä', 'Bytesdag för broddskor'],
          unit: 'sports',
          owner: 'coastEditor',
          days: ['2026-11-07', '2026-11-07'],
          ways: ['give'],
          euros: 900,
          told: [['2026-11-09', 'done', ['212 paria vaihtoi omistajaa.', '212 par bytte ägare.']]],
        },
      ],
    },
    {
      title: ['Liikunta on kaikkien asia', 'Rörelse är allas sak'],
      group: 'everyone',
      unit: 'sports',
      targets: [[293, 2022, 75, 2030]],
      actions: [
        {
          title: ['Liikuntaneuvojan virka', 'En tjänst som motionsrådgivare'],
          unit: 'sports',
          owner: 'coastEditor',
          days: ['2026-01-01', '2026-08-31'],
          euros: 52_000,
          told: [
            [
              '2026-08-10',
              'done',
              [
                'Neuvoja aloitti 3.8. ja palvelee kolmella kielellä.',
                'Rådgivaren började 3.8 och betjänar på tre språk.',
              ],
            ],
          ],
        },
        {
          title: ['Melontaa jokaiselle 7. luokalle', 'Paddling för varje sjundeklass'],
          unit: 'sports',
          owner: 'coastEditor',
          partners: ['Melontaseura', 'Paddlingsklubben'],
          days: ['2026-05-18', '2026-09-18'],
          ways: ['beActive', 'keepLearning', 'takeNotice'],
          euros: 5_400,
          told: [['2026-09-18', 'done', ['Kaikki 22 luokkaa kävivät vesillä.', 'Alla 22 klasser var ute på vattnet.']]],
        },
        {
          title: ['Talviuintipaikka keskustaan', 'En plats för vinterbad i centrum'],
          unit: 'environment',
          days: ['2026-10-01', '2027-03-31'],
          ways: ['connect', 'beActive'],
          euros: 90_000,
          told: [
            ['2026-11-09', null, ['Rakennuslupa on saatu, laituri tilattu.', 'Bygglovet är klart, bryggan beställd.']],
          ],
        },
      ],
    },
  ],
}
