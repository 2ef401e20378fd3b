import { createRenderer } from '#documents/render/renderer.ts'
import { writeWorkbook } from '#modules/indicators/tables/files/write-workbook.ts'
import { isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import type { ReportContext } from '../reports.commands.ts'
import { type WrittenFile, writeInto } from '../written-file.service.ts'
import { scorecardFileName } from './scorecard-file-name.ts'
import { toScorecardDocument } from './scorecard-document.ts'
import { toScorecardSheets } from './scorecard-sheets.ts'
import { findSignings } from './scorecards.queries.ts'
import { readCards } from './scorecards.service.ts'

export interface ScorecardOptions {
  organisation: Organisation
  year: number
  language: Language
  /** The folder that the files are written into; made when missing. */
  out: string
}

/** Writes the scorecards of a year: the whole organisation's as PDF, and a workbook with a sheet for each unit. */
export async function writeScorecards({ db, cube, now }: ReportContext, options: ScorecardOptions) {
  const { organisation, year, language, out } = options
  const started = performance.now()
  const today = organisation.demo ? demoDay : isoDay(now)
  const { cards, signed } = await db
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      const { units, cardOf } = await readCards(tx, cube, { organisation, year, today })
      const [newest = null] = await findSignings(tx, organisation.id, { year, unitId: null })
      return { cards: [null, ...units.map(({ id }) => id)].map((id) => cardOf(id)!), signed: newest }
    })
  const [card] = cards
  const document = toScorecardDocument({ card: card!, signed, changes: [], organisation, language })
  const name = scorecardFileName({ organisation, language }, { unit: null, year })
  const renderer = createRenderer()
  try {
    const pdf = await renderer.render('pdf', { document, createdAt: new Date(document.date), design: 'scorecard' })
    const made = [
      { format: 'pdf' as const, bytes: pdf },
      { format: 'xlsx' as const, bytes: await writeWorkbook(toScorecardSheets(cards, language)) },
    ]
    const files: (WrittenFile & { format: 'pdf' | 'xlsx' })[] = []
    for (const { format, bytes } of made) files.push({ format, ...(await writeInto(out, `${name}.${format}`, bytes)) })
    return { files, durationMs: Math.round(performance.now() - started) }
  } finally {
    await renderer.close()
  }
}
