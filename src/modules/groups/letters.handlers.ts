import { authorOf } from '#modules/plans/plan-writing.service.ts'
import { canMail } from '#modules/organisations/can-mail.ts'
import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { invalidInput } from '#shared/errors.ts'
import type { GroupMember } from './group-member.ts'
import { groupCaller, requireGroupKeeper, requireGroupReader } from './group-rights.service.ts'
import { letterMail } from './groups.mails.ts'
import { listGroupLetters, sendGroupLetter } from './letters.contract.ts'
import { findLetters, insertLetter, type Receiver } from './letters.queries.ts'

/** One receiver for each mailbox, whoever's roles it has. */
const toReceivers = (members: readonly GroupMember[]): Receiver[] => [
  ...new Map(
    members.flatMap(({ email, name, language }) =>
      email === null ? [] : [[email, { email, name, language }] as const],
    ),
  ).values(),
]

export const letterRoutes = (services: Pick<Services, 'config' | 'sendMail'>): Route[] => [
  route(listGroupLetters, async (call, { group }) => {
    const { keeps } = await requireGroupReader(call.tx, groupCaller(call), group)
    const letters = await findLetters(call.tx, call.organisation.id, group)
    const withoutAddresses = letters.map(({ receivers, ...letter }) => ({
      ...letter,
      receivers: receivers.map(({ name }) => ({ name, email: null })),
    }))
    return { items: keeps ? letters : withoutAddresses, isMailed: canMail(services, call.organisation) }
  }),

  route(sendGroupLetter, async (call, { group, subject, body, members: chosen }) => {
    const { group: head, members } = await requireGroupKeeper(call.tx, groupCaller(call), group)
    const receivers = toReceivers(members.filter(({ memberId }) => chosen.includes(memberId)))
    if (receivers.length === 0) throw invalidInput('members', 'nobodyReached')
    const isMailed = canMail(services, call.organisation)
    const author = authorOf(call)
    const id = await insertLetter(call.tx, author, { groupId: group, subject, body, isMailed, receivers })
    if (isMailed)
      for (const to of receivers) {
        const letter = { to, subject, body, byName: author.name, group: head.name }
        await services.sendMail(call.tx, letterMail({ ...letter, organisation: call.organisation.name }))
      }
    call.audit(`group:${group}`, { letter: id, receivers: receivers.length })
    return { receivers: receivers.length, isMailed }
  }),
]
