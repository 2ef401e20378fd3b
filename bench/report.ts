import type { Figure } from './figure.ts'
import { measureInProcess } from './measuring-process.ts'

/** A report of 60 indicators with charts, from the figures in the database to the finished file. */
export function measureReport(tell: (step: string) => void): Promise<Figure[]> {
  tell('report: 60 indicators with charts')
  return measureInProcess(new URL('./report-process.ts', import.meta.url))
}
