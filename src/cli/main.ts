import { CommanderError } from 'commander'

import { explainError } from './explain-error.ts'
import { Interrupted } from './open-kaarna.ts'
import { createProgram } from './program.ts'
import { TryLater } from './terminal.ts'

/** Exit codes: 0 done, 1 failed, 2 wrong usage, 75 to be tried later. An error is one line on stderr that says what is wrong and what to do. */
try {
  await createProgram({
    environment: process.env,
    input: process.stdin,
    out: process.stdout,
    errors: process.stderr,
  }).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
  } else {
    process.stderr.write(`${explainError(error)}\n`)
    process.exitCode = error instanceof TryLater ? TryLater.exitCode : 1
    // The work that was interrupted may still wait for something.
    if (error instanceof Interrupted) process.exit()
  }
}
