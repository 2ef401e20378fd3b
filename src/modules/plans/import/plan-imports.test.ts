import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { workbook } from '#modules/indicators/tables/files/fixtures/write-workbook.ts'
import { writeWorkbook } from '#modules/indicators/tables/files/write-workbook.ts'
import type { Signed } from '#server/testing.ts'
import { listProgrammes } from '../plans.contract.ts'
import { sampleProgramme } from '../samples.ts'
import { createPlanServer, organisation, type PlanServer } from '../testing/plan-server.ts'
import type { PlanReading } from './plan-import.ts'
import { discardPlanImport, getSentPlan, previewPlanImport, sendPlan, takePlan } from './plan-imports.contract.ts'
import { createPlanImportsJob } from './plan-imports.jobs.ts'

let server: PlanServer
beforeAll(async () => {
  server = await createPlanServer()
})
afterAll(() => server.close())

const headings = ['Painopiste', 'Tavoite', 'Toimenpide', 'Vastuutaho', 'Aikataulu', 'Resurssit', 'Mittari']
const lines = [
  [
    '1. Työ',
    '1.1 Työttömyys vähenee',
    '• Työpajat\n• Etsivä työ',
    'Liikunta',
    '2025–2027',
    '10 000 €/v',
    'Työttömien osuus',
  ],
  ['', '', 'Yritysyhteistyö', 'Elinvoima', 'pian', '', 'Yritysten määrä'],
  ['2. Arki', '', 'Toimi ilman tavoitetta', '', '', '', ''],
]

const bytes = (content: string | Uint8Array) => new Uint8Array(Buffer.from(content as string))
const table = (rows: readonly (readonly string[])[] = lines) =>
  writeWorkbook([
    { name: 'Kansi', headings: ['Hyvinvointisuunnitelma 2025–2029'], rows: [], widths: [40], choices: [] },
    {
      name: 'Suunnitelma',
      headings: ['Hyvinvointisuunnitelma 2025–2029'],
      rows: [headings, ...rows],
      widths: [20],
      choices: [],
    },
  ])

const send = async (
  file: Uint8Array<ArrayBuffer>,
  as: Signed = server.people.coordinator,
  filename = 'suunnitelma.xlsx',
) => server.call(as, sendPlan, { organisation, filename }, file)
const sent = async (file: Uint8Array<ArrayBuffer>) => (await send(file)).body.id
const preview = async (id: string, reading: Partial<PlanReading> = {}, as: Signed = server.people.coordinator) =>
  (await server.call(as, previewPlanImport, { organisation, id, reading })).body
const take = (id: string, reading: PlanReading, more: object = {}, as: Signed = server.people.coordinator) =>
  server.call(as, takePlan, { organisation, id, reading, into: { programme: sampleProgramme }, ...more })
const faultOf = (answer: { text: string }) =>
  (JSON.parse(answer.text) as { faults: { message: string }[] }).faults[0]?.message

describe('a plan in a workbook', () => {
  test('is found below its title on its own sheet, and shown with every doubt before it is taken', async () => {
    const id = await sent(await table())
    const shown = await preview(id)
    expect(shown.reading).toMatchObject({
      sheets: ['Suunnitelma'],
      headingRow: 2,
      language: 'fi',
      term: { firstYear: 2025, lastYear: 2029 },
    })
    expect(shown.columns[3]).toEqual({ name: 'Vastuutaho', letters: 'D', examples: ['Liikunta', 'Elinvoima'] })
    expect(shown.counts).toEqual({
      priorities: 2,
      goals: 1,
      actions: 3,
      followUps: 0,
      rows: 3,
      leftOut: 1,
      passedOver: 0,
    })
    expect(shown.doubts.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['goalMissing', 5, 'C Toimenpide'],
      ['actionsSplit', 3, 'C Toimenpide'],
      ['budgetShared', 3, 'F Resurssit'],
      ['unitUnknown', 4, 'D Vastuutaho'],
      ['periodUnclear', 4, 'E Aikataulu'],
    ])
    expect(shown.unknownUnits).toEqual([{ text: 'Elinvoima', count: 1, likely: null }])
    expect(shown.measures.find(({ text }) => text === 'Työttömien osuus')?.proposals[0]).toMatchObject({
      key: 'sotkanet:181',
      latest: { year: 2014, value: 6 },
    })
    expect(await server.db.selectFrom('goal').selectAll().execute()).toEqual([])
  })

  test('comes as a draft when the rows with a fault are left out by the user’s word, with what was told of it', async () => {
    const id = await sent(await table())
    const { reading } = await preview(id)
    const told: PlanReading = {
      ...reading,
      units: [{ text: 'Elinvoima', means: server.units.school }],
      measures: [
        {
          text: 'Työttömien osuus',
          target: {
            indicator: 'sotkanet:181',
            baseline: { year: 2014, value: 6 },
            path: [],
            target: { year: 2029, value: 4 },
          },
        },
      ],
    }
    expect(faultOf(await take(id, told))).toBe('faultsInFile')
    const { body } = await take(id, told, { withoutFaulty: true })
    expect(body).toMatchObject({ name: sampleProgramme.name, counts: { actions: 3, leftOut: 1 } })
    const { programme, priorities } = await server.outline(body.programmeId)
    expect(programme.status).toBe('draft')
    expect(priorities.map(({ title, goals }) => [title.fi, goals.length])).toEqual([
      ['Työ', 1],
      ['Arki', 0],
    ])
    expect(priorities[0]!.goals[0]).toMatchObject({
      title: { fi: 'Työttömyys vähenee' },
      criterion: { fi: 'Yritysten määrä' },
      progress: [{ indicator: { key: 'sotkanet:181' } }],
      actions: [
        { title: { fi: 'Työpajat' }, unitName: { fi: 'Liikunta' }, budgetEuros: null, resources: { fi: '10 000 €/v' } },
        { title: { fi: 'Etsivä työ' }, startsOn: '2025-01-01', endsOn: '2027-12-31' },
        { title: { fi: 'Yritysyhteistyö' }, unitName: { fi: 'Koulut' }, description: { fi: 'Aikataulu: pian' } },
      ],
    })
    expect((await server.call(server.people.coordinator, getSentPlan, { organisation, id })).status).toBe(404)
  })

  test('goes last in a draft that is there, in its order, and not into an approved programme', async () => {
    const draft = await server.programme()
    const first = await server.priority(draft, { title: { fi: 'Ensin' } })
    await server.goal(first)
    const csv = `${headings.join(';')}\nTyö;Työtä kaikille;Työpajat;;;;\nTyö;Työtä kaikille;Palkkatuki;;;;\nArki;Arki liikuttaa;Reitit;;;;`
    const id = await sent(bytes(csv))
    const { reading } = await preview(id)
    const approved = await server.programme({ status: 'approved', approvedOn: '2025-12-08' })
    expect(faultOf(await take(id, reading, { into: { programmeId: approved } }))).toBe('programmeApproved')
    expect((await take(id, reading, { into: { programmeId: draft } })).status).toBe(200)
    const { priorities } = await server.outline(draft)
    expect(priorities.map(({ title }) => title.fi)).toEqual(['Ensin', 'Työ', 'Arki'])
    expect(priorities[1]!.goals[0]!.actions.map(({ title }) => title.fi)).toEqual(['Työpajat', 'Palkkatuki'])
  })

  test('with cells joined over rows is read as people see it', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
    const file = workbook(
      `<row r="1">${cell('A1', 'Prioritering')}${cell('B1', 'Mål')}${cell('C1', 'Åtgärd')}</row>` +
        `<row r="2">${cell('A2', 'Delaktighet')}${cell('B2', 'Alla hörs')}${cell('C2', 'Råd')}</row>` +
        `<row r="3">${cell('C3', 'Forum')}</row><row r="4">${cell('B4', 'Alla syns')}${cell('C4', 'Festival')}</row>`,
      { after: '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B2:B3"/></mergeCells>' },
    )
    const { reading, tree } = await preview(await sent(new Uint8Array(file)))
    expect(reading.language).toBe('sv')
    expect(tree).toMatchObject([
      {
        title: { sv: 'Delaktighet' },
        goals: [
          { title: { sv: 'Alla hörs' }, actions: [{ title: { sv: 'Råd' } }, { title: { sv: 'Forum' } }] },
          { title: { sv: 'Alla syns' }, actions: [{ title: { sv: 'Festival' } }] },
        ],
      },
    ])
  })

  test('makes units that are new only for the owner', async () => {
    const id = await sent(await table(lines.slice(1, 2).map((line) => ['Työ', 'Työtä', ...line.slice(2)])))
    const { reading, mayAddUnits } = await preview(id)
    expect(mayAddUnits).toBe(false)
    const told: PlanReading = { ...reading, units: [{ text: 'Elinvoima', means: 'new' }] }
    expect((await take(id, told)).status).toBe(403)
    const { body } = await take(id, told, {}, server.people.owner)
    const { priorities } = await server.outline(body.programmeId)
    expect(priorities[0]!.goals[0]!.actions[0]!.unitName).toEqual({ fi: 'Elinvoima' })
  })

  test('of 5,000 rows with faults in 300 of them: each is named, and the others come in one go', async () => {
    const long = Array.from({ length: 5000 }, (_, at) => [
      `Painopiste ${Math.floor(at / 500)}`,
      `Tavoite ${Math.floor(at / 10)} T`,
      `Toimi ${at}`,
      '',
      at % 50 < 3 ? '2027–2025' : '2026',
      '',
      '',
    ])
    const id = await sent(await table(long))
    const { reading, doubts, counts, tree, isWhole } = await preview(id)
    expect(counts).toMatchObject({ rows: 5000, leftOut: 300, actions: 4700, goals: 500 })
    expect(doubts).toHaveLength(300)
    expect(doubts[299]).toMatchObject({
      code: 'endsBeforeStart',
      place: { sheet: 'Suunnitelma', row: 4955, column: 'E Aikataulu' },
    })
    expect(isWhole).toBe(false)
    expect(tree.flatMap(({ goals }) => goals.flatMap(({ actions }) => actions))).toHaveLength(300)
    const { body } = await take(id, reading, { withoutFaulty: true })
    const { programmes } = (await server.call(server.people.coordinator, listProgrammes, { organisation })).body
    expect(programmes.find((one) => one.id === body.programmeId)).toMatchObject({ goals: 500, actions: 4700 })
  })
})

describe('a file that is no plan', () => {
  test.each([
    [bytes('%PDF-1.7'), 'filePdf'],
    [bytes(''), 'fileEmpty'],
    [bytes('{"format":'), 'jsonBroken'],
    [bytes('{"format":"other"}'), 'jsonOfOthers'],
    [bytes('{"format":"kaarna-plan","version":2}'), 'jsonNewer'],
    [bytes('{"format":"kaarna-plan","version":1}'), 'jsonUnlike'],
    [
      new Uint8Array(
        Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      ),
      'fileEncrypted',
    ],
  ])('%# is refused with what it is', async (file, code) => {
    expect(faultOf(await send(file))).toBe(code)
  })

  test('a table of something else waits to be told what its columns are, and gives nothing before', async () => {
    const id = await sent(bytes('Kunta;Vuosi;Arvo\nEspoo;2024;5'))
    const { reading, columnsFault, tree } = await preview(id)
    expect([columnsFault, tree]).toEqual(['noPlanColumn', []])
    expect(faultOf(await take(id, reading))).toBe('noPlanColumn')
    const { columns } = reading
    const told = columns.map((one) => (one.name === 'Kunta' ? { ...one, role: 'goal' as const } : one))
    expect((await preview(id, { columns: told })).counts.goals).toBe(1)
  })
})

describe('an import', () => {
  test('is for owners and coordinators, and never another organisation’s', async () => {
    const id = await sent(await table())
    const { reading } = await preview(id)
    for (const who of ['editor', 'approver', 'viewer', 'elsewhere'] as const) {
      const as = server.people[who]
      expect((await send(bytes('a;b'), as)).status).toBe(403)
      expect((await take(id, reading, {}, as)).status).toBe(403)
    }
    const oulu = { organisation: 'oulu', id }
    expect((await server.call(server.people.elsewhere, getSentPlan, oulu)).status).toBe(404)
    expect((await server.call(server.people.elsewhere, previewPlanImport, oulu)).status).toBe(404)
    expect((await server.call(server.people.elsewhere, discardPlanImport, oulu)).status).toBe(404)
    expect((await server.call(server.people.owner, discardPlanImport, { organisation, id })).status).toBe(204)
    expect((await server.call(server.people.owner, getSentPlan, { organisation, id })).status).toBe(404)
  })

  test('that nobody finishes is forgotten the next night', async () => {
    const id = await sent(await table())
    const job = createPlanImportsJob(server.services)
    await job.run({})
    expect((await server.call(server.people.owner, getSentPlan, { organisation, id })).status).toBe(200)
    await createPlanImportsJob({
      ...server.services,
      clock: () => new Date(server.services.clock().getTime() + 86_400_001),
    }).run({})
    expect(await server.db.selectFrom('plan_import').select('id').execute()).toEqual([])
  })
})
