import type { DemoPriority } from '../demo-plan.ts'

/** Help for families before a child has to move, and vaccines. */
export const familiesInTime: DemoPriority = {
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
          told: [['2026-10-12', null, '420 ammattilaista koulutettu, 96 % neuvoloista ja puolet kouluista käyttää.']],
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
}
