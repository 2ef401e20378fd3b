import type { Brand, Document } from '#documents/document.ts'
import type { Renderer } from '#documents/render/renderer.ts'
import type { Db, ReadTx } from '#server/db.ts'
import type { FileStore } from '#server/file-store.ts'
import { version } from '#server/version.ts'
import type { Language } from '#shared/texts.ts'
import {
  findDocuments,
  findKeptFiles,
  insertKeptFile,
  type MinutesFormat,
  minutesFormats,
} from './kept-minutes.queries.ts'

/** How the organisation's documents look; the module of reports knows it. */
export type ReadBrand = (tx: ReadTx, organisationId: string, language: Language) => Promise<Brand | undefined>

/** What makes minutes into files. */
export interface MinutesPress {
  renderer: Pick<Renderer, 'render'>
  readBrand: ReadBrand
  /** Where the files are kept. */
  files: FileStore
}

/** A document as its file shows it: with the organisation's look, which is no part of what was approved. */
export async function withBrand(
  tx: ReadTx,
  { readBrand }: Pick<MinutesPress, 'readBrand'>,
  organisationId: string,
  document: Document,
): Promise<Document> {
  const brand = await readBrand(tx, organisationId, document.language)
  return brand ? { ...document, brand } : document
}

/** The file's own date is the meeting's, so that the same minutes are the same file. */
export const makeMinutesFile = (
  { renderer }: Pick<MinutesPress, 'renderer'>,
  document: Document,
  format: MinutesFormat,
): Promise<Uint8Array<ArrayBuffer>> =>
  renderer.render(format, { document, createdAt: new Date(document.date), design: 'minutes' })

/** Makes the files of approved minutes that have not been made, each kept as soon as it is ready. Throws what the renderer throws. */
export async function makeKeptFiles(
  { db, press, now }: { db: Db; press: MinutesPress; now: Date },
  { organisationId, minutesId }: { organisationId: string; minutesId: string },
): Promise<void> {
  const made = await findKeptFiles(db, minutesId)
  for (const { language, part, document } of await findDocuments(db, organisationId, minutesId)) {
    const printed = await withBrand(db, press, organisationId, document)
    for (const format of minutesFormats) {
      if (made.some((file) => file.language === language && file.part === part && file.format === format)) continue
      const body = await makeMinutesFile(press, printed, format)
      await db.transaction().execute(async (tx) => {
        const { sha256 } = await press.files.keep(tx, body, now)
        await insertKeptFile(tx, { minutesId, language, part, format, sha256, kaarnaVersion: version, madeAt: now })
      })
    }
  }
}
