import type { Command } from 'commander'

import { joinDatabase, prepareDatabase } from '#server/database.ts'
import { dataFlag, type DataFlags } from '../open-kaarna.ts'
import { configOf, type Terminal, writeResult } from '../terminal.ts'

interface Flags extends DataFlags {
  json?: boolean
}

export function addMigrate(program: Command, terminal: Terminal): void {
  program
    .command('migrate')
    .description('Brings the structure of the database up to date')
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(async (flags: Flags) => {
      const database = await joinDatabase(configOf(terminal, { DATA_DIR: flags.data }), () => {})
      try {
        const applied = await prepareDatabase(database.logins)
        if (flags.json) writeResult(terminal, { applied })
        else terminal.out.write(applied.length > 0 ? `Applied ${applied.join(', ')}\n` : 'Nothing to do\n')
      } finally {
        await database.stop()
      }
    })
}
