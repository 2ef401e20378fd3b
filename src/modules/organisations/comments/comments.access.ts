import { inOrganisation } from '#shared/endpoint.ts'
import type { Role } from '#shared/roles.ts'

/**
 * Who may talk of plans and concerns: everybody who works on them, of what they may read. Viewers, such as council
 * members, where they are asked: in threads that were opened to them.
 */
export const commentsAccess = {
  talk: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'),
  /** Resolves threads, reopens them, and opens them to viewers. */
  settle: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember'),
} as const

/** A viewer answers, and begins nothing. */
export const beginsThreads = (role: Role): boolean => commentsAccess.settle.roles.includes(role)

export const talks = (role: Role): boolean => commentsAccess.talk.roles.includes(role)
