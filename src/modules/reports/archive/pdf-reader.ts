import { fork } from 'node:child_process'

import type { ReadPdf } from './read-pdf.ts'

/** A file that takes longer, or more memory, is answered as broken. */
const timeoutMs = 90_000
const memoryMegabytes = 512

/** Reads a PDF in a process of its own: whatever the file does to it, the server goes on. */
export async function readPdfApart(bytes: Uint8Array, { timeout = timeoutMs } = {}): Promise<ReadPdf> {
  const child = fork(new URL('./pdf-reading-process.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${memoryMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout,
    killSignal: 'SIGKILL',
  })
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as ReadPdf))
    child.once('error', reject)
    // After an answer this resolves nothing any more.
    child.once('exit', () => resolve({ reading: 'broken', pages: null, text: '' }))
    child.send(bytes)
  })
}
