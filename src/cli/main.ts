import { CommanderError } from 'commander'

import { createProgram } from './program.ts'

/** Exit codes: 0 done, 1 failed, 2 wrong usage. An error is one line on stderr that says what is wrong and what to do. */
try {
  await createProgram({ environment: process.env, out: process.stdout, errors: process.stderr }).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
  } else {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${message}\n`)
    process.exitCode = 1
  }
}
