import type { Author } from '#modules/plans/plan-objects.queries.ts'
import type { Tx } from '#server/db.ts'
import { addDays, type Day } from '#shared/day.ts'
import type { MemberInput } from './group-member.ts'
import { insertGroupChange, insertMember, markMemberDeleted, updateMemberContent } from './group-writing.queries.ts'
import { findMemberRows, memberContent, type StoredMember } from './members.queries.ts'

/** A new row of a member, in the history of the group. */
export async function addSeat(tx: Tx, author: Author, groupId: string, content: MemberInput): Promise<string> {
  const id = await insertMember(tx, author, { groupId, content })
  await insertGroupChange(tx, author, { groupId, kind: 'member', objectId: id, change: 'added' })
  return id
}

/** Stores other content of a row, and what it was before; gives its new version. */
export async function changeSeat(tx: Tx, author: Author, row: StoredMember, content: MemberInput): Promise<number> {
  const { groupId, memberId: objectId } = row
  const change = content.endsOn !== null && content.endsOn !== row.endsOn ? 'ended' : 'updated'
  await insertGroupChange(tx, author, { groupId, kind: 'member', objectId, change, before: memberContent(row) })
  return updateMemberContent(tx, author, objectId, content)
}

/** The last day of a row is the one before a day; one that has not begun by then is taken away. */
export async function endSeat(tx: Tx, author: Author, row: StoredMember, before: Day): Promise<void> {
  if (row.startsOn < before) {
    await changeSeat(tx, author, row, { ...memberContent(row), endsOn: addDays(before, -1) })
    return
  }
  const { groupId, memberId: objectId } = row
  await insertGroupChange(tx, author, {
    groupId,
    kind: 'member',
    objectId,
    change: 'deleted',
    before: memberContent(row),
  })
  await markMemberDeleted(tx, author, objectId, author.now)
}

interface PassedOn {
  groupId: string
  memberId: string
  to: string
  since: Day
}

/** The personal deputies of a seat are those of the row that goes on from a day. */
export async function passDeputies(tx: Tx, author: Author, passed: PassedOn): Promise<void> {
  const { groupId, memberId, to, since } = passed
  const deputies = (await findMemberRows(tx, author.organisationId, groupId)).filter(
    ({ deputyOf, endsOn }) => deputyOf === memberId && (endsOn === null || endsOn >= since),
  )
  for (const deputy of deputies.filter((row) => row.memberId !== to)) {
    const content = { ...memberContent(deputy), deputyOf: to }
    if (deputy.startsOn >= since) await changeSeat(tx, author, deputy, content)
    else {
      await endSeat(tx, author, deputy, since)
      await addSeat(tx, author, groupId, { ...content, startsOn: since })
    }
  }
}
