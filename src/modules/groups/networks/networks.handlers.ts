import type { Tx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import type { Role } from '#shared/roles.ts'
import { networkInput } from './network.ts'
import { networksAccess } from './networks.access.ts'
import { findNetworkChanges, insertNetworkChange } from './network-changes.queries.ts'
import {
  addNetwork,
  deleteNetwork,
  listNetworkChanges,
  listNetworks,
  restoreNetwork,
  updateNetwork,
} from './networks.contract.ts'
import {
  findNetworks,
  holdNetwork,
  insertNetwork,
  markDeleted,
  type NetworkAuthor,
  type StoredNetwork,
  updateNetworkContent,
} from './networks.queries.ts'

interface Call {
  organisation: { id: string }
  user: { name: string }
  now: Date
}
const authorOf = ({ organisation, user, now }: Call): NetworkAuthor => ({
  organisationId: organisation.id,
  name: user.name,
  now,
})

async function requireHeld(call: Call & { tx: Tx }, id: string, isDeleted: boolean): Promise<StoredNetwork> {
  const held = await holdNetwork(call.tx, call.organisation.id, id)
  if (!held || held.isDeleted !== isDeleted) throw new AppError('notFound', `No network ${id}`)
  return held
}

const keepers: readonly Role[] = networksAccess.keep.roles

/** Networks: those who keep them change everything of one at once, on top of what they saw. */
export const networkRoutes: readonly Route[] = [
  route(listNetworks, async ({ tx, organisation, membership }) => {
    const all = await findNetworks(tx, organisation.id)
    const keeps = keepers.includes(membership.role)
    return {
      networks: all.filter(({ isDeleted }) => !isDeleted),
      deleted: keeps ? all.filter(({ isDeleted }) => isDeleted).map(({ id, name }) => ({ id, name })) : [],
      keeps,
    }
  }),

  route(listNetworkChanges, async ({ tx, organisation }, { id }) => {
    const all = await findNetworks(tx, organisation.id)
    if (!all.some((one) => one.id === id && !one.isDeleted)) throw new AppError('notFound', `No network ${id}`)
    return { changes: await findNetworkChanges(tx, organisation.id, id) }
  }),

  route(addNetwork, async (call, { organisation: _, ...input }) => {
    const id = await insertNetwork(call.tx, authorOf(call), { input })
    await insertNetworkChange(call.tx, authorOf(call), { id, change: 'created' })
    call.audit(`network:${id}`)
    return { id, version: 1 }
  }),

  route(updateNetwork, async (call, { organisation: _, id, version, ...input }) => {
    const held = await requireHeld(call, id, false)
    if (held.version !== version) {
      const { updatedBy: changedBy, version: currentVersion } = held
      const extra = { current: networkInput.parse(held), currentVersion, changedBy }
      throw new AppError('conflict', `Version ${currentVersion} is stored`, { extra })
    }
    const next = await updateNetworkContent(call.tx, authorOf(call), { id, input })
    await insertNetworkChange(call.tx, authorOf(call), { id, change: 'updated', before: held, after: input })
    call.audit(`network:${id}`)
    return { id, version: next }
  }),

  route(deleteNetwork, async (call, { id }) => {
    await requireHeld(call, id, false)
    await markDeleted(call.tx, authorOf(call), id, true)
    await insertNetworkChange(call.tx, authorOf(call), { id, change: 'deleted' })
    call.audit(`network:${id}`)
    return { id }
  }),

  route(restoreNetwork, async (call, { id }) => {
    await requireHeld(call, id, true)
    const version = await markDeleted(call.tx, authorOf(call), id, false)
    await insertNetworkChange(call.tx, authorOf(call), { id, change: 'restored' })
    call.audit(`network:${id}`)
    return { id, version }
  }),
]
