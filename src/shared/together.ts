import { z } from 'zod'

/** Where browsers connect to write together. */
export const togetherPath = '/api/v1/collaboration'

/** What a browser says of itself before it is let in. */
export const greeting = z.object({
  /** `richTextFormat` of its editor: another one would take out what it does not know. */
  format: z.number().int(),
  /** Of which making its own copy of the document is; null when it has none. */
  copy: z.uuid().nullable(),
  /** False: it only looks on. Who wants to write and may not is told so: as who looks on the words would go nowhere. */
  writes: z.boolean().default(true),
})
export type Greeting = z.infer<typeof greeting>

/** Why somebody is not let in, or may write no longer. */
export const refusals = ['signedOut', 'forbidden', 'locked', 'otherCopy', 'format', 'tooMuch'] as const
export type Refusal = (typeof refusals)[number]

/** Versions of the stored texts, by block. */
const versions = z.record(z.string(), z.number().int().nonnegative())

/** How the texts stand: blocks whose text cannot be held as it is, and those that were taken out. */
const texts = { versions, refused: z.array(z.string()), removed: z.array(z.string()) }
export type TextsState = z.infer<z.ZodObject<typeof texts>>

/** What the server says besides the words themselves. */
export const serverMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('joined'), copy: z.uuid(), ...texts }),
  /** Texts have been stored. */
  z.object({ kind: z.literal('stored'), ...texts, at: z.iso.datetime() }),
  /** The answer to `ask`: what was written before it is stored. */
  z.object({ kind: z.literal('safe'), ask: z.number().int(), at: z.iso.datetime() }),
  /**
   * How what is written is arranged, said to who comes and whenever it changes: who has a page of another arrangement
   * asks for it again.
   */
  z.object({ kind: z.literal('arranged'), arrangement: z.string() }),
])
export type ServerMessage = z.infer<typeof serverMessage>

/** What a browser asks besides. */
export const browserMessage = z.object({ ask: z.number().int().nonnegative() })

/** How many colours there are for people who write at the same time; `--person-0` and on. */
export const tones = 8

const id = z.object({ client: z.number().int(), clock: z.number().int() }).nullish()
/** A place in a text that stays where it is while others write: Yjs's own form. */
const position = z.object({
  type: id,
  tname: z.string().max(100).nullish(),
  item: id,
  assoc: z.number().int().default(0),
})

/** What a browser tells of where its writer is. Who it is, the server adds: nobody takes another's name. */
export const whereabouts = z.object({
  /** Key of the chapter, or the part, that is being read or written. */
  chapter: z.string().max(100).nullable().catch(null),
  /** The text that is being written, and where in it: positions of Yjs. */
  caret: z.object({ block: z.uuid(), anchor: position, head: position }).nullable().catch(null),
})
export type Whereabouts = z.infer<typeof whereabouts>

export const writer = z.object({
  id: z.uuid(),
  name: z.string(),
  tone: z
    .number()
    .int()
    .min(0)
    .max(tones - 1),
})
/** Somebody who writes there at the moment. */
export type Writer = z.infer<typeof writer>

export const presence = whereabouts.extend({ writer })
export type Presence = z.infer<typeof presence>

/** The first colour that nobody has, else the one after as many people. */
export function freeTone(taken: readonly number[]): number {
  const free = Array.from({ length: tones }, (_, tone) => tone).find((tone) => !taken.includes(tone))
  return free ?? taken.length % tones
}
