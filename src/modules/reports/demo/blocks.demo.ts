import { demoPerson, type DemoPersonKey } from '#modules/organisations/demo-people.ts'
import { findProgrammes, findPlan } from '#modules/plans/outline.queries.ts'
import { programmeOfYear } from '#modules/plans/plan.ts'
import { toRegionKey } from '#modules/regions/region.ts'
import type { Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { insertBlock } from '../arrangement.queries.ts'
import type { BlockSettings } from '../blocks/index.ts'
import type { Participant } from '../blocks/participants.block.ts'
import type { Report } from '../report.ts'

const neighbours = ['002', '003', '005'].map((code) => toRegionKey('demo', 'kunta', code))
const loneliness = 'demo:101'

const participant = (key: DemoPersonKey, role: LocalText | null): Participant => {
  const { id, name, unitId } = demoPerson(key)
  return { name, accountId: id, role, unitId }
}

/** What the coordinator has added to the chapters of the city's report, at their ends. */
const added: Readonly<Record<string, readonly BlockSettings[]>> = {
  summary: [
    {
      kind: 'callout',
      title: { fi: 'Valtuutetulle', sv: 'Till fullmäktigeledamoten' },
      words: {
        fi: 'Nuorten yksinäisyys kääntyi laskuun, kun jokainen yläkoulu aloitti yhteisen ryhmäytyksen. Varhainen tuki lapsiperheille jäi kesken.',
        sv: 'Ensamheten bland unga började minska när varje högstadium inledde gemensam gruppstärkning. Det tidiga stödet till barnfamiljer blev på hälft.',
      },
    },
  ],
  'state-young': [
    { kind: 'comparison', indicators: [loneliness], regions: neighbours, form: 'table' },
    { kind: 'map', indicators: [loneliness], area: 'county' },
    { kind: 'indicatorChart', indicator: loneliness, compareWith: null, form: 'genders' },
  ],
  'state-workingAge': [
    {
      kind: 'indicatorTable',
      indicators: ['demo:256', 'demo:193'],
      compareWith: null,
      by: 'groups:education',
    },
  ],
  'state-older': [
    { kind: 'indicatorChart', indicator: 'demo:104', compareWith: null, form: 'groups:age' },
    {
      kind: 'quote',
      words: {
        fi: 'Kerhoon lähtee, kun joku tulee hakemaan. Iltaisin bussi ei enää tuo kotiin.',
        sv: 'Man går till klubben när någon kommer och hämtar. På kvällarna kör bussen inte längre hem.',
      },
      saidBy: { fi: 'Vanhusneuvosto, kuuleminen', sv: 'Äldrerådet, hörande' },
    },
  ],
  structures: [
    {
      kind: 'participants',
      group: { fi: 'Hyvinvointityöryhmä', sv: 'Välfärdsarbetsgruppen' },
      people: [
        participant('coordinator', { fi: 'Hyvinvointikoordinaattori', sv: 'Välfärdskoordinator' }),
        participant('approver', { fi: 'Ohjausryhmän puheenjohtaja', sv: 'Styrgruppens ordförande' }),
        participant('editor', null),
        participant('schoolsEditor', null),
        participant('youthEditor', null),
        participant('partner', { fi: 'Järjestöjen edustaja', sv: 'Föreningarnas representant' }),
      ],
    },
    { kind: 'hearing', at: 'all', when: 'standing' },
    {
      kind: 'table',
      content: {
        fi: {
          caption: 'Yhteistyöryhmien kokoukset',
          source: 'Virtalan kaupungin konsernihallinto, ryhmien muistiot',
          columns: [
            { header: 'Ryhmä', isNumbers: false },
            { header: 'Kokouksia', isNumbers: true },
            { header: 'Ketä mukana', isNumbers: false },
          ],
          rows: [
            ['Hyvinvointityöryhmä', '8', 'Toimialat, hyvinvointialue, neuvostot'],
            ['Kumppanuuspöytä', '2', 'Järjestöt, seurakunta, oppilaitokset'],
            ['HYTE-neuvottelu', '1', 'Purolan hyvinvointialue'],
          ],
        },
      },
    },
  ],
}

/** Adds one of most kinds of blocks to the written report; the logic model is of the first goal, where there is a plan. */
export async function seedDemoBlocks(tx: Tx, organisationId: string, report: Report): Promise<void> {
  const goal = await firstGoal(tx, organisationId, report.year)
  const more: Record<string, readonly BlockSettings[]> = goal
    ? { ...added, goals: [{ kind: 'logicModel', part: { kind: 'goal', id: goal } }] }
    : added
  for (const { id: chapterId, key, blocks } of report.chapters) {
    for (const [index, settings] of (more[key] ?? []).entries())
      await insertBlock(tx, { chapterId, position: blocks.length + index + 1, settings })
  }
}

async function firstGoal(tx: Tx, organisationId: string, year: number): Promise<string | undefined> {
  const programme = programmeOfYear(await findProgrammes(tx, organisationId), year)
  const plan = programme && (await findPlan(tx, organisationId, programme.id))
  return plan?.priorities.flatMap(({ goals }) => goals)[0]?.id
}

const beside = ['demo-kunta:002', 'demo-maa:001']

/** The gaps between groups that the report of a term tells of, in its chapter of differences. */
const gaps: readonly BlockSettings[] = [
  { kind: 'indicatorChart', indicator: 'demo:256', compareWith: beside, form: 'groups:education' },
  { kind: 'indicatorChart', indicator: 'demo:104', compareWith: null, form: 'groups:age' },
  {
    kind: 'indicatorTable',
    indicators: ['demo:135', 'demo:146', 'demo:193'],
    compareWith: beside,
    by: 'groups:education',
  },
]

export async function seedDemoGaps(tx: Tx, { chapters }: Report): Promise<void> {
  const chapter = chapters.find(({ key }) => key === 'differences')
  if (!chapter) return
  for (const [index, settings] of gaps.entries())
    await insertBlock(tx, { chapterId: chapter.id, position: chapter.blocks.length + index + 1, settings })
}
