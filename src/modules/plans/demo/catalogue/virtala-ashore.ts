import type { DemoPriority } from '../demo-plan.ts'

/** Livelihood, learning and having a say. */
export const ashore: DemoPriority = {
  title: ['Kukaan ei jää rannalle', 'Ingen lämnas på stranden', 'No one is left ashore'],
  description:
    'Toimeentulo, koulutus ja mahdollisuus vaikuttaa ovat hyvinvoinnin pohja. Kavennamme asuinalueiden eroja.',
  goals: [
    {
      title: ['Jokaiselle nuorelle jatkopolku', 'En väg vidare för varje ung', 'A way onwards for every young person'],
      group: 'young',
      unit: 'vitality',
      targets: [[221, 2023, 6, 2029]],
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
      targets: [[191, 2023, 10, 2029]],
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
      duties: ['participation', 'influence'],
      group: 'everyone',
      unit: 'management',
      targets: [[162, 2021, 58, 2029]],
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
      duties: ['impactAssessment'],
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
}
