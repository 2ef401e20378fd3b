import type { Command } from 'commander'

import { findAccountByEmail, updateAccount } from '#modules/organisations/accounts.queries.ts'
import { insertAuditEvent } from '#server/audit.ts'
import { dataFlag, type DataFlags, withKaarna } from '../open-kaarna.ts'
import { type Terminal, writeResult } from '../terminal.ts'
import { emailAddress } from './user-recover.ts'

interface Flags extends DataFlags {
  revoke?: boolean
  json?: boolean
}

/** Administrators found organisations and fetch figures; they see nothing of an organisation that they do not belong to. */
export function addAdministrator(users: Command, terminal: Terminal): void {
  users
    .command('administrator')
    .description('Makes a person an administrator of this installation')
    .argument('<email>', "the person's address; the person must have an account")
    .option('--revoke', 'takes it back')
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(async (given: string, flags: Flags, command: Command) => {
      const email = emailAddress.safeParse(given)
      if (!email.success) command.error(`${given} is no e-mail address.`)
      const isAdministrator = !flags.revoke
      await withKaarna(terminal, flags, ({ services }) =>
        services.db.transaction().execute(async (tx) => {
          const account = await findAccountByEmail(tx, email.data)
          if (!account || account.demo)
            throw new Error(`Nobody has the address ${email.data}. Invite the person: kaarna user add …`)
          await updateAccount(tx, account.id, { isAdministrator })
          const what = { endpoint: 'kaarna user administrator', target: `account:${account.id}` }
          const who = { accountId: null, organisationId: null }
          await insertAuditEvent(tx, { at: services.clock(), ...who, ...what, details: { isAdministrator } })
        }),
      )
      if (flags.json) writeResult(terminal, { email: email.data, isAdministrator })
      else
        terminal.out.write(
          `${email.data} is ${isAdministrator ? 'an administrator now' : 'no administrator any more'}.\n`,
        )
    })
}
