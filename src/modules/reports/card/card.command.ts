import { createRenderer } from '#documents/render/renderer.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import type { ReportContext } from '../reports.commands.ts'
import { writeInto } from '../written-file.service.ts'
import { prepareCard } from './card.service.ts'

export interface CardOptions {
  organisation: Organisation
  /** Another area than the organisation's own. */
  region?: RegionKey | undefined
  year?: number | undefined
  language: Language
  /** The folder that the file is written into; made when missing. */
  out: string
}

/** Writes the card of an area as a file. Throws `notFound` when there is no such area. */
export async function writeCard({ db, cube, now }: ReportContext, options: CardOptions) {
  const { organisation, region = organisation.regionKey, year, language, out } = options
  const started = performance.now()
  const renderer = createRenderer()
  try {
    const file = await db
      .transaction()
      .setAccessMode('read only')
      .execute((tx) =>
        prepareCard(
          tx,
          { cube, renderer },
          {
            organisation,
            region,
            indicators: 'core',
            upToYear: year,
            language,
            today: organisation.demo ? demoDay : isoDay(now),
          },
        ),
      )
    const files = [{ format: 'pdf' as const, ...(await writeInto(out, file.filename, await file.make())) }]
    return { files, durationMs: Math.round(performance.now() - started) }
  } finally {
    await renderer.close()
  }
}
