import type { Command } from 'commander'

import { createLog } from '#server/log.ts'
import { address, port } from '../arguments.ts'
import { dataFlag } from '../open-kaarna.ts'
import { configOf, type Terminal } from '../terminal.ts'

const steps: Record<string, string> = {
  database: 'Starting the database …',
  demo: 'Making the demo region …',
  server: 'Opening the server …',
}

export function addStart(program: Command, terminal: Terminal): void {
  program
    .command('start')
    .description('Starts Kaarna; the first start makes the demo region')
    .option('--port <number>', 'where it answers', port)
    .option(...dataFlag)
    .option('--no-demo', 'begin without the demo region, with the first-use wizard')
    .option('--base-url <address>', 'where Sotkanet is', address)
    .action(async (flags: { port?: string; data?: string; demo: boolean; baseUrl?: string }) => {
      const config = configOf(terminal, { PORT: flags.port, DATA_DIR: flags.data, SOTKANET_URL: flags.baseUrl })
      // Twice as many modules as all other commands have together: only who starts the server reads them.
      const { startKaarna } = await import('#server/main.ts')
      const log = createLog(config.logLevel, terminal.out.isTTY)
      const progress = (step: string) => void terminal.out.write(`${steps[step] ?? step}\n`)
      const kaarna = await startKaarna({ config, demo: flags.demo, log, progress })
      // Listened to before it is told: whoever reads the line may answer at once.
      const asked = signalled()
      terminal.out.write([`Kaarna is ready at ${kaarna.address}`, ...kaarna.notices, ''].join('\n'))
      await asked
      terminal.out.write('Stopping …\n')
      await kaarna.stop()
      process.exit(0)
    })
}

/** A Ctrl-C reaches us from the terminal and from the bootstrap at once; a person's second one comes later. */
const impatientMilliseconds = 1000

/** Waits for SIGINT or SIGTERM, or for the end of the bootstrap that started us; a later Ctrl-C ends the process at once. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined
    if (process.connected) process.once('disconnect', resolve)
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (first !== undefined && signal === 'SIGINT' && performance.now() - first > impatientMilliseconds)
          process.exit(1)
        first ??= performance.now()
        resolve()
      })
  })
}
