import { parentPort } from 'node:worker_threads'

import { answerJob, type RenderJob } from './render-job.ts'
import { createPdfEngine } from './typst/pdf.ts'

if (!parentPort) throw new Error('pdf-worker.ts runs in a worker thread')
const port = parentPort
const toPdf = createPdfEngine()

port.on('message', ({ document, createdAt, design = 'report' }: RenderJob) => {
  const made = answerJob(
    () => new Uint8Array(toPdf(document, createdAt, design)),
    () => null,
  )
  void made.then((answer) => port.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer as ArrayBuffer] : []))
})
