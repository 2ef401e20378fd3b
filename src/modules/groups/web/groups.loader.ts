import type { LoaderFunctionArgs } from 'react-router'

import { listPeople } from '#modules/organisations/people.contract.ts'
import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import { listProgrammes } from '#modules/plans/plans.contract.ts'
import type { LocalText } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { getGroup, listGroups } from '../groups.contract.ts'
import { type GroupLetter, listGroupLetters } from '../letters.contract.ts'

/** What the forms offer; empty for who only reads. */
export interface GroupChoices {
  units: readonly UnitView[]
  people: readonly { id: string; name: string }[]
  programmes: readonly { id: string; name: LocalText }[]
  groups: readonly { id: string; name: LocalText }[]
}

const noChoices: GroupChoices = { units: [], people: [], programmes: [], groups: [] }

async function loadChoices(organisation: string): Promise<GroupChoices> {
  const [{ units }, { people }, { programmes }, { items }] = await Promise.all([
    call(listUnits, { organisation }),
    call(listPeople, { organisation }),
    call(listProgrammes, { organisation }),
    call(listGroups, { organisation }),
  ])
  return { units, people, programmes, groups: items }
}

export type GroupListData = Awaited<ReturnType<typeof loadGroups>>

export async function loadGroups({ params }: LoaderFunctionArgs) {
  const organisation = params.organisation ?? ''
  const listed = await call(listGroups, { organisation })
  return { ...listed, choices: listed.leads ? await loadChoices(organisation) : noChoices }
}

export type GroupData = Awaited<ReturnType<typeof loadGroup>>

export async function loadGroup({ params, request }: LoaderFunctionArgs) {
  const organisation = params.organisation ?? ''
  const id = params.group ?? ''
  const day = new URL(request.url).searchParams.get('day')
  const found = await call(getGroup, { organisation, id, ...(day && { day }) })
  const [choices, letters] = await Promise.all([
    found.leads ? loadChoices(organisation) : noChoices,
    found.reads ? call(listGroupLetters, { organisation, group: id }) : noLetters,
  ])
  return { ...found, choices, letters }
}

const noLetters: { items: GroupLetter[]; isMailed: boolean } = { items: [], isMailed: false }
