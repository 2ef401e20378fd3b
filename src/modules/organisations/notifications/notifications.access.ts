import { everyone, inOrganisation, signedIn } from '#shared/endpoint.ts'
import { roles } from '#shared/roles.ts'

/** Everybody reads and settles what they themselves are told; what of it they see is decided anew each time. */
export const notificationsAccess = {
  readOwn: inOrganisation(...roles),
  /** Their own, wherever they are: it is no deed in an organisation. */
  settle: signedIn,
  watch: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'),
  choose: signedIn,
  /** How those are told who have chosen nothing. */
  propose: inOrganisation('owner'),
  /** The holder of a letter's link, which proves itself: it stops the digest and does nothing else. */
  unsubscribe: everyone,
} as const
