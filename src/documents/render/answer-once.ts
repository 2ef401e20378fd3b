import { answerJob, type RenderJob } from './render-job.ts'

/** What a helper process is that makes one file and ends. */
export function answerOnce(make: (job: RenderJob) => Promise<Uint8Array>): void {
  if (!process.send) throw new Error('A helper process is started by the renderer')
  process.once('message', (job: RenderJob) => {
    const peakBytes = () => process.resourceUsage().maxRSS * 1024
    void answerJob(() => make(job), peakBytes).then((answer) =>
      process.send!(answer, undefined, undefined, () => process.disconnect()),
    )
  })
  // When Kaarna ends, this ends with it.
  process.once('disconnect', () => process.exit())
}
