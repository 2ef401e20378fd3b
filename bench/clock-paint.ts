import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { z } from 'zod'

import { entryKinds } from '#modules/clock/entry-kind.ts'
import type { EntryRule } from '#modules/clock/rule.ts'
import type { Figure } from './figure.ts'
import { measurePaint } from './painting.ts'
import { startKaarna } from './running.ts'

const home = '/organisations/virtala'
const listed = z.object({ items: z.array(z.unknown()) })
const added = z.object({ id: z.uuid() })

const pages = [
  { name: 'clock of 400 entries', at: '/app/virtala/clock', sign: '.clock-ring svg' },
  { name: 'clock: a month of it', at: '/app/virtala/clock/month', sign: '.month-grid' },
  { name: 'the first page (Nyt) beside it', at: '/app/virtala', sign: '.now h1' },
]

/** The pages that show the clock in a real browser, on a server with the demo whose clock has so many entries. */
export async function measureClockPaint(
  { entries, ruleOf }: { entries: number; ruleOf: (at: number, idOf: (at: number) => string) => EntryRule },
  tell: (step: string) => void,
): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-bench-clock-'))
  try {
    const kaarna = await startKaarna(folder)
    try {
      const ask = await signIn(kaarna.address)
      const { items } = listed.parse(await ask.call('GET', `${home}/clock/entries`))
      tell(`clock: adding ${entries - items.length} entries`)
      const ids: string[] = []
      for (let at = 0; at < entries - items.length; at++) {
        const rule = ruleOf(at, (other) => ids[other]!)
        ids.push(added.parse(await ask.call('POST', `${home}/clock/entries`, { ...blank(at), rule })).id)
      }
      return await measurePaint({ address: kaarna.address, session: ask.session, pages }, tell)
    } finally {
      await kaarna.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const blank = (at: number) => ({
  kind: entryKinds[at % entryKinds.length],
  title: { fi: `Merkintä ${at}` },
  description: null,
  hours: null,
  place: null,
  responsible: null,
  asksDone: false,
  checklist: [],
  documents: [],
  opens: null,
})

/** As the demo's coordinator; whatever is refused ends the measurement. */
async function signIn(address: string) {
  const send = async (method: string, at: string, body: object | undefined, cookie: string) => {
    const response = await fetch(`${address}/api/v1${at}`, {
      method,
      headers: { cookie, origin: address, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${at} answered ${response.status}: ${(await response.text()).slice(0, 300)}`)
    return response
  }
  const opened = await send('POST', '/demo/session', { key: 'coordinator' }, '')
  const session = /kaarna=([^;]+)/.exec(opened.headers.get('set-cookie') ?? '')?.[1]
  if (!session) throw new Error('The demo gave no session')
  return {
    session,
    call: async (method: string, at: string, body?: object): Promise<unknown> =>
      (await send(method, at, body, `kaarna=${session}`)).json(),
  }
}
