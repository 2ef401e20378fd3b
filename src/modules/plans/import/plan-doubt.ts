import { z } from 'zod'

/** What keeps a row, or a part of a Kaarna file, from coming along: it is left out, with what is in it. */
export const importFaults = [
  'cellBroken',
  'goalMissing',
  'endsBeforeStart',
  'textTooLong',
  'sumTooLarge',
  'partUnreadable',
] as const
/** What comes along otherwise than it was written, or not as a whole: worth a look. */
export const importNotes = [
  'unitUnknown',
  'personUnknown',
  'indicatorUnknown',
  'targetWorse',
  'targetUnclear',
  'regionOutside',
  'periodUnclear',
  'budgetUnclear',
  'budgetYearly',
  'budgetShared',
  'titleCut',
  'actionsSplit',
  'actionTwice',
  'priorityMissing',
  'targetBeyond',
] as const
export const planDoubt = z
  .object({
    code: z.enum([...importFaults, ...importNotes]),
    place: z.object({
      sheet: z.string().optional(),
      row: z.int().nonnegative().meta({ description: '0: the whole file' }),
      column: z.string().optional().meta({ description: 'The letter and the heading of the column' }),
      part: z.string().optional().meta({ description: 'The part of a Kaarna file, by its title' }),
    }),
    found: z.string().optional(),
  })
  .meta({ id: 'PlanDoubt', description: 'What is wrong or unclear in a plan that is imported, and where' })
export type PlanDoubt = z.infer<typeof planDoubt>

export const isFault = ({ code }: Pick<PlanDoubt, 'code'>): boolean =>
  (importFaults as readonly string[]).includes(code)
