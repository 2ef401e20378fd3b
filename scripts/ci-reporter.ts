import type { SerializedError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'

export interface TestCounts {
  passed: number
  failed: number
  skipped: number
}

/** A file that cannot be loaded and an error outside any test are failures too. */
export function countTests(modules: readonly TestModule[], errors: readonly SerializedError[]): TestCounts {
  const counts: TestCounts = { passed: 0, failed: errors.length, skipped: 0 }
  for (const module of modules) {
    const states = [...module.children.allTests()].map((test) => test.result().state)
    for (const state of states) counts[state === 'pending' ? 'skipped' : state]++
    if (module.state() === 'failed' && !states.includes('failed')) counts.failed++
  }
  return counts
}

/** The last line of a run for whoever reads only that: `412 passed, 0 failed`. */
export const closingLine = ({ passed, failed, skipped }: TestCounts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** Writes the closing line when all else has been written. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const line = closingLine(countTests(modules, errors))
    process.once('exit', () => process.stdout.write(`${line}\n`))
  }
}
