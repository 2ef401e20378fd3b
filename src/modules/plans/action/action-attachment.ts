import type { z } from 'zod'

import { attachedFile } from '#modules/organisations/attachments/attached-file.ts'

export const actionAttachment = attachedFile.meta({ id: 'ActionAttachment' })
export type ActionAttachment = z.infer<typeof actionAttachment>
