import type { Document } from '../document.ts'
import { toHtml } from './html/html.ts'
import type { TellStep } from './render-job.ts'
import type { HelperFormat, Renderer } from './renderer.ts'

/** A document as a file. The file's own date is the document's, so that the same document is the same file. */
export async function makeFile(
  renderer: Pick<Renderer, 'render'>,
  document: Document,
  format: HelperFormat | 'html',
  tell?: TellStep,
): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'html') return new TextEncoder().encode(toHtml(document))
  return renderer.render(format, { document, createdAt: new Date(document.date) }, tell)
}
