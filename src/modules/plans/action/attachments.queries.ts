import { attachedFilesOf } from '#modules/organisations/attachments/attached-files.queries.ts'

/** The files of actions. */
export const actionFiles = attachedFilesOf({ table: 'action_attachment', owner: 'action_id' })
