import { sentAnswersId } from '#shared/workspace-page.ts'

let kept: Map<string, unknown> | undefined

/**
 * What the page that the server sent says already: the answers to questions that every page begins with, by their
 * address. Each is given once; what is asked again is asked of the server. Undefined: the page does not say.
 */
export function takeSentAnswer(address: string): unknown {
  kept ??= readSentAnswers()
  const answer = kept.get(address)
  kept.delete(address)
  return answer
}

/** After a change nothing of what was true before it counts any more. */
export function forgetSentAnswers(): void {
  kept = new Map()
}

function readSentAnswers(): Map<string, unknown> {
  const holder = typeof document === 'undefined' ? null : document.getElementById(sentAnswersId)
  return new Map(Object.entries(JSON.parse(holder?.textContent || '{}') as Record<string, unknown>))
}
