import { toDocx } from './docx/docx.ts'
import { answerJob, type RenderJob } from './render-job.ts'

if (!process.send) throw new Error('word-process.ts is started by the renderer')

process.once('message', (job: RenderJob) => {
  const peakBytes = () => process.resourceUsage().maxRSS * 1024
  void answerJob(() => toDocx(job.document, job.createdAt), peakBytes).then((answer) =>
    process.send!(answer, undefined, undefined, () => process.disconnect()),
  )
})
// When Kaarna ends, this ends with it.
process.once('disconnect', () => process.exit())
