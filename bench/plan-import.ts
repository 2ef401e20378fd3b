import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { z } from 'zod'

import { writeWorkbook } from '#modules/indicators/tables/files/write-workbook.ts'
import type { Figure } from './figure.ts'
import { startKaarna } from './running.ts'

const rows = 5000
const faulty = 300
const headings = ['Painopiste', 'Tavoite', 'Toimenpide', 'Vastuutaho', 'Aikataulu', 'Resurssit', 'Mittari']

/** A plan of 5,000 actions in a workbook, with faults in 300 rows: from the file to the preview, and to the programme. */
export async function measurePlanImport(tell: (step: string) => void): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-bench-plan-'))
  const kaarna = await startKaarna(folder)
  try {
    const api = `${kaarna.address}/api/v1`
    const signed = await fetch(`${api}/demo/session`, {
      method: 'POST',
      headers: { origin: kaarna.address, 'content-type': 'application/json' },
      body: JSON.stringify({ key: 'coordinator' }),
    })
    const cookie = signed.headers.getSetCookie().map((one) => one.split(';')[0]!)
    const headers = { origin: kaarna.address, cookie: cookie.join('; ') }
    const ask = async (address: string, body: object | Uint8Array<ArrayBuffer>): Promise<unknown> => {
      const isFile = body instanceof Uint8Array
      const type = isFile ? 'application/octet-stream' : 'application/json'
      const answer = await fetch(`${api}/organisations/virtala/plans/imports${address}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': type },
        body: isFile ? body : JSON.stringify(body),
      })
      if (!answer.ok) throw new Error(`${answer.status} for ${address}: ${await answer.text()}`)
      return answer.json()
    }
    tell(`plan: a workbook of ${rows} rows`)
    const file = await writeWorkbook([{ name: 'Suunnitelma', headings, rows: table(), widths: [], choices: [] }])
    const started = performance.now()
    const { id } = z.object({ id: z.string() }).parse(await ask('?filename=plan.xlsx', file))
    const preview = shown.parse(await ask(`/${id}/preview`, {}))
    const previewed = performance.now()
    const { reading } = preview
    const taken = await ask(`/${id}/programme`, {
      reading,
      withoutFaulty: true,
      into: { programme: programmeOf(reading) },
    })
    const ended = performance.now()
    const { counts } = shown.pick({ counts: true }).parse(taken)
    if (counts.actions !== rows - faulty) throw new Error(`${counts.actions} actions came`)
    const time = (name: string, from: number, to: number): Figure => ({
      name,
      median: (to - from) / 1000,
      unit: 's',
      goal: null,
      better: 'lower',
    })
    return [
      time('plan of 5,000 rows: from the file to the preview', started, previewed),
      time('plan of 5,000 rows: taken into a programme', previewed, ended),
    ]
  } finally {
    await kaarna.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const shown = z.object({
  reading: z.looseObject({ term: z.object({ kind: z.string(), firstYear: z.number(), lastYear: z.number() }) }),
  counts: z.object({ actions: z.number() }),
})

const programmeOf = ({ term }: z.infer<typeof shown>['reading']) => ({
  ...term,
  name: { fi: 'Mitattu' },
  populationGroup: null,
  status: 'draft',
  approvedOn: null,
  approvedBy: null,
  approvedSection: null,
  duties: [],
})

/** Ten actions to a goal and five hundred to a priority; some end before they begin. */
const table = () =>
  Array.from({ length: rows }, (_, at) => [
    `Painopiste ${1 + Math.floor(at / 500)} P`,
    `Tavoite ${1 + Math.floor(at / 10)} T`,
    `Toimenpide numero ${at + 1}`,
    'Liikuntapalvelut, järjestöt',
    at % 50 < 3 ? '2027–2025' : '2025–2027',
    '10 000 €/v',
    `Mittari ${1 + Math.floor(at / 100)}`,
  ])
