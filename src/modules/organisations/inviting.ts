import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { invalidInput } from '#shared/errors.ts'
import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Role } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import { findAccountByEmail } from './accounts.queries.ts'
import { insertInvitation, invitationEndsAt } from './invitations.queries.ts'
import { invitationMail, linkTo } from './organisations.mails.ts'
import { findPeople } from './people.queries.ts'
import { roleTexts } from './roles.texts.ts'
import { findUnits } from './units.queries.ts'

export interface Inviting {
  organisation: Pick<Organisation, 'id' | 'name' | 'demo'>
  /** In lower case. */
  email: string
  role: Role
  unitId: string | null
  /** Who invites; null: the command line. */
  inviter: { id: string; name: string } | null
  language: Language
  now: Date
}

/**
 * Invites a person: the link is mailed, or returned for handing over when no mail can carry it (no SMTP_URL, or the
 * demo, whose addresses nobody has). Throws `invalidInput` when the person belongs already, is one of the demo's
 * people, or the unit is not the organisation's.
 */
export async function invite(
  services: Services,
  tx: Tx,
  inviting: Inviting,
): Promise<{ id: string; link: string | null }> {
  const { organisation, email, role, unitId, inviter, now } = inviting
  const { config, sendMail } = services
  if ((await findPeople(tx, organisation.id)).some((person) => person.email === email))
    throw invalidInput('email', 'alreadyMember')
  const account = await findAccountByEmail(tx, email)
  if (account?.demo) throw invalidInput('email', 'demoPerson')
  await requireUnit(tx, organisation.id, unitId)
  const isMailed = config.smtpUrl !== undefined && !organisation.demo
  const invitation = { organisationId: organisation.id, email, role, unitId, invitedBy: inviter?.id ?? null, isMailed }
  const { id, token } = await insertInvitation(tx, invitation, now)
  const link = linkTo(config.baseUrl, 'invitation', token)
  if (!isMailed) return { id, link }
  const language = account?.language ?? inviting.language
  const letter = { to: email, language, link, inviter: inviter?.name ?? 'Kaarna' }
  const words = { organisation: textIn(organisation.name, language), role: roleTexts[language][role].name }
  // Whoever invites has just written the address: it is tried again.
  await sendMail(tx, { ...invitationMail({ ...letter, ...words }), isAsked: true, until: invitationEndsAt(now) })
  return { id, link: null }
}

export async function requireUnit(tx: Tx, organisationId: string, unitId: string | null): Promise<void> {
  if (unitId === null) return
  if (!(await findUnits(tx, organisationId)).some((unit) => unit.id === unitId))
    throw invalidInput('unitId', 'unitUnknown')
}
