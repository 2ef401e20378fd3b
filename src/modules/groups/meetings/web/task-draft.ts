import { z } from 'zod'

import type { Choice } from '#web/ui/Select.tsx'
import { itemTitle } from '../agenda-item.ts'
import { taskInput, type TaskInput } from '../meeting-task.ts'
import type { GroupPerson } from '../meetings.contract.ts'
import { nobody, peopleChoices } from './meeting-draft.ts'

/** Those whom a task can be given to by choosing. */
export type TaskPerson = Pick<GroupPerson, 'memberId' | 'name' | 'accountId'>

/** A task as a form holds it: `holder` is a member of the group, whoever has it now, or nobody, and then a name says who. */
export const taskDraft = z.object({
  title: itemTitle,
  holder: z.string(),
  ownerName: z.string(),
  dueOn: taskInput.shape.dueOn,
})
export type TaskDraft = z.infer<typeof taskDraft>

export type Owner = Pick<TaskInput, 'ownerId' | 'ownerName'>

/** Stands for somebody who has the task and is not a member any more, or never was. */
const sameAsNow = 'sameAsNow'

const memberOf = (people: readonly TaskPerson[], { ownerId, ownerName }: Owner): TaskPerson | undefined =>
  people.find(({ accountId, name }) => (ownerId === null ? name === ownerName : accountId === ownerId))

const isStranger = (people: readonly TaskPerson[], owner: Owner): boolean =>
  owner.ownerId !== null && !memberOf(people, owner)

/** A task that is stored, as the form begins with it. */
export const draftOf = ({ title, dueOn, ...owner }: TaskInput, people: readonly TaskPerson[]): TaskDraft => ({
  title,
  dueOn,
  holder: memberOf(people, owner)?.memberId ?? (isStranger(people, owner) ? sameAsNow : nobody),
  ownerName: owner.ownerName,
})

/** Who can be chosen: the members, whoever has the task now, and anybody by name. */
export const holderChoices = (people: readonly TaskPerson[], current: Owner | null, byName: string): Choice[] => [
  ...(current && isStranger(people, current) ? [{ value: sameAsNow, label: current.ownerName }] : []),
  ...peopleChoices(people, byName),
]

/** Whom a form gives the task to. */
export function ownerOf(
  { holder, ownerName }: Pick<TaskDraft, 'holder' | 'ownerName'>,
  people: readonly TaskPerson[],
  current: Owner | null,
): Owner {
  if (holder === sameAsNow && current) return { ownerId: current.ownerId, ownerName: current.ownerName }
  const member = people.find(({ memberId }) => memberId === holder)
  return member ? { ownerId: member.accountId, ownerName: member.name } : { ownerId: null, ownerName: ownerName.trim() }
}
