import { readPdf } from './read-pdf.ts'

if (!process.send) throw new Error('pdf-reading-process.ts is started by pdf-reader.ts')

process.once('message', (bytes: Uint8Array) => {
  void readPdf(new Uint8Array(bytes)).then((answer) => process.send!(answer, () => process.disconnect()))
})
process.once('disconnect', () => process.exit())
