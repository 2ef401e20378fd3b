import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { type Figure, medianOf, timesOf } from './figure.ts'
import { measurePaint } from './painting.ts'
import { actionsOfGoal, goalCount, type Planned, writePlans } from './plans-rows.ts'
import { startKaarna } from './running.ts'

const runs = 40
const editsPerSecond = 50
const editSeconds = 20

/** Which questions list something of an organisation, from the API's own description. */
const description = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z
        .object({
          operationId: z.string(),
          parameters: z.array(z.object({ name: z.string(), in: z.string(), required: z.boolean() })),
        })
        .optional(),
    }),
  ),
})

const action = z.object({ id: z.uuid(), version: z.int(), title: z.object({ fi: z.string() }) }).loose()
type Action = z.infer<typeof action>
const programme = z.object({
  outline: z.object({ priorities: z.array(z.object({ goals: z.array(z.object({ actions: z.array(action) })) })) }),
})

interface Asking {
  address: string
  planned: Planned
}

/** Asks as one of the people; throws when the answer is no good one. */
async function ask({ address, planned }: Asking, at: string, by = 0, change?: object): Promise<string> {
  const answer = await fetch(`${address}${at}`, {
    method: change ? 'PUT' : 'GET',
    headers: { cookie: `kaarna=${planned.sessions[by]}`, 'content-type': 'application/json', origin: address },
    ...(change && { body: JSON.stringify(change) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${at} answered ${answer.status}: ${text.slice(0, 300)}`)
  return text
}

const p95Of = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!

/** Plans of forty organisations with 5,000 goals and 20,000 actions: every list, the largest outline, and many who edit at once. */
export async function measurePlans(tell: (step: string) => void): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-bench-plans-'))
  try {
    await (await startKaarna(folder)).stop()
    tell(`plans: writing ${goalCount} goals and ${goalCount * actionsOfGoal} actions`)
    const planned = await writePlans(folder)
    const kaarna = await startKaarna(folder)
    try {
      const asking = { address: kaarna.address, planned }
      return [
        ...(await measureLists(asking, tell)),
        ...(await measureOutline(asking)),
        ...(await measurePaint(
          { address: kaarna.address, session: planned.sessions[0]!, pages: pagesOf(planned) },
          tell,
        )),
        ...(await measureEdits(asking, tell)),
      ]
    } finally {
      await kaarna.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const pagesOf = ({ organisation }: Planned) => [
  { name: 'plans: the outline', at: `/app/${organisation}/plan`, sign: '.goal h3' },
  { name: 'plans: the board', at: `/app/${organisation}/plan/board`, sign: '.board .card' },
]

/** Each list of the largest organisation; the slowest is the figure. */
async function measureLists(asking: Asking, tell: (step: string) => void): Promise<Figure[]> {
  const { organisation, programme: id } = asking.planned
  const { paths } = description.parse(JSON.parse(await ask(asking, '/api/v1/openapi.json')))
  const lists = Object.entries(paths).flatMap(([at, { get }]) => {
    const needed = get?.parameters.filter(({ required, name }) => required && name !== 'organisation') ?? []
    const isList = get?.operationId.startsWith('list') && at.startsWith('/api/v1/organisations/{organisation}/')
    if (!isList || needed.some(({ name }) => name !== 'programme')) return []
    const address = at.replace('{organisation}', organisation).replace('{programme}', id)
    return [
      {
        name: get!.operationId,
        address: needed.some((one) => one.in === 'query') ? `${address}?programme=${id}` : address,
      },
    ]
  })
  let slowest = { name: '', p95: 0 }
  for (const { name, address } of lists) {
    const times = await timesOf(runs, () => ask(asking, address), 5)
    const p95 = p95Of(times)
    tell(`plans: ${name} ${medianOf(times).toFixed(1)} ms, 95 of 100 within ${p95.toFixed(1)} ms`)
    if (p95 > slowest.p95) slowest = { name, p95 }
  }
  return [
    {
      name: `plans: the slowest of ${lists.length} lists (${slowest.name}), 95 of 100 within`,
      median: slowest.p95,
      unit: 'ms',
      goal: 50,
      better: 'lower',
    },
  ]
}

async function measureOutline(asking: Asking): Promise<Figure[]> {
  const address = outlineOf(asking.planned)
  const times = await timesOf(runs, () => ask(asking, address), 5)
  const kilobytes = Buffer.byteLength(await ask(asking, address)) / 1000
  return [
    {
      name: 'plans: outline of 500 goals and 2,000 actions',
      median: medianOf(times),
      unit: 'ms',
      goal: 300,
      better: 'lower',
    },
    { name: 'plans: the outline, uncompressed', median: kilobytes, unit: 'kB', goal: null, better: 'lower' },
  ]
}

const outlineOf = ({ organisation, programme: id }: Planned): string =>
  `/api/v1/organisations/${organisation}/plans/programmes/${id}`

async function readActions(asking: Asking): Promise<Action[]> {
  const { outline } = programme.parse(JSON.parse(await ask(asking, outlineOf(asking.planned))))
  return outline.priorities.flatMap(({ goals }) => goals.flatMap(({ actions }) => actions))
}

/** What of an action is not typed, but told by the outline. */
const contentOf = ({ status: _, unitName: __, ownerDisplayName: ___, ...content }: Action): object => content

/**
 * Twenty people save fifty edits a second, each in turn to actions of their own, and each edit on the version that the one
 * before it made. Throws when one is refused or lost.
 */
async function measureEdits(asking: Asking, tell: (step: string) => void): Promise<Figure[]> {
  const { organisation, sessions } = asking.planned
  const actions = await readActions(asking)
  const edits = editsPerSecond * editSeconds
  tell(`plans: ${edits} edits in ${editSeconds} seconds by ${sessions.length} people`)
  const written = new Map<string, { title: string; version: number }>()
  const times: number[] = []
  const started = performance.now()
  const edit = async (by: number, turn: number) => {
    const due = started + ((turn * sessions.length + by) * 1000) / editsPerSecond
    await pause(Math.max(0, due - performance.now()))
    const own = actions[by * 5 + (turn % 5)]!
    const { version } = written.get(own.id) ?? own
    const title = `Toimenpide ${by}, muutos ${turn}`
    const begun = performance.now()
    const at = `/api/v1/organisations/${organisation}/plans/actions/${own.id}`
    const answer = await ask(asking, at, by, { ...contentOf(own), title: { fi: title }, version })
    times.push(performance.now() - begun)
    written.set(own.id, { title, version: z.object({ version: z.int() }).parse(JSON.parse(answer)).version })
  }
  await Promise.all(
    sessions.map(async (_, by) => {
      for (let turn = 0; turn < edits / sessions.length; turn++) await edit(by, turn)
    }),
  )
  const seconds = (performance.now() - started) / 1000
  const kept = new Map((await readActions(asking)).map((one) => [one.id, one]))
  for (const [id, { title, version }] of written)
    if (kept.get(id)?.title.fi !== title || kept.get(id)?.version !== version)
      throw new Error(`The edit "${title}" was lost`)
  return [
    {
      name: 'plans: edits by 20 people at once',
      median: edits / seconds,
      unit: '/s',
      goal: editsPerSecond * 0.98,
      better: 'higher',
    },
    { name: 'plans: 95 of 100 edits within', median: p95Of(times), unit: 'ms', goal: null, better: 'lower' },
  ]
}
