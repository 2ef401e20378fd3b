import type { Document } from '../document.ts'

/** How a PDF is laid out: with cover and contents, as one page, as dense pages, or as minutes that begin at once. */
export type PdfDesign = 'report' | 'card' | 'scorecard' | 'minutes'

/** What a helper process is asked for. */
export interface RenderJob {
  document: Document
  createdAt: Date
  /** A report when left out. Word knows that minutes have neither cover nor contents; slides know nothing of it. */
  design?: PdfDesign
}

/** What a helper is doing, and of drawings how many are drawn. */
export type RenderStep = { step: 'drawing'; done: number; of: number } | { step: 'setting' }
export type TellStep = (step: RenderStep) => void

export type RenderAnswer = { bytes: Uint8Array; peakBytes: number } | { fault: string }

/** Does a job and catches its failure, which the asker throws again. */
export async function answerJob(
  work: () => Uint8Array | Promise<Uint8Array>,
  peakBytes: () => number,
): Promise<RenderAnswer> {
  try {
    return { bytes: await work(), peakBytes: peakBytes() }
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
