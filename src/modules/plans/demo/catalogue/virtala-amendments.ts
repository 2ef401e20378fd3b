import { council, type DemoAmendment } from '../demo-plan.ts'

/** What the city changed in its plan after a year of it, and what has been written since. */
export const virtalaAmendments: readonly DemoAmendment[] = [
  {
    on: '2026-06-03',
    approved: ['2026-06-15', council, '52'],
    changes: [
      {
        kind: 'goal',
        goal: 'Yhä useammalla nuorella on ystävä',
        set: {
          description: {
            fi: 'Yläkoulun alku on taitekohta: ryhmät hajoavat ja uusia syntyy. Panostamme ensimmäiseen syksyyn, neljänsiin luokkiin ja niihin, jotka eivät harrasta missään.',
            sv: 'Början av högstadiet är en vändpunkt: grupper upplöses och nya bildas. Vi satsar på den första hösten, på fjärdeklasserna och på dem som inte har någon hobby.',
          },
        },
      },
      { kind: 'remove', action: 'Kaverisovellus yläkouluille' },
      {
        kind: 'add',
        to: 'Yhä useammalla nuorella on ystävä',
        action: {
          title: [
            'Ryhmäytyspäivä kaikille 4. luokille',
            'Gruppdag för alla fjärdeklasser',
            'A team day for every 4th grade',
          ],
          description: 'Sovellukseen varattu raha käytetään ryhmäytymiseen kolme vuotta aiemmin.',
          unit: 'schools',
          owner: 'schoolsEditor',
          days: ['2027-08-16', '2027-09-30'],
          ways: ['connect', 'beActive'],
          euros: 18_000,
        },
      },
      {
        kind: 'action',
        action: 'Harrastuskaveri-toiminta nuorisotilalla',
        set: {
          partners: { fi: 'Purolan hyvä arki ry, Virtalan liikuntaseurat' },
          description: {
            fi: 'Koulutettu 18–24-vuotias vertainen lähtee nuoren kanssa harrastukseen viisi ensimmäistä kertaa.',
          },
        },
      },
      {
        kind: 'action',
        action: 'Soittorinki yksin asuville 80 vuotta täyttäneille',
        set: { endsOn: '2028-12-31', resources: { fi: 'Vapaaehtoisten koulutus 2 500 € vuodessa' } },
      },
      {
        kind: 'move',
        action: 'Yhteinen ilmoitustaulu: mitä tapahtuu kävelymatkan päässä',
        to: 'Yksin asuva ikäihminen kuuluu porukkaan',
        position: 2,
      },
      {
        kind: 'goal',
        goal: 'Oppilas tulee kuulluksi',
        set: {
          criterion: {
            fi: 'Jokaisessa koulussa oppilaskunta on käsitellyt kyselyn tulokset ja saanut vastauksen.',
            sv: 'I varje skola har elevkåren behandlat enkätens resultat och fått ett svar.',
          },
        },
      },
    ],
  },
  {
    on: '2026-11-05',
    changes: [
      {
        kind: 'goal',
        goal: 'Koulussa ei kiusata',
        set: {
          description: {
            fi: 'Kiusaaminen on vähentynyt kouluissa, joissa katsojat oppivat puuttumaan. Sama tehdään kaikissa.',
            sv: 'Mobbningen har minskat i de skolor där åskådarna lär sig ingripa. Det görs nu i alla skolor.',
          },
        },
      },
      {
        kind: 'action',
        action: 'Katsojasta kaveriksi -tunnit 5. ja 8. luokille',
        set: { endsOn: '2027-12-17' },
      },
    ],
  },
]
