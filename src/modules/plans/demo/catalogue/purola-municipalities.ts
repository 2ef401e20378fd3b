import type { DemoPriority } from '../demo-plan.ts'

/** What the county does together with its municipalities. */
export const withMunicipalities: DemoPriority = {
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
}
