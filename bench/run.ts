// npm run bench [-- --only start,page] [--json]: measures, prints a table, and with --json one JSON object as the last line.
import { parseArgs } from 'node:util'

import { type Figure, meetsGoal } from './figure.ts'

type Bench = (tell: (step: string) => void) => Promise<Figure[]>

/** Each in a file of its own, loaded only when it is measured. */
const benches: Record<string, () => Promise<Bench>> = {
  import: async () => (await import('./import.ts')).measureImport,
  excel: async () => (await import('./excel.ts')).measureExcel,
  plan: async () => (await import('./plan-import.ts')).measurePlanImport,
  cube: async () => (await import('./cube.ts')).measureCube,
  state: async () => (await import('./state.ts')).measureState,
  catalogue: async () => (await import('./catalogue.ts')).measureCatalogue,
  plans: async () => (await import('./plans.ts')).measurePlans,
  clock: async () => (await import('./clock.ts')).measureClock,
  search: async () => (await import('./search.ts')).measureSearch,
  report: async () => (await import('./report.ts')).measureReport,
  together: async () => (await import('./together.ts')).measureTogether,
  broad: async () => (await import('./broad.ts')).measureBroad,
  page: async () => (await import('./public-page.ts')).measurePublicPage,
  map: async () => (await import('./map.ts')).measureMap,
  mail: async () => (await import('./mail.ts')).measureMail,
  digests: async () => (await import('./digests.ts')).measureDigests,
  bundle: async () => (await import('./bundle.ts')).measureBundle,
  start: async () => (await import('./start.ts')).measureStart,
}

const { values: flags } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
})
const chosen = flags.only?.split(',') ?? Object.keys(benches)
const unknown = chosen.find((name) => !Object.hasOwn(benches, name))
if (unknown !== undefined) {
  process.stderr.write(`There is no bench ${unknown}. There are: ${Object.keys(benches).join(', ')}\n`)
  process.exit(2)
}

const tell = (step: string) => void process.stderr.write(`${step} …\n`)
const figures: Figure[] = []
for (const name of chosen) figures.push(...(await (await benches[name]!())(tell)))

const shown = (number: number) => number.toLocaleString('en', { maximumSignificantDigits: 4 })
const rows = figures.map((figure) => [
  meetsGoal(figure) ? ' ' : '!',
  figure.name,
  `${shown(figure.median)} ${figure.unit}`,
  figure.goal === null ? '' : `${figure.better === 'lower' ? '≤' : '≥'} ${shown(figure.goal)}`,
])
const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length), 0))
for (const [mark, name, median, goal] of rows)
  process.stdout.write(
    `${mark} ${name!.padEnd(widths[1]!)}  ${median!.padStart(widths[2]!)}  ${goal!.padStart(widths[3]!)}\n`,
  )
if (flags.json) process.stdout.write(`${JSON.stringify({ figures })}\n`)
