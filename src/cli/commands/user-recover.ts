import type { Command } from 'commander'
import { z } from 'zod'

import { makeRecoveryLink } from '#modules/organisations/recovery-link.ts'
import { insertAuditEvent } from '#server/audit.ts'
import { dataFlag, type DataFlags, withKaarna } from '../open-kaarna.ts'
import { type Terminal, writeResult } from '../terminal.ts'

interface Flags extends DataFlags {
  json?: boolean
}

export const emailAddress = z.string().trim().toLowerCase().pipe(z.email())

/** Where no mail is sent, whoever looks after the installation lets people choose a new password. */
export function addRecovery(users: Command, terminal: Terminal): void {
  users
    .command('recover')
    .description('Makes a link with which a person chooses a new password')
    .argument('<email>', "the person's address")
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(async (given: string, flags: Flags, command: Command) => {
      const email = emailAddress.safeParse(given)
      if (!email.success) command.error(`${given} is no e-mail address.`)
      const link = await withKaarna(terminal, flags, ({ services }) =>
        services.db.transaction().execute(async (tx) => {
          const made = await makeRecoveryLink(services, tx, email.data!)
          if (!made) throw new Error(`Nobody has the address ${email.data}. Invite the person: kaarna user add …`)
          const what = { endpoint: 'kaarna user recover', target: `account:${made.accountId}`, details: {} }
          await insertAuditEvent(tx, { at: services.clock(), accountId: null, organisationId: null, ...what })
          return made.link
        }),
      )
      if (flags.json) writeResult(terminal, { link })
      else terminal.out.write(`Give this link to the person; it works once, for an hour:\n${link}\n`)
    })
}
