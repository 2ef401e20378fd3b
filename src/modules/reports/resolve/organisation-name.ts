import type { LocalText } from '#shared/local-text.ts'
import type { Lookup } from './block-resolver.ts'

/** Whose plan, joys and concerns a report tells: the organisation's own, whosever figures stand beside them. */
export const organisationName: Lookup<LocalText> = { read: async (_, { organisation }) => organisation.name }
