import { parentPort } from 'node:worker_threads'

import type { RenderAnswer, RenderJob } from './renderer.ts'

if (!parentPort) throw new Error('render-worker.ts runs in a worker thread')
const port = parentPort

type Renderer = (job: RenderJob) => Uint8Array | Promise<Uint8Array>

/** Each engine is loaded when it is first needed: they are large, and a worker that writes Word needs no Typst. */
const engines: Record<RenderJob['format'], () => Promise<Renderer>> = {
  pdf: async () => {
    const { createPdfEngine } = await import('./typst/pdf.ts')
    const toPdf = createPdfEngine()
    return ({ document, createdAt }) => toPdf(document, createdAt)
  },
  docx: async () => {
    const { toDocx } = await import('./docx/docx.ts')
    return ({ document, createdAt }) => toDocx(document, createdAt)
  },
}
const loaded: Partial<Record<RenderJob['format'], Promise<Renderer>>> = {}

async function answer(job: RenderJob): Promise<RenderAnswer> {
  try {
    const render = await (loaded[job.format] ??= engines[job.format]())
    return { bytes: new Uint8Array(await render(job)) }
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

port.on('message', (job: RenderJob) => {
  void answer(job).then((result) => port.postMessage(result, 'bytes' in result ? [result.bytes.buffer] : []))
})
