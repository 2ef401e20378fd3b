import type { Command } from 'commander'

import { prepareDatabase, startDatabase } from '#server/database.ts'
import { configOf, type Terminal, writeResult } from '../terminal.ts'

export function addMigrate(program: Command, terminal: Terminal): void {
  program
    .command('migrate')
    .description('Brings the structure of the database up to date')
    .option('--data <folder>', 'where the data is kept')
    .option('--json', 'write the result as JSON')
    .action(async (flags: { data?: string; json?: boolean }) => {
      const config = configOf(terminal, { DATA_DIR: flags.data })
      const database = await startDatabase(
        config,
        () => {},
        (error) => {
          throw error
        },
      )
      try {
        const applied = await prepareDatabase(database.logins)
        if (flags.json) writeResult(terminal, { applied })
        else terminal.out.write(applied.length > 0 ? `Applied ${applied.join(', ')}\n` : 'Nothing to do\n')
      } finally {
        await database.stop()
      }
    })
}
