import { z } from 'zod'

import { tokenScopes } from '#shared/api-area.ts'
import { addDays, type Day } from '#shared/day.ts'
import { oneLine } from '#shared/one-line.ts'

/** How long a key works at most, and how many days before its end its maker is reminded. */
export const mostTokenDays = 365
export const reminderDays = 14

/** An address, or a network such as `10.0.0.0/8` or `2001:db8::/32`. */
export const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], { error: 'networkInvalid' })

export const newApiToken = z.object({
  name: oneLine(100),
  scopes: z.array(z.enum(tokenScopes)).min(1, { error: 'scopeMissing' }),
  expiresOn: z.iso.date().meta({ description: 'The last day on which it works; within a year' }),
  networks: z
    .array(network)
    .max(20)
    .default([])
    .meta({ description: 'Addresses and networks it works from; empty: from everywhere' }),
})
export type NewApiToken = z.infer<typeof newApiToken>

/** Which rule the chosen last day breaks, as a key of the texts. */
export function faultOfLastDay(expiresOn: Day, today: Day): 'lastDayPast' | 'lastDayTooFar' | undefined {
  if (expiresOn < today) return 'lastDayPast'
  return expiresOn > addDays(today, mostTokenDays) ? 'lastDayTooFar' : undefined
}

export const hasEnded = ({ expiresOn }: { expiresOn: Day }, today: Day): boolean => expiresOn < today
