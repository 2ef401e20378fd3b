import type { ReadTx, Tx } from '#server/db.ts'
import { hashToken, newToken } from '#server/session.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'

const validDays = 14

export const invitationEndsAt = (now: Date): Date => new Date(now.getTime() + validDays * 86_400_000)

export interface NewInvitation {
  organisationId: string
  /** In lower case. */
  email: string
  role: Role
  unitId: string | null
  invitedBy: string | null
  isMailed: boolean
}

/** Keeps an invitation in place of an older one of the same address; returns the token of its link, kept as a hash only. */
export async function insertInvitation(
  tx: Tx,
  invitation: NewInvitation,
  now: Date,
): Promise<{ id: string; token: string }> {
  const { organisationId, email } = invitation
  await tx.deleteFrom('invitation').where('organisation_id', '=', organisationId).where('email', '=', email).execute()
  const token = newToken()
  const { id } = await tx
    .insertInto('invitation')
    .values({
      organisation_id: organisationId,
      email,
      role: invitation.role,
      unit_id: invitation.unitId,
      token_hash: hashToken(token),
      invited_by: invitation.invitedBy,
      is_mailed: invitation.isMailed,
      created_at: now,
      expires_at: invitationEndsAt(now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, token }
}

export interface OpenInvitation {
  id: string
  email: string
  role: Role
  unitId: string | null
  createdAt: Date
  expiresAt: Date
}

/** The invitations of an organisation that can still be accepted, newest first. */
export async function findInvitations(tx: ReadTx, organisationId: string, now: Date): Promise<OpenInvitation[]> {
  const rows = await tx
    .selectFrom('invitation')
    .select(['id', 'email', 'role', 'unit_id as unitId', 'created_at as createdAt', 'expires_at as expiresAt'])
    .where('organisation_id', '=', organisationId)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}

export async function deleteInvitation(tx: Tx, organisationId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('invitation')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Withdraws every invitation to become the owner of an organisation. */
export async function deleteOwnerInvitations(tx: Tx, organisationId: string): Promise<void> {
  await tx.deleteFrom('invitation').where('organisation_id', '=', organisationId).where('role', '=', 'owner').execute()
}

export interface HeldInvitation extends Omit<OpenInvitation, 'createdAt' | 'expiresAt'> {
  organisation: { id: string; slug: string; name: LocalText }
  inviter: string | null
  isMailed: boolean
}

/** The invitation that a link's token opens, or undefined when it is unknown, used, withdrawn or too old. */
export async function findHeldInvitation(tx: ReadTx, token: string, now: Date): Promise<HeldInvitation | undefined> {
  const row = await tx
    .selectFrom('invitation as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .leftJoin('account as a', 'a.id', 'i.invited_by')
    .select([
      'i.id',
      'i.email',
      'i.role',
      'i.unit_id',
      'i.is_mailed',
      'o.id as organisation_id',
      'o.slug',
      'o.name',
      'a.name as inviter',
    ])
    .where('i.token_hash', '=', hashToken(token))
    .where('i.expires_at', '>', now)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    email: row.email,
    role: row.role as Role,
    unitId: row.unit_id,
    isMailed: row.is_mailed,
    inviter: row.inviter,
    organisation: { id: row.organisation_id, slug: row.slug, name: row.name },
  }
}
