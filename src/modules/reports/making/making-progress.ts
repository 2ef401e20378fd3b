import { z } from 'zod'

/** What a file being made goes through: its figures are read, its charts drawn (Word and slides), its pages set. */
export const makingSteps = ['reading', 'drawing', 'setting'] as const
export type MakingStep = (typeof makingSteps)[number]

export const makingProgress = z
  .object({
    step: z.enum(makingSteps),
    done: z.number().int().nullable().meta({ description: 'Of what is counted: charts drawn' }),
    of: z.number().int().nullable(),
    share: z.number().min(0).max(1).meta({ description: 'Roughly how much of the whole is done' }),
  })
  .meta({ id: 'MakingProgress' })
export type MakingProgress = z.infer<typeof makingProgress>
export type StepTold = Pick<MakingProgress, 'step' | 'done' | 'of'>

/** Where each step begins and ends, as large reports have taken. */
const spans: Readonly<Record<MakingStep, readonly [number, number]>> = {
  reading: [0.05, 0.2],
  drawing: [0.2, 0.7],
  setting: [0.7, 1],
}

export function progressOf({ step, done, of }: StepTold): MakingProgress {
  const [from, to] = spans[step]
  const share = of && done !== null ? from + ((to - from) * done) / of : from
  return { step, done, of, share }
}

const betweenMs = 500

/**
 * Keeps what is told by `save`, twice a second at most and one at a time; a new step at once when nothing is being kept. What
 * could not be kept is nobody's failure: the file is made all the same.
 */
export function progressKeeper(
  save: (told: StepTold) => Promise<void>,
  milliseconds: () => number = () => performance.now(),
): (told: StepTold) => void {
  let last: { at: number; step: MakingStep } | undefined
  let isKeeping = false
  return (told) => {
    const at = milliseconds()
    if (isKeeping || (last?.step === told.step && at - last.at < betweenMs)) return
    last = { at, step: told.step }
    isKeeping = true
    save(told)
      .catch(() => undefined)
      .finally(() => (isKeeping = false))
  }
}
