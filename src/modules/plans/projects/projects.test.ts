import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type Signed, testNow, type TestServer } from '#server/testing.ts'
import { samplePriority, sampleProgramme, sampleGoal } from '../samples.ts'
import { addGoal, addPriority, addProgramme } from '../plans.contract.ts'
import { forgetContactsJobName } from './feedback.jobs.ts'
import {
  addHandOver,
  addPilot,
  answerFeedback,
  deleteProjectPart,
  givePilotFeedback,
  removeFeedback,
  restoreProjectPart,
  updateHandOver,
  updatePilot,
} from './project-parts.contract.ts'
import {
  addProject,
  deleteProject,
  getProject,
  getPublishedProject,
  listProjects,
  listPublishedProjects,
  publishProject,
  restoreProject,
  updateProject,
} from './projects.contract.ts'
import { sampleHandOver, samplePilot, sampleProject } from './samples.ts'

const organisation = 'espoo'
let server: TestServer
let unitId: string
let people: Record<'coordinator' | 'sports' | 'editor' | 'viewer' | 'elsewhere', Signed>

beforeAll(async () => {
  server = await createTestServer()
  const { id } = await server.addOrganisation(organisation)
  await server.addOrganisation('oulu')
  const unit = await server.db
    .insertInto('unit')
    .values({ organisation_id: id, name: JSON.stringify({ fi: 'Liikunta' }), position: 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  unitId = unit.id
  const other = await server.db
    .insertInto('unit')
    .values({ organisation_id: id, name: JSON.stringify({ fi: 'Koulut' }), position: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  people = {
    coordinator: await server.addPerson({ organisation, role: 'coordinator' }),
    sports: await server.addPerson({ organisation, role: 'editor', unitId }),
    editor: await server.addPerson({ organisation, role: 'editor', unitId: other.id }),
    viewer: await server.addPerson({ organisation, role: 'viewer' }),
    elsewhere: await server.addPerson({ organisation: 'oulu', role: 'coordinator' }),
  }
})
afterAll(() => server.close())

const begin = async (more: object = {}): Promise<string> =>
  (await server.call(people.coordinator, addProject, { organisation, ...sampleProject, ...more })).body.id
const read = async (id: string, as: Signed = people.coordinator) =>
  (await server.call(as, getProject, { organisation, id })).body
const change = (as: Signed, id: string, version: number, more: object = {}) =>
  server.call(as, updateProject, { organisation, id, version, ...sampleProject, ...more })
const publish = (id: string, isPublished = true, as = people.coordinator) =>
  server.call(as, publishProject, { organisation, id, isPublished })
const lookOutside = (project: string) => server.call(undefined, getPublishedProject, { slug: organisation, project })

describe('a project', () => {
  test('is begun, changed and kept with its history', async () => {
    const id = await begin()
    expect((await change(people.coordinator, id, 1, { state: 'planned' })).body).toEqual({ id, version: 2 })
    const { project, changes } = await read(id)
    expect([project.state, project.slug, project.memberNames]).toEqual([
      'planned',
      'harrastus-lahelle',
      ['Kaisa Koskela'],
    ])
    expect(changes.map((one) => one.change)).toEqual(['updated', 'added'])
  })

  test('has an address of its own although another has the name', async () => {
    const { project } = await read(await begin())
    expect(project.slug).toBe('harrastus-lahelle-2')
  })

  test('changed by two at once keeps both: the later one is shown what is stored', async () => {
    const id = await begin()
    await change(people.coordinator, id, 1, { purpose: { fi: 'Ensimmäinen' } })
    const late = await change(people.coordinator, id, 1, { purpose: { fi: 'Toinen' } })
    expect([late.status, late.body]).toMatchObject([
      409,
      { current: { purpose: { fi: 'Ensimmäinen' } }, currentVersion: 2 },
    ])
  })

  test('is changed by the editors of its unit and by its team, and by no other', async () => {
    const id = await begin({ unitId })
    const statusOf = async (as: Signed) => {
      const { project } = await read(id)
      return (await change(as, id, project.version, { unitId, members: project.members })).status
    }
    expect([await statusOf(people.sports), await statusOf(people.editor)]).toEqual([200, 403])
    const member = { ...sampleProject.members[0]!, name: null, accountId: people.editor.accountId }
    await change(people.coordinator, id, 2, { unitId, members: [member] })
    expect(await statusOf(people.editor)).toBe(200)
    expect((await publish(id, true, people.editor)).status).toBe(403)
  })

  test('that is not published is not for viewers, nor anything of it for other organisations', async () => {
    const id = await begin()
    const look = (as: Signed, at = organisation) => server.call(as, getProject, { organisation: at, id })
    expect((await look(people.viewer)).status).toBe(404)
    expect((await look(people.elsewhere, 'oulu')).status).toBe(404)
    expect((await look(people.elsewhere)).status).toBe(403)
    const { body } = await server.call(people.viewer, listProjects, { organisation })
    expect(body.items.map((one) => one.id)).not.toContain(id)
    await publish(id)
    expect((await look(people.viewer)).status).toBe(200)
    expect((await change(people.viewer, id, 1)).status).toBe(403)
  })

  test('of a stranger, a foreign unit or an unknown goal is refused', async () => {
    const faultsOf = async (more: object) =>
      (await server.call(people.coordinator, addProject, { organisation, ...sampleProject, ...more })).body.faults
    expect(await faultsOf({ ownerName: null, ownerId: people.elsewhere.accountId })).toEqual([
      { path: 'members', message: 'personUnknown' },
    ])
    expect(await faultsOf({ goals: [unitId] })).toEqual([{ path: 'goals', message: 'goalUnknown' }])
    expect(await faultsOf({ unitId: people.viewer.accountId })).toEqual([{ path: 'unitId', message: 'unitUnknown' }])
    expect(await faultsOf({ state: 'rooted' })).toEqual([{ path: 'state', message: 'handOverMissing' }])
  })

  test('shows the goals that it works for, those of a draft plan to nobody but who writes it', async () => {
    const add = async (...[contract, more]: [typeof addProgramme | typeof addPriority | typeof addGoal, object]) =>
      (await server.call(people.coordinator, contract as typeof addProgramme, { organisation, ...more })).body.id
    const programmeId = await add(addProgramme, sampleProgramme)
    const priorityId = await add(addPriority, { ...samplePriority, programmeId })
    const goalId = await add(addGoal, { ...sampleGoal, indicatorTarget: null, priorityId })
    const id = await begin({ goals: [goalId] })
    await publish(id)
    const { status } = await server.db
      .selectFrom('programme')
      .select('status')
      .where('id', '=', programmeId)
      .executeTakeFirstOrThrow()
    expect((await read(id)).project.tiedGoals.map((goal) => goal.id)).toEqual([goalId])
    expect((await read(id, people.viewer)).project.goals).toEqual(status === 'draft' ? [] : [goalId])
    await server.db
      .updateTable('programme')
      .set({ status: 'draft', approved_on: null, approved_by: null })
      .where('id', '=', programmeId)
      .execute()
    expect((await read(id, people.viewer)).project.goals).toEqual([])
    expect((await lookOutside(id)).body.goals).toEqual([])
  })

  test('is deleted and comes back unpublished', async () => {
    const id = await begin()
    await publish(id)
    expect((await server.call(people.coordinator, deleteProject, { organisation, id, version: 1 })).status).toBe(204)
    expect((await lookOutside(id)).status).toBe(404)
    expect((await server.call(people.coordinator, restoreProject, { organisation, id })).status).toBe(200)
    expect((await read(id)).project.publishedAt).toBeNull()
  })
})

describe('the public page of a project', () => {
  test('is there only while it is published, under its name and its id', async () => {
    const id = await begin({ name: { fi: 'Näkyvä hanke' } })
    expect((await lookOutside('nakyva-hanke')).status).toBe(404)
    await publish(id)
    expect((await lookOutside('nakyva-hanke')).body).toMatchObject({ daysLeft: 87, today: '2026-03-02' })
    expect((await lookOutside(id)).status).toBe(200)
    const { body } = await server.call(undefined, listPublishedProjects, { slug: organisation })
    expect(body.items.map(({ slug }) => slug)).toContain('nakyva-hanke')
    await publish(id, false)
    expect((await lookOutside('nakyva-hanke')).status).toBe(404)
  })

  test('shows the cards of those alone who have agreed', async () => {
    const [kaisa] = sampleProject.members
    const id = await begin({ members: [kaisa, { ...kaisa, name: 'Olli Oja', isPublic: true }] })
    await publish(id)
    expect((await lookOutside(id)).body.people.map(({ name }) => name)).toEqual(['Olli Oja'])
    expect((await lookOutside(id)).text).not.toContain('Kaisa')
  })
})

describe('a pilot', () => {
  const add = async (project: string, more: object = {}) =>
    (await server.call(people.coordinator, addPilot, { organisation, project, ...samplePilot, ...more })).body.id
  const say = (project: string, pilot: string, more: object = {}) =>
    server.call(undefined, givePilotFeedback, {
      slug: organisation,
      project,
      pilot,
      text: 'Sali oli auki, kiitos!',
      email: null,
      language: 'fi',
      ...more,
    })
  const answering = (as: Signed, project: string, id: string, more: object = {}) =>
    server.call(as, answerFeedback, {
      organisation,
      project,
      id,
      version: 1,
      answer: { fi: 'Hienoa, jatkamme.' },
      isPublic: true,
      ...more,
    })

  test('takes feedback only when it asks for it and its project is public', async () => {
    const project = await begin()
    const pilot = await add(project)
    expect((await say(project, pilot)).status).toBe(404)
    await publish(project)
    expect((await say(project, pilot)).status).toBe(204)
    await server.call(people.coordinator, updatePilot, {
      organisation,
      project,
      id: pilot,
      version: 1,
      ...samplePilot,
      takesFeedback: false,
    })
    expect((await say(project, pilot)).status).toBe(404)
  })

  test('shows feedback to nobody else before it has been answered and chosen to be shown', async () => {
    const project = await begin()
    const pilot = await add(project)
    await publish(project)
    await say(project, pilot)
    const publicWords = async () =>
      (await lookOutside(project)).body.pilots[0]!.feedback.map(({ text, answer }) => [text, answer?.fi])
    expect(await publicWords()).toEqual([])
    expect((await read(project, people.viewer)).pilots[0]!.feedback).toEqual([])
    const [said] = (await read(project)).pilots[0]!.feedback
    expect((await answering(people.viewer, project, said!.id)).status).toBe(403)
    expect((await answering(people.coordinator, project, said!.id)).status).toBe(200)
    expect((await answering(people.coordinator, project, said!.id)).status).toBe(409)
    expect(await publicWords()).toEqual([['Sali oli auki, kiitos!', 'Hienoa, jatkamme.']])
  })

  const contacts = async () =>
    (await sql<{ email: string }>`SELECT email FROM pilot_feedback_contact`.execute(server.db)).rows.map(
      ({ email }) => email,
    )

  test('mails the answer to who left an address, and forgets the address', async () => {
    const project = await begin()
    const pilot = await add(project)
    await publish(project)
    await say(project, pilot, { email: 'Asukas@example.fi', language: 'sv' })
    const [said] = (await read(project)).pilots[0]!.feedback
    expect(said!.hasContact).toBe(true)
    expect((await server.call(people.coordinator, getProject, { organisation, id: project })).text).not.toContain(
      'asukas@',
    )
    await answering(people.coordinator, project, said!.id)
    expect(server.mails.at(-1)).toMatchObject({ to: 'asukas@example.fi', subject: 'Svar på din respons: Avoin sali' })
    expect(await contacts()).toEqual([])
  })

  test('forgets the address after ninety days without an answer', async () => {
    const project = await begin()
    const pilot = await add(project)
    await publish(project)
    await say(project, pilot, { email: 'asukas@example.fi' })
    const forget = async (days: number) => {
      server.clock.now = new Date(testNow.getTime() + days * 86_400_000)
      server.planned.push({ name: forgetContactsJobName, data: {} })
      await server.doPlanned(forgetContactsJobName)
      server.clock.now = testNow
      return contacts()
    }
    expect(await forget(90)).toEqual(['asukas@example.fi'])
    expect(await forget(91)).toEqual([])
  })

  test('has feedback removed for good', async () => {
    const project = await begin()
    const pilot = await add(project)
    await publish(project)
    await say(project, pilot, { text: 'Naapurin Matti on hankala', email: 'asukas@example.fi' })
    const [said] = (await read(project)).pilots[0]!.feedback
    await server.call(people.coordinator, removeFeedback, { organisation, project, id: said!.id })
    const { rows } = await sql<{ row: string }>`SELECT pilot_feedback::text AS row FROM pilot_feedback`.execute(
      server.db,
    )
    expect(rows.map(({ row }) => row).join()).not.toContain('Matti')
    expect(await contacts()).toEqual([])
  })

  test('takes no long text, and only so much from one address', async () => {
    const project = await begin()
    const pilot = await add(project)
    await publish(project)
    expect((await say(project, pilot, { text: 'a'.repeat(2001) })).status).toBe(400)
    expect((await say(project, pilot, { text: 'a'.repeat(20_000) })).status).toBe(413)
    const answers = []
    for (let time = 0; time < 41; time += 1) answers.push((await say(project, pilot)).status)
    expect(answers.at(-1)).toBe(429)
  })

  test('is deleted and comes back, and is none of another project or organisation', async () => {
    const project = await begin()
    const other = await begin()
    const id = await add(project)
    const part = { organisation, project, kind: 'pilot' as const, id }
    expect(
      (await server.call(people.coordinator, deleteProjectPart, { ...part, project: other, version: 1 })).status,
    ).toBe(404)
    expect(
      (await server.call(people.elsewhere, deleteProjectPart, { ...part, organisation: 'oulu', version: 1 })).status,
    ).toBe(404)
    expect((await server.call(people.coordinator, deleteProjectPart, { ...part, version: 1 })).status).toBe(204)
    expect((await read(project)).deletedParts.map((one) => one.id)).toEqual([id])
    expect((await server.call(people.coordinator, restoreProjectPart, part)).body.version).toBe(3)
  })
})

test('a hand-over roots a project, and is looked at later', async () => {
  const project = await begin()
  const { body } = await server.call(people.coordinator, addHandOver, {
    organisation,
    project,
    ...sampleHandOver(unitId),
  })
  expect((await change(people.coordinator, project, 1, { state: 'rooted' })).status).toBe(200)
  const summary = async () =>
    (await server.call(people.coordinator, listProjects, { organisation })).body.items.find(({ id }) => id === project)!
  expect((await summary()).checksDue).toEqual([])
  const looked = (version: number, more: object) =>
    server.call(people.coordinator, updateHandOver, {
      organisation,
      project,
      id: body.id,
      version,
      ...sampleHandOver(unitId),
      ...more,
    })
  await looked(1, { checkOn: '2026-03-01' })
  expect((await summary()).checksDue).toEqual(['2026-03-01'])
  await looked(2, {
    checkOn: '2026-03-01',
    checkedOn: '2026-03-02',
    holds: 'partly',
    finding: { fi: 'Kaksi vuoroa jäi' },
  })
  expect((await summary()).checksDue).toEqual([])
  expect((await looked(2, {})).status).toBe(409)
  expect((await looked(3, { unitId: project })).body.faults).toEqual([{ path: 'unitId', message: 'unitUnknown' }])
})
