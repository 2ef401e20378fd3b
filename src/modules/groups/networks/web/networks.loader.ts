import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import type { NetworkView } from '../network.ts'
import { listNetworks } from '../networks.contract.ts'

export const loadNetworks = ({ params }: LoaderFunctionArgs) =>
  call(listNetworks, { organisation: params.organisation ?? '' })

/** The network to change; null: a new one. */
export async function loadNetworkEditor(args: LoaderFunctionArgs): Promise<NetworkView | null> {
  if (args.params.network === undefined) return null
  const found = (await loadNetworks(args)).networks.find(({ id }) => id === args.params.network)
  if (!found) throw new Response(null, { status: 404 })
  return found
}
