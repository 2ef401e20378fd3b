import type { DemoPriority } from '../demo-plan.ts'

/** Growing old at home and without falls. */
export const safeAge: DemoPriority = {
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
            ['2026-11-05', 'ongoing', 'Kaksi murtumahoitajaa. Osteoporoosilääkitys aloitettu 54 %:lle (ennen 19 %).'],
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
}
