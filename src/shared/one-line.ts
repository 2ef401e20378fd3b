import { z } from 'zod'

/** A name or another text in one line: no line breaks or other control characters, and not empty. */
export const oneLine = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^\P{Cc}*$/u)
