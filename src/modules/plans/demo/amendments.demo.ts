import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { PlanContents } from '../plan-change.ts'
import type { Author } from '../plan-objects.queries.ts'
import { addPart, changePart, movePart, removePart, requirePart } from '../plan-objects.service.ts'
import type { PlanKind } from '../plan.ts'
import { approve } from '../versions/versions.service.ts'
import { type DemoAction, type DemoAmendment, type DemoProgramme, toText } from './demo-plan.ts'

interface Amending {
  tx: Tx
  programme: DemoProgramme
  /** Where each part is by its Finnish title. */
  ids: ReadonlyMap<string, string>
  nextId: (kind: PlanKind) => string
  toContent: (action: DemoAction) => PlanContents['action']
}

/** Changes a programme as its writers did on a day, and records that the council approved it when it did. */
export async function amend(amending: Amending, amendment: DemoAmendment): Promise<void> {
  for (const change of amendment.changes) await carryOut(amending, amendment.on, change)
  if (!amendment.approved) return
  const [approvedOn, by, approvedSection] = amendment.approved
  const id = idOf(amending, toText(amending.programme.name).fi!)
  await approveDemo(amending.tx, amending.programme, {
    id,
    approval: { approvedOn, approvedBy: toText(by), approvedSection },
  })
}

/** Records an approval at noon of its day. */
export async function approveDemo(
  tx: Tx,
  programme: DemoProgramme,
  { id, approval }: { id: string; approval: Parameters<typeof approve>[2]['approval'] },
): Promise<void> {
  const author = demoAuthor(programme, approval.approvedOn)
  const held = await requirePart(tx, author.organisationId, { kind: 'programme', id })
  await approve(tx, author, { held, approval, today: approval.approvedOn })
}

/** Somebody who writes at noon of a day; whoever wrote the programme unless told. */
export function demoAuthor({ organisation, by }: DemoProgramme, day: Day, key = by): Author {
  const { id: accountId, name } = demoPerson(key)
  return { organisationId: demoOrganisation(organisation).id, accountId, name, now: new Date(`${day}T10:00:00Z`) }
}

async function carryOut(amending: Amending, on: Day, change: DemoAmendment['changes'][number]): Promise<void> {
  const { tx, programme, nextId, toContent } = amending
  const author = demoAuthor(programme, on)
  const hold = <Kind extends PlanKind>(kind: Kind, title: string) =>
    requirePart(tx, author.organisationId, { kind, id: idOf(amending, title) })
  if (change.kind === 'add') {
    const parentId = idOf(amending, change.to)
    await addPart(tx, author, { kind: 'action', parentId, content: toContent(change.action), id: nextId('action') })
  } else if (change.kind === 'remove') await removePart(tx, author, await hold('action', change.action))
  else if (change.kind === 'move') {
    const held = await hold('action', change.action)
    await movePart(tx, author, { held, parentId: idOf(amending, change.to), position: change.position })
  } else if (change.kind === 'goal') {
    const held = await hold('goal', change.goal)
    await changePart(tx, author, { held, content: { ...held.content, ...change.set } })
  } else {
    const held = await hold('action', change.action)
    await changePart(tx, author, { held, content: { ...held.content, ...change.set } })
  }
}

function idOf({ ids }: Amending, title: string): string {
  const id = ids.get(title)
  if (!id) throw new Error(`The demo has no part called ${title}`)
  return id
}
