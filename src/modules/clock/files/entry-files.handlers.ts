import { attachedAnswer, attachFile } from '#modules/organisations/attachments/attaching.service.ts'
import type { ReadTx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { authorOf } from '../clock-writing.ts'
import { findEntries, holdEntry } from '../entries.queries.ts'
import { addClockEntryFile, getClockEntryFile, removeClockEntryFile } from './entry-files.contract.ts'
import { entryFiles } from './entry-files.queries.ts'

/** The calls about the files of entries. */
export const entryFileRoutes: Route[] = [
  route(addClockEntryFile, async (call, { id, filename }) => {
    const { tx, organisation, file: bytes } = call
    await holdEntry(tx, organisation.id, id)
    await requireThere(tx, organisation.id, id)
    const added = await attachFile(tx, entryFiles, authorOf(call), { ownerId: id, filename, bytes })
    call.audit(`clockEntry:${id}`, { file: added.id, name: added.name, bytes: added.size })
    return added
  }),

  route(getClockEntryFile, async ({ tx, organisation }, { id, file }) => {
    await requireThere(tx, organisation.id, id)
    const found = await entryFiles.read(tx, { organisationId: organisation.id, ownerId: id }, file)
    if (!found) throw noFile()
    return attachedAnswer(found)
  }),

  route(removeClockEntryFile, async (call, { id, file }) => {
    const { tx, organisation } = call
    await requireThere(tx, organisation.id, id)
    if (!(await entryFiles.remove(tx, { organisationId: organisation.id, ownerId: id }, file))) throw noFile()
    call.audit(`clockEntry:${id}`, { file })
  }),
]

const noFile = () => new AppError('notFound', 'The entry has no such file')

/** Throws `notFound` for an entry that is not there, or deleted. */
async function requireThere(tx: ReadTx, organisationId: string, id: string): Promise<void> {
  const entries = await findEntries(tx, organisationId)
  if (!entries.some((entry) => entry.id === id && !entry.isDeleted))
    throw new AppError('notFound', `No entry ${id} in the clock`)
}
