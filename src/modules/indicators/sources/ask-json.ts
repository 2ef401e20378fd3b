import type { AskOutside, CallPace, OutsideQuestion } from './table-service.ts'
import { malformed } from './table-service-error.ts'

/** Asks for a JSON document. Throws TableServiceError. */
export async function askJson(ask: AskOutside, question: OutsideQuestion): Promise<unknown> {
  const { text } = await ask({ accept: 'application/json', ...question })
  return parseJson(text, new URL(question.url).pathname)
}

/** `place` is what faults name. A mark at the beginning, which Windows writes, is no part of the document. */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch (error) {
    throw malformed(place, error instanceof Error ? error.message : String(error))
  }
}

/** The same asking, as often as the service allows. */
export const atPace =
  (ask: AskOutside, { calls, windowSeconds }: CallPace): AskOutside =>
  (question) =>
    ask({ ...question, pace: { calls, windowSeconds } })
