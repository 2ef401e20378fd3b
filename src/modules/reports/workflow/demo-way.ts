import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import type { DemoUnitKey } from '#modules/organisations/demo-units.ts'
import type { Day } from '#shared/day.ts'
import type { BodyKind, ResponseInput } from './statement.ts'
import type { SectorComment } from './way.contract.ts'
import type { DecidingStage, DecisionInput } from './way.ts'

/** A body whose statement is asked for in the demo, and what it says if it has. */
export interface DemoStatement {
  bodyKind: BodyKind
  body: string | null
  name: string
  dueOn: Day
  instructions: string
  given: { on: Day; text: string; response: ResponseInput | null } | null
}

const instructions = 'Katsokaa erityisesti oman ryhmänne lukua ja johtopäätöksiä.'

/** On the yearly report of the demo's city. */
export const demoStatements: readonly DemoStatement[] = [
  {
    bodyKind: 'olderPeople',
    body: null,
    name: 'Pirkko Lampela',
    dueOn: '2026-04-06',
    instructions,
    given: {
      on: '2026-03-31',
      text: 'Vanhusneuvosto pitää raporttia selkeänä ja kiittää siitä, että ikääntyneiden oma ääni kuuluu siinä.\n\nNeuvosto toivoo, että raportissa kerrotaan myös kävelyreittien talvikunnossapidosta. Kaatumiset ovat talvella suurin este ulkona liikkumiselle.',
      response: {
        kind: 'taken',
        gist: 'Raportti on selkeä. Kävelyreittien talvikunnossapito ja kaatumiset on kerrottava.',
        response: 'Ikääntyneiden lukuun lisättiin kaatumisten ehkäisy ja talvikunnossapidon toimenpide.',
      },
    },
  },
  {
    bodyKind: 'disability',
    body: null,
    name: 'Tapio Rinnekangas',
    dueOn: '2026-04-06',
    instructions,
    given: {
      on: '2026-04-02',
      text: 'Vammaisneuvosto huomauttaa, että esteettömyydestä ei ole raportissa yhtään lukua. Ensi vuonna tarvitaan tieto siitä, kuinka moni harrastuspaikka on esteetön.',
      response: {
        kind: 'partly',
        gist: 'Esteettömyydestä puuttuvat luvut. Harrastuspaikkojen esteettömyys on selvitettävä.',
        response: 'Lukuja ei vielä ole. Selvitys kirjattiin ensi vuoden painotuksiin.',
      },
    },
  },
  {
    bodyKind: 'youth',
    body: null,
    name: 'Iida Korpisaari',
    dueOn: '2026-04-06',
    instructions,
    given: {
      on: '2026-04-05',
      text: 'Nuorisovaltuusto on samaa mieltä siitä, että yksinäisyys on nuorten suurin huoli. Toivomme lisää paikkoja, joissa saa olla ilman harrastusta.',
      response: {
        kind: 'taken',
        gist: 'Yksinäisyys on suurin huoli. Tarvitaan paikkoja, joissa saa olla ilman harrastusta.',
        response: 'Johtopäätöksiin lisättiin avoimet oleskelutilat.',
      },
    },
  },
  {
    bodyKind: 'partner',
    body: 'Purolan Hyvä Arki ry',
    name: 'Oili Tuomiharju',
    dueOn: '2026-04-06',
    instructions: '',
    given: null,
  },
]

/** On the plan for older people, which is out for statements on the demo's day. */
export const demoStatementsElsewhere: readonly DemoStatement[] = [
  {
    bodyKind: 'olderPeople',
    body: null,
    name: 'Pirkko Lampela',
    dueOn: '2026-12-07',
    instructions: 'Puuttuuko suunnitelmasta jotain, mikä auttaa pärjäämään kotona?',
    given: null,
  },
  {
    bodyKind: 'disability',
    body: null,
    name: 'Tapio Rinnekangas',
    dueOn: '2026-12-07',
    instructions: '',
    given: {
      on: '2026-11-16',
      text: 'Vammaisneuvosto kannattaa suunnitelmaa. Toimenpiteissä pitäisi näkyä myös apuvälineiden lainaaminen kirjastosta.',
      response: null,
    },
  },
  {
    bodyKind: 'partner',
    body: 'Purolan Hyvä Arki ry',
    name: 'Oili Tuomiharju',
    dueOn: '2026-12-07',
    instructions: '',
    given: null,
  },
]

interface DemoDecision extends DecisionInput {
  stage: DecidingStage
  recordedOn: Day
  /** When the coordinator sent it on; null: it was the last. */
  sentOn: Day | null
}

const minutes = 'https://virtala.example/poytakirjat'

/** How the yearly report went to the council. */
export const demoApprovedWay = {
  sent: { comments: '2026-03-09', statements: '2026-03-23', steeringGroup: '2026-04-13' },
  responded: '2026-04-09',
  commented: [
    { who: 'schoolsEditor', unit: 'schools', verdict: 'ready', comment: '' },
    {
      who: 'youthEditor',
      unit: 'youth',
      verdict: 'remarks',
      comment: 'Luvussa 2.2 nuorten työpajan kävijämäärä on vanha. Uusi luku on meillä.',
    },
    {
      who: 'environmentEditor',
      unit: 'environment',
      verdict: 'ready',
      comment: 'Lähiliikuntapaikat on hyvin kerrottu.',
    },
  ],
  decisions: [
    {
      stage: 'steeringGroup',
      outcome: 'approved',
      body: { fi: 'Hyvinvointiryhmä', sv: 'Välfärdsgruppen', en: 'Wellbeing group' },
      metOn: '2026-04-20',
      section: '12',
      minutesUrl: `${minutes}/hyvinvointiryhma-2026-04-20`,
      reasons: null,
      recordedOn: '2026-04-21',
      sentOn: '2026-04-22',
    },
    {
      stage: 'board',
      outcome: 'approved',
      body: { fi: 'Kaupunginhallitus' },
      metOn: '2026-05-04',
      section: '143',
      minutesUrl: `${minutes}/kaupunginhallitus-2026-05-04`,
      reasons: null,
      recordedOn: '2026-05-05',
      sentOn: '2026-05-06',
    },
    {
      stage: 'council',
      outcome: 'approved',
      body: { fi: 'Kaupunginvaltuusto' },
      metOn: '2026-05-18',
      section: '52',
      minutesUrl: `${minutes}/kaupunginvaltuusto-2026-05-18`,
      reasons: null,
      recordedOn: '2026-05-19',
      sentOn: null,
    },
  ],
} as const satisfies {
  sent: Record<string, Day>
  responded: Day
  commented: readonly ({ who: DemoPersonKey; unit: DemoUnitKey } & Pick<SectorComment, 'verdict' | 'comment'>)[]
  decisions: readonly DemoDecision[]
}
