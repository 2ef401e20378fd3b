import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation, demoUnit } from '#modules/organisations/demo-organisations.ts'
import { type DemoPersonKey, demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { toText } from '../../demo/demo-plan.ts'
import { findOutline, findProgrammes } from '../../outline.queries.ts'
import type { Author } from '../../plan-objects.queries.ts'
import { programmeOfDay } from '../../plan.ts'
import { insertFeedback, updateAnswer } from '../feedback.queries.ts'
import type { HandOverInput } from '../hand-over.ts'
import { contactKeptUntil, type PilotInput } from '../pilot.ts'
import type { ProjectInput } from '../project.ts'
import { insertProjectChange } from '../project-changes.queries.ts'
import { insertPart } from '../project-parts.queries.ts'
import { beginProject } from '../projects.service.ts'
import { markPublished } from '../project-writing.queries.ts'
import { findProjects } from '../projects.queries.ts'
import type { DemoFeedback, DemoHandOver, DemoOwner, DemoPilot, DemoProject } from './demo-project.ts'
import { doorbell } from './demo-doorbell.ts'
import { hobbies } from './demo-hobbies.ts'
import { upright } from './demo-upright.ts'
import { yard } from './demo-yard.ts'

const idKinds = { project: 0xb1, pilot: 0xb2, feedback: 0xb3, handOver: 0xb4 }

/** Projects of the demo city and its county, as their people wrote them down. */
export async function seedDemoProjects(tx: Tx): Promise<void> {
  if ((await findProjects(tx, demoOrganisation('virtala').id)).length > 0) return
  const counts: Record<keyof typeof idKinds, number> = { project: 0, pilot: 0, feedback: 0, handOver: 0 }
  const nextId = (kind: keyof typeof idKinds) => demoId(idKinds[kind], (counts[kind] += 1))
  for (const one of [hobbies, doorbell, yard, upright]) await writeProject({ tx, nextId, one })
}

interface Writing {
  tx: Tx
  nextId: (kind: keyof typeof idKinds) => string
  one: DemoProject
}

/** Somebody who writes in the morning of a day. */
function authorOn({ at }: DemoProject, key: DemoPersonKey, day: Day): Author {
  const { id: accountId, name } = demoPerson(key)
  return { organisationId: demoOrganisation(at).id, accountId, name, now: new Date(`${day}T07:00:00Z`) }
}

async function writeProject(writing: Writing): Promise<void> {
  const { tx, nextId, one } = writing
  const author = authorOn(one, one.by, one.writtenOn)
  const content = { ...toContent(one), ...(await readTies(tx, one)) }
  const projectId = await beginProject(tx, author, { content, id: nextId('project') })
  for (const pilot of one.pilots) {
    const id = nextId('pilot')
    await insertPart(tx, authorOn(one, one.by, pilot.days[0]), {
      kind: 'pilot',
      projectId,
      id,
      content: toPilot(pilot),
    })
    await insertProjectChange(tx, authorOn(one, one.by, pilot.days[0]), {
      projectId,
      kind: 'pilot',
      objectId: id,
      change: 'added',
    })
    for (const said of pilot.feedback ?? []) await writeFeedback(writing, id, said)
  }
  for (const handOver of one.handOvers) {
    const id = nextId('handOver')
    const by = authorOn(one, one.by, handOver.on)
    await insertPart(tx, by, { kind: 'handOver', projectId, id, content: toHandOver(one, handOver) })
    await insertProjectChange(tx, by, { projectId, kind: 'handOver', objectId: id, change: 'added' })
  }
  if (!one.publishedOn) return
  const publisher = authorOn(one, one.by, one.publishedOn)
  await markPublished(tx, publisher, projectId, publisher.now)
  await insertProjectChange(tx, publisher, { projectId, kind: 'project', objectId: projectId, change: 'published' })
}

const ownerOf = (owner: DemoOwner) =>
  typeof owner === 'string'
    ? { ownerId: demoPerson(owner).id, ownerName: null }
    : { ownerId: null, ownerName: owner.name }

const toContent = (one: DemoProject): ProjectInput => ({
  name: toText(one.name),
  purpose: toText(one.purpose),
  state: one.state,
  startsOn: one.days[0],
  endsOn: one.days[1],
  goalOn: one.goal?.[0] ?? null,
  goalText: one.goal ? toText(one.goal[1]) : null,
  unitId: demoUnit(one.at, one.unit).id,
  ...ownerOf(one.owner),
  funders: one.funders.map(([name, euros, decision]) => ({ name, euros, decision })),
  ownShareEuros: one.ownShare,
  reportingDates: one.reports.map(([dueOn, what, doneOn]) => ({ dueOn, what, doneOn })),
  subAreas: one.areas.map(([title, startsOn, endsOn, state, owner]) => ({
    title: toText(title),
    startsOn,
    endsOn,
    state,
    ...ownerOf(owner),
  })),
  members: one.team.map(({ who, role, phone, email, isPublic }) => ({
    accountId: typeof who === 'string' ? demoPerson(who).id : null,
    name: typeof who === 'string' ? null : who.name,
    role: toText(role),
    phone: phone ?? null,
    email: email ?? null,
    isPublic: isPublic ?? false,
  })),
  goals: [],
  actions: [],
})

/** Throws for a title that the plan does not have: a mistake in the demo's own data. */
async function readTies(
  tx: Tx,
  { at, goals = [], actions = [] }: DemoProject,
): Promise<Pick<ProjectInput, 'goals' | 'actions'>> {
  const { id: organisationId } = demoOrganisation(at)
  const programme = programmeOfDay(await findProgrammes(tx, organisationId), demoDay)
  const outline = programme && (await findOutline(tx, organisationId, programme.id))
  const planned = outline?.priorities.flatMap((priority) => priority.goals) ?? []
  const find = (parts: readonly { id: string; title: { fi?: string | undefined } }[], title: string): string => {
    const part = parts.find((each) => each.title.fi === title)
    if (!part) throw new Error(`The plan of ${at} has no ${title}`)
    return part.id
  }
  const done = planned.flatMap((goal) => goal.actions)
  return { goals: goals.map((title) => find(planned, title)), actions: actions.map((title) => find(done, title)) }
}

const toPilot = (pilot: DemoPilot): PilotInput => ({
  title: toText(pilot.title),
  place: pilot.place ? toText(pilot.place) : null,
  startsOn: pilot.days[0],
  endsOn: pilot.days[1],
  participants: pilot.with ? toText(pilot.with) : null,
  learned: pilot.learned ? toText(pilot.learned) : null,
  decision: pilot.decided?.[0] ?? null,
  decisionReason: pilot.decided ? toText(pilot.decided[1]) : null,
  takesFeedback: pilot.takesFeedback ?? false,
})

const toHandOver = ({ at }: DemoProject, handOver: DemoHandOver): HandOverInput => ({
  what: toText(handOver.what),
  unitId: demoUnit(at, handOver.unit).id,
  ...ownerOf(handOver.owner),
  handedOn: handOver.on,
  sign: toText(handOver.sign),
  checkOn: handOver.checkOn,
  checkedOn: handOver.checked?.[0] ?? null,
  holds: handOver.checked?.[1] ?? null,
  finding: handOver.checked ? toText(handOver.checked[2]) : null,
})

async function writeFeedback({ tx, nextId, one }: Writing, pilotId: string, said: DemoFeedback): Promise<void> {
  const { id: organisationId } = demoOrganisation(one.at)
  const id = await insertFeedback(tx, organisationId, {
    id: nextId('feedback'),
    pilotId,
    text: said.text,
    language: said.language ?? 'fi',
    email: said.email ?? null,
    receivedOn: said.on,
    keptUntil: contactKeptUntil(said.on),
  })
  if (!said.answered) return
  const { on, by, words, isPublic } = said.answered
  await updateAnswer(tx, authorOn(one, by, on), { id, answer: toText(words), isPublic, answeredOn: on })
}
