import { flushCompileCache } from 'node:module'

import { answerJob, type RenderJob, type RenderStep } from './render-job.ts'
import { createPdfEngine } from './typst/pdf.ts'

if (!process.send) throw new Error('pdf-process.ts is started by the renderer')

const engine = createPdfEngine()
const peakBytes = () => process.resourceUsage().maxRSS * 1024

process.on('message', ({ document, createdAt, design = 'report' }: RenderJob) => {
  process.send!({ step: 'setting' } satisfies RenderStep)
  void answerJob(() => engine.toPdf(document, createdAt, design), peakBytes).then((answer) =>
    process.send!(answer, undefined, undefined, () => {
      engine.forget()
      // It is ended without a word: what Node has compiled is kept now, so that the next one starts in half the time.
      flushCompileCache()
    }),
  )
})
// When Kaarna ends, this ends with it.
process.once('disconnect', () => process.exit())
