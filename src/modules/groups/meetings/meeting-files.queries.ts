import { attachedFilesOf } from '#modules/organisations/attachments/attached-files.queries.ts'

/** The files of the items of agendas. */
export const meetingFiles = attachedFilesOf({ table: 'meeting_file', owner: 'item_id' })
