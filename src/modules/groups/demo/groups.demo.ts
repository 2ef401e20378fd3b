import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation, demoUnit } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import { findProgrammes } from '#modules/plans/outline.queries.ts'
import { programmeOfDay } from '#modules/plans/plan.ts'
import type { Author } from '#modules/plans/plan-objects.queries.ts'
import type { Tx } from '#server/db.ts'
import { demoDay } from '#shared/demo.ts'
import type { MemberInput } from '../group-member.ts'
import { insertGroup, insertGroupChange, insertMember } from '../group-writing.queries.ts'
import { findGroups } from '../groups.queries.ts'
import { insertLetter } from '../letters.queries.ts'
import { type DemoGroup, type DemoMember, thisTerm } from './demo-group.ts'
import { countyBoard } from './purola-board.ts'
import { cityAgeGroups } from './virtala-age-groups.ts'
import { cityCouncils } from './virtala-councils.ts'
import { cityManagement, citySteering } from './virtala-steering.ts'

const idKinds = { group: 0x142, member: 0x143, letter: 0x144 }

/** The id of a group of the demo, for what other modules tell of it. */
export const demoGroupId = (number: number): string => demoId(idKinds.group, number)
/** The id of a member of a group of the demo, by the place among its members. */
export const demoMemberId = (group: number, place: number): string => demoId(idKinds.member, group * 100 + place)

/** The groups of the demo city and its county. */
export async function seedDemoGroups(tx: Tx): Promise<void> {
  if ((await findGroups(tx, demoOrganisation('virtala').id)).length > 0) return
  for (const one of [cityManagement, citySteering, ...cityAgeGroups, ...cityCouncils, countyBoard])
    await writeGroup(tx, one)
  await writeLetter(tx)
}

function authorOf({ at, by, decision }: DemoGroup): Author {
  const { id: accountId, name } = demoPerson(by)
  return { organisationId: demoOrganisation(at).id, accountId, name, now: new Date(`${decision[1]}T09:00:00Z`) }
}

async function writeGroup(tx: Tx, one: DemoGroup): Promise<void> {
  const author = authorOf(one)
  const groupId = demoGroupId(one.number)
  const [decidedBy, decidedOn, decisionSection] = one.decision
  const programmes = one.steersProgramme ? await findProgrammes(tx, author.organisationId) : []
  await insertGroup(tx, author, {
    id: groupId,
    content: {
      kind: one.kind,
      name: one.name,
      mandate: one.mandate,
      decidedBy,
      decidedOn,
      decisionSection,
      decisionLink: null,
      startsOn: one.days[0],
      endsOn: one.days[1],
      parentId: one.above === undefined ? null : demoGroupId(one.above),
      programmeId: programmeOfDay(programmes, demoDay)?.id ?? null,
      ageGroup: one.ageGroup ?? null,
      rules: [...one.rules],
    },
  })
  await insertGroupChange(tx, author, { groupId, kind: 'group', objectId: groupId, change: 'added' })
  for (const [at, member] of one.members.entries()) {
    const id = demoMemberId(one.number, at + 1)
    await insertMember(tx, author, { groupId, id, content: toMember(one, member) })
    await insertGroupChange(tx, author, { groupId, kind: 'member', objectId: id, change: 'added' })
  }
}

/** Throws for a deputy of somebody who is not there: a mistake in the demo's own data. */
function deputyId({ number, members }: DemoGroup, name: string | undefined): string | null {
  if (name === undefined) return null
  const at = members.findIndex((member) => nameOf(member) === name)
  if (at < 0) throw new Error(`The group ${number} has no ${name}`)
  return demoMemberId(number, at + 1)
}

const nameOf = ({ who }: DemoMember): string => (typeof who === 'string' ? demoPerson(who).name : who.name)

function toMember(group: DemoGroup, member: DemoMember): MemberInput {
  const { who, role = 'member', title = null, seat, isDirector = false, days = thisTerm, deputyOf } = member
  const isUnit = typeof seat === 'string'
  return {
    accountId: typeof who === 'string' ? demoPerson(who).id : null,
    name: nameOf(member),
    email: typeof who === 'string' ? null : (who.email ?? null),
    language: typeof who === 'string' ? null : (who.language ?? null),
    role,
    title,
    isDirector,
    seatKind: isUnit ? 'unit' : seat[0],
    unitId: isUnit ? demoUnit(group.at, seat).id : null,
    seatName: isUnit ? null : (seat[1] ?? null),
    deputyOf: deputyId(group, deputyOf),
    startsOn: days[0],
    endsOn: days[1],
  }
}

/** A letter that the secretary wrote to the steering group: the demo keeps letters and sends none. */
async function writeLetter(tx: Tx): Promise<void> {
  const author = { ...authorOf(citySteering), now: new Date('2026-11-02T07:40:00Z') }
  await insertLetter(tx, author, {
    id: demoId(idKinds.letter, 1),
    groupId: demoGroupId(citySteering.number),
    subject: { fi: 'Puheenjohtajuus vaihtuu vuodenvaihteessa' },
    body: {
      fi: 'Hyvät ohjausryhmän jäsenet,\n\npuheenjohtajuus siirtyy vuoden alussa seuraavalle toimialalle. Sovimme vuorosta joulukuun kokouksessa. Ammattiopistolta pyydämme uutta edustajaa: kertokaa minulle, jos teillä on ehdotus.\n\nAino Purovirta',
    },
    isMailed: false,
    receivers: ['editor', 'schoolsEditor', 'youthEditor', 'environmentEditor', 'groupMember'].map((key) => {
      const { name, email } = demoPerson(key as Parameters<typeof demoPerson>[0])
      return { name, email, language: 'fi' as const }
    }),
  })
}
