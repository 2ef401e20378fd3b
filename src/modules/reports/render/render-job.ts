import type { Document } from '../document.ts'

export const reportFormats = ['pdf', 'docx', 'html'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** What a helper thread or process is asked for. */
export interface RenderJob {
  document: Document
  createdAt: Date
}

export type RenderAnswer = { bytes: Uint8Array; peakBytes: number | null } | { fault: string }

/** Does a job and catches its failure, which the asker throws again. */
export async function answerJob(
  work: () => Uint8Array | Promise<Uint8Array>,
  peakBytes: () => number | null,
): Promise<RenderAnswer> {
  try {
    return { bytes: await work(), peakBytes: peakBytes() }
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
