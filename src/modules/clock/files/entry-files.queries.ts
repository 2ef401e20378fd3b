import { attachedFilesOf } from '#modules/organisations/attachments/attached-files.queries.ts'

/** The files of entries of the clock. */
export const entryFiles = attachedFilesOf({ table: 'clock_entry_file', owner: 'entry_id' })
