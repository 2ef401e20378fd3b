import { z } from 'zod'

import { networkInput, type NetworkInput } from './network.ts'

export const networkChangeKinds = ['created', 'updated', 'deleted', 'restored'] as const

/** What is kept of a network's content when it changes: contact persons are not, since they are people's data. */
export const keptNetwork = z.object(networkInput.shape).omit({ contacts: true })
export type KeptNetwork = z.infer<typeof keptNetwork>

export const keptOf = ({ contacts: _, ...content }: NetworkInput): KeptNetwork => keptNetwork.parse(content)

/** Something that has happened to a network. */
export const networkChange = z
  .object({
    change: z.enum(networkChangeKinds),
    at: z.iso.datetime(),
    byName: z.string(),
    before: keptNetwork.nullable().meta({ description: 'Of an update: what it said before, contact persons left out' }),
    after: keptNetwork.nullable(),
  })
  .meta({ id: 'NetworkChange' })
export type NetworkChange = z.infer<typeof networkChange>
