import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { addConcern, mergeConcerns } from '#modules/concerns/concerns.contract.ts'
import { sampleConcern } from '#modules/concerns/samples.ts'
import { addGroup } from '#modules/groups/groups.contract.ts'
import { addAgendaItem } from '#modules/groups/meetings/agenda.contract.ts'
import { addMeeting } from '#modules/groups/meetings/meetings.contract.ts'
import { sampleItem, sampleMeeting } from '#modules/groups/meetings/samples.ts'
import { addGroupMember } from '#modules/groups/members.contract.ts'
import { addNetwork, deleteNetwork } from '#modules/groups/networks/networks.contract.ts'
import { sampleNetwork } from '#modules/groups/networks/samples.ts'
import { sampleGroup, sampleMember } from '#modules/groups/samples.ts'
import { deletePlanObject, restorePlanObject } from '#modules/plans/plan-objects.contract.ts'
import { updateGoal } from '#modules/plans/plans.contract.ts'
import { addPilot, deleteProjectPart } from '#modules/plans/projects/project-parts.contract.ts'
import { addProject, deleteProject, publishProject } from '#modules/plans/projects/projects.contract.ts'
import { samplePilot, sampleProject } from '#modules/plans/projects/samples.ts'
import { sampleGoal } from '#modules/plans/samples.ts'
import { createPlanServer, organisation, type PlanServer } from '#modules/plans/testing/plan-server.ts'
import { createReport } from '#modules/reports/reports.contract.ts'
import type { Signed } from '#server/testing.ts'
import { searchOrganisation } from './search.contract.ts'
import type { MarkedText, SearchAnswer } from './search.ts'

let server: PlanServer
let parts: { programme: string; draft: string; goal: string; action: string }

beforeAll(async () => {
  server = await createPlanServer()
  const programme = await server.programme({
    status: 'approved',
    approvedOn: '2025-06-01',
    approvedBy: { fi: 'Valtuusto' },
  })
  const goal = await server.goal(await server.priority(programme), {
    title: { fi: 'Yksinäisyys vähenee', sv: 'Ensamheten minskar' },
    unitId: server.units.school,
  })
  const action = await server.action(goal, {
    title: { fi: 'Kyläkahvila' },
    description: {
      fi: 'Kahvila on auki iltaisin.\n\nTavoitteena on tavoittaa yksinäiset, jotka eivät muuten lähde kotoa.',
    },
    ownerName: 'Rehtori Aalto',
  })
  const draft = await server.programme({ name: { fi: 'Luonnos yksinäisyyden torjumiseksi' } })
  await server.goal(await server.priority(draft), { title: { fi: 'Nuorisotyöttömyys puolittuu' } })
  parts = { programme, draft, goal, action }
  const { coordinator } = server.people
  const concern = { ...sampleConcern, organisation, text: { fi: 'Yksinäiset vanhukset eivät pääse apteekkiin.' } }
  await server.call(coordinator, addConcern, concern)
  await server.call(coordinator, createReport, { organisation, kind: 'annual', year: 2025, languages: ['fi'] })
})
afterAll(() => server.close())

const ask = async (person: Signed, q: string, more: object = {}): Promise<SearchAnswer> => {
  const { status, body } = await server.call(person, searchOrganisation, { organisation, q, limit: 20, ...more })
  expect(status).toBe(200)
  return body
}
const said = ({ pieces }: MarkedText): string => pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')
const titles = ({ items }: SearchAnswer): string[] => items.map(({ kind, title }) => `${kind}: ${said(title)}`)

describe('whoever works with the plan', () => {
  test('finds by any inflection what is in titles, then what is in texts, with the words marked', async () => {
    const found = await ask(server.people.coordinator, 'yksinäisten')
    expect(titles(found)).toEqual([
      'programme: Luonnos [yksinäisyyden] torjumiseksi',
      'goal: [Yksinäisyys] vähenee',
      'concern: [Yksinäiset] vanhukset eivät pääse apteekkiin.',
      'action: Kyläkahvila',
    ])
    expect(found.counts).toEqual([
      { kind: 'programme', count: 1 },
      { kind: 'goal', count: 1 },
      { kind: 'action', count: 1 },
      { kind: 'concern', count: 1 },
    ])
    const action = found.items.at(-1)!
    expect(said(action.excerpt!)).toBe(
      'Kahvila on auki iltaisin. Tavoitteena on tavoittaa [yksinäiset], jotka eivät muuten lähde kotoa.',
    )
    expect(action).toMatchObject({ within: 'Yksinäisyys vähenee', programmeId: parts.programme })
  })

  test.each([
    ['a word that is only begun', 'kyläk', 'action: [Kyläkahvila]'],
    ['a part of a compound', 'työttömyys', 'goal: [Nuorisotyöttömyys] puolittuu'],
    ['Swedish', 'ensamhet', 'goal: Yksinäisyys vähenee'],
    ['the name of an owner', 'aalto', 'action: Kyläkahvila'],
    ['the name of a unit', 'koulut', 'goal: [Yksinäisyys] vähenee'],
    ['a misspelt word', 'kyläkahvilla', 'action: [Kyläkahvila]'],
    ['a year', '2025', 'report: Hyvinvointiraportti [2025]'],
    ['an indicator', 'työttömät', 'indicator: [Työttömät], % työvoimasta'],
  ])('finds by %s', async (_, typed, title) => {
    expect(titles(await ask(server.people.coordinator, typed)).map(unmarkedUnits)).toContain(unmarkedUnits(title))
  })

  test('is told when only some of the words were found', async () => {
    const found = await ask(server.people.coordinator, 'kyläkahvila avaruusasema')
    expect([found.nearness, titles(found)]).toEqual(['some', ['action: [Kyläkahvila]']])
  })

  test('reads on where a page ended, and by kind', async () => {
    const { coordinator } = server.people
    const whole = (await ask(coordinator, 'yksinäisyys')).items.map(({ id }) => id)
    const first = await ask(coordinator, 'yksinäisyys', { limit: 3 })
    const rest = await ask(coordinator, 'yksinäisyys', { limit: 3, cursor: first.cursor })
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(whole)
    expect(rest.cursor).toBeNull()
    const goals = await ask(coordinator, 'yksinäisyys', { kind: ['goal'] })
    expect([goals.items.length, goals.counts]).toEqual([1, first.counts])
    const refused = await server.call(coordinator, searchOrganisation, { organisation, q: 'a', limit: 3, cursor: 'x' })
    expect(refused.status).toBe(400)
  })

  test('finds what was changed by its new words at once, and what was deleted not before it is restored', async () => {
    const { coordinator } = server.people
    const { goal: id, action } = parts
    const changed = { ...sampleGoal, organisation, id, version: 1, title: { fi: 'Jokaisella on juttuseuraa' } }
    await server.call(coordinator, updateGoal, changed)
    expect(titles(await ask(coordinator, 'juttuseura'))).toEqual(['goal: Jokaisella on [juttuseuraa]'])
    await server.call(coordinator, deletePlanObject, { organisation, kind: 'goal', id, version: 2 })
    expect((await ask(coordinator, 'juttuseura')).items).toEqual([])
    expect((await ask(coordinator, 'kyläkahvila')).items, 'what is in it is gone with it').toEqual([])
    await server.call(coordinator, restorePlanObject, { organisation, kind: 'goal', id })
    expect((await ask(coordinator, 'kyläkahvila')).items.map((one) => one.id)).toEqual([action])
  })

  test('finds a concern that was merged only as the one that speaks for it', async () => {
    const { coordinator } = server.people
    const add = async (fi: string) =>
      (await server.call(coordinator, addConcern, { ...sampleConcern, organisation, text: { fi } })).body.id
    const [speaks, merged] = [await add('Katuvalot puuttuvat.'), await add('Katuvaloja on liian vähän.')]
    await server.call(coordinator, mergeConcerns, { organisation, id: speaks, others: [merged] })
    expect((await ask(coordinator, 'katuvalot')).items.map(({ id }) => id)).toEqual([speaks])
  })
})

/** Marks of what was found by a name stand elsewhere than in the title. */
const unmarkedUnits = (title: string): string => title.replace(/[[\]]/g, '')

describe('nobody finds what is not theirs', () => {
  test('a viewer finds what is approved, reports too', async () => {
    const found = await ask(server.people.viewer, 'yksinäisyys')
    expect(titles(found)).not.toContain('programme: Luonnos [yksinäisyyden] torjumiseksi')
    expect((await ask(server.people.viewer, 'nuorisotyöttömyys')).items).toEqual([])
    const reports = async () => (await ask(server.people.viewer, 'hyvinvointiraportti')).counts
    expect(await reports()).toEqual([])
    await server.db.updateTable('report').set({ status: 'approved' }).where('year', '=', 2025).execute()
    expect(await reports()).toEqual([{ kind: 'report', count: 1 }])
  })

  test('a partner finds the indicators alone', async () => {
    const found = await ask(server.people.partner, 'työttömyys')
    expect(found.counts.map(({ kind }) => kind)).toEqual(['indicator'])
    expect((await ask(server.people.partner, 'kyläkahvila')).items).toEqual([])
  })

  test('another organisation is not searched, and its own search does not find ours', async () => {
    const { elsewhere } = server.people
    const theirs = { organisation, q: 'yksinäisyys', limit: 20 }
    expect((await server.call(elsewhere, searchOrganisation, theirs)).status).toBe(403)
    const own = await server.call(elsewhere, searchOrganisation, { ...theirs, organisation: 'oulu' })
    expect(own.body.items).toEqual([])
  })
})

describe('meetings and networks', () => {
  test('what a group handled is found by its members, and by those who lead groups', async () => {
    const { coordinator, editor, approver } = server.people
    const add = { ...sampleGroup, organisation, name: { fi: 'Ohjausryhmä' } }
    const group = (await server.call(coordinator, addGroup, add)).body.id
    const joins = { ...sampleMember, organisation, group, accountId: editor.accountId }
    expect((await server.call(coordinator, addGroupMember, joins)).status).toBe(200)
    const plan = { ...sampleMeeting, organisation, group }
    const meeting = (await server.call(coordinator, addMeeting, plan)).body.id
    const item = { ...sampleItem, organisation, meeting, subject: null, proposal: { fi: 'Lainataan sukset.' } }
    await server.call(coordinator, addAgendaItem, { ...item, title: { fi: 'Hiihtokeskuksen avajaiset' } })
    for (const person of [coordinator, editor]) {
      const found = await ask(person, 'hiihtokeskus')
      expect(titles(found)).toEqual(['meetingItem: [Hiihtokeskuksen] avajaiset'])
      expect(found.items[0]).toMatchObject({ meetingId: meeting, groupId: group })
      expect(found.items[0]!.within).toContain('Ohjausryhmä, kokous ')
    }
    expect(titles(await ask(coordinator, 'sukset'))).toEqual(['meetingItem: Hiihtokeskuksen avajaiset'])
    expect(titles(await ask(coordinator, sampleMeeting.place!))).toEqual(['meeting: Kokous ti 10.3.2026'])
    expect((await ask(approver, 'hiihtokeskus')).items).toEqual([])
  })

  test('a network is found by its name until it is deleted', async () => {
    const { coordinator, viewer, partner } = server.people
    const network = { ...sampleNetwork, organisation, name: { fi: 'Pyöräilykunnat' } }
    const { id } = (await server.call(coordinator, addNetwork, network)).body
    expect(titles(await ask(viewer, 'pyöräily'))).toEqual(['network: [Pyöräilykunnat]'])
    expect((await ask(partner, 'pyöräily')).items).toEqual([])
    await server.call(coordinator, deleteNetwork, { organisation, id })
    expect((await ask(viewer, 'pyöräily')).items).toEqual([])
  })
})

describe('projects and their pilots', () => {
  const begin = async (more: object): Promise<string> =>
    (await server.call(server.people.coordinator, addProject, { organisation, ...sampleProject, ...more })).body.id
  const tryOut = async (project: string, fi: string): Promise<string> => {
    const pilot = { ...samplePilot, organisation, project, title: { fi } }
    return (await server.call(server.people.coordinator, addPilot, pilot)).body.id
  }

  test('are found by their words, and a project by its owner, its team and its unit too', async () => {
    const { coordinator, approver, owner } = server.people
    const member = { ...sampleProject.members[0]!, accountId: approver.accountId, name: null }
    const project = await begin({
      name: { fi: 'Ovikello', sv: 'Dörrklockan' },
      unitId: server.units.swimming,
      ownerId: owner.accountId,
      ownerName: null,
      members: [member],
    })
    const pilot = await tryOut(project, 'Hissipuhe rappukäytävässä')
    expect(titles(await ask(coordinator, 'ovikellojen'))).toEqual(['project: [Ovikello]'])
    const found = await ask(coordinator, 'rappukäytävien')
    expect(titles(found)).toEqual(['pilot: Hissipuhe [rappukäytävässä]'])
    expect(found.items[0]).toMatchObject({ id: pilot, projectId: project, within: 'Ovikello', programmeId: null })
    for (const name of ['uimahallit', 'approver', 'owner'])
      expect((await ask(coordinator, name)).items.map(({ id }) => id)).toContain(project)
    await server.call(coordinator, deleteProjectPart, { organisation, project, kind: 'pilot', id: pilot, version: 1 })
    expect((await ask(coordinator, 'rappukäytävien')).items).toEqual([])
  })

  test('are found by a viewer when they are published or of the own team, and by nobody when they are deleted', async () => {
    const { coordinator, viewer, partner } = server.people
    const id = await begin({ name: { fi: 'Pihatalkoot' } })
    await tryOut(id, 'Talkookahvit')
    const member = { ...sampleProject.members[0]!, accountId: viewer.accountId, name: null }
    await begin({ name: { fi: 'Talkooväen tiimi' }, members: [member] })
    const seen = async (person: Signed) => titles(await ask(person, 'talkoo')).toSorted()
    const own = 'project: [Talkooväen] tiimi'
    const all = ['pilot: [Talkookahvit]', 'project: [Pihatalkoot]', own]
    expect([await seen(coordinator), await seen(viewer), await seen(partner)]).toEqual([all, [own], []])
    await server.call(coordinator, publishProject, { organisation, id, isPublished: true })
    expect(await seen(viewer)).toEqual(all)
    await server.call(coordinator, deleteProject, { organisation, id, version: 1 })
    expect([await seen(coordinator), await seen(viewer)]).toEqual([[own], [own]])
  })
})

test('the index can be written anew and is then what it was', async () => {
  const read = () => server.db.selectFrom('search_entry').selectAll().orderBy('kind').orderBy('id').execute()
  const before = await read()
  await server.db.deleteFrom('search_entry').execute()
  await sql`SELECT rebuild_search_entries()`.execute(server.db)
  expect(before.length).toBeGreaterThan(8)
  expect(await read()).toEqual(before)
})
