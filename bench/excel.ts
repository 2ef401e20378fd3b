import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { writeXlsxStream } from 'hucre'

import type { Figure } from './figure.ts'
import { measureInProcess } from './measuring-process.ts'

const rows = 200_000
const municipalities = 309
const genders = ['Yhteensä', 'Miehet', 'Naiset']
const ages = ['0–6', '7–12', '13–15', '16–18', '19–29', '30–44', '45–64', '65–74', '75–84', '85+', 'Kaikki']

/** An Excel file of 200,000 rows, from the upload to the revision of its indicator. */
export async function measureExcel(tell: (step: string) => void): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-bench-excel-'))
  const file = path.join(folder, 'luvut.xlsx')
  try {
    tell(`excel: writing a file of ${rows} rows`)
    await pipeline(Readable.fromWeb(writeXlsxStream(table(), { name: 'Luvut' }) as never), createWriteStream(file))
    tell('excel: importing it')
    return await measureInProcess(new URL('./excel-process.ts', import.meta.url), file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function* table() {
  yield ['Kunta', 'Vuosi', 'Sukupuoli', 'Ikäryhmä', 'Arvo', 'Lukumäärä']
  let written = 0
  for (let place = 1; place <= municipalities; place++)
    for (let year = 2006; year <= 2025; year++)
      for (const gender of genders)
        for (const age of ages) {
          if (written++ >= rows) return
          const figure = ((place * 7919 + year * 104_729 + age.length * 31 + gender.length) % 1000) / 10
          yield [`Kunta ${place}`, year, gender, age, figure, place + year]
        }
}
