import { answerJob, type RenderJob, type TellStep } from './render-job.ts'

/** What a helper process is that makes one file and ends. */
export function answerOnce(make: (job: RenderJob, tell: TellStep) => Promise<Uint8Array>): void {
  if (!process.send) throw new Error('A helper process is started by the renderer')
  process.once('message', (job: RenderJob) => {
    const peakBytes = () => process.resourceUsage().maxRSS * 1024
    const tell: TellStep = (step) => void process.send!(step)
    void answerJob(() => make(job, tell), peakBytes).then((answer) =>
      process.send!(answer, undefined, undefined, () => process.disconnect()),
    )
  })
  // When Kaarna ends, this ends with it.
  process.once('disconnect', () => process.exit())
}
