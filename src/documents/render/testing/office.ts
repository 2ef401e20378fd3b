import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

/** Whether a program of the system is here. In CI it must be: there a missing one is a failure, not a skip. */
export function hasProgram(name: string): boolean {
  const found = spawnSync('which', [name]).status === 0
  if (!found && process.env.CI === 'true') throw new Error(`${name} is not installed, and CI=true requires it`)
  return found
}

/** Does something with a folder of its own that holds one file, and clears it away. */
export function withFile<T>(name: string, bytes: Uint8Array, work: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kaarna-report-'))
  try {
    const file = join(folder, name)
    writeFileSync(file, bytes)
    return work(file, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
  return stdout
}

export const pdfText = (pdf: Uint8Array): string =>
  withFile('a.pdf', pdf, (file) => run('pdftotext', '-layout', file, '-'))

/** Whether LibreOffice opens slides, which is a package of its own. As a program of the system, required in CI. */
export function opensSlides(): boolean {
  const found = hasProgram('soffice') && existsSync('/usr/lib/libreoffice/program/libsdlo.so')
  if (!found && process.env.CI === 'true')
    throw new Error('LibreOffice Impress is not installed, and CI=true requires it')
  return found
}

/** LibreOffice reads the file and writes it as PDF, with a profile of its own. */
const officeToPdf = (name: string, bytes: Uint8Array): Uint8Array =>
  withFile(name, bytes, (file, folder) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file)
    return readFileSync(file.replace(/\w+$/, 'pdf'))
  })
export const wordToPdf = (docx: Uint8Array): Uint8Array => officeToPdf('a.docx', docx)
export const slidesToPdf = (pptx: Uint8Array): Uint8Array => officeToPdf('a.pptx', pptx)

/** One part of a Word file. */
export const wordPart = (docx: Uint8Array, part: string): string =>
  withFile('a.docx', docx, (file) => run('unzip', '-p', file, part))

/** Everything in a PDF's object streams, where its structure and alternative texts are, as one text. */
export function pdfStrings(pdf: Uint8Array): string {
  const file = Buffer.from(pdf)
  const parts: Buffer[] = []
  for (let at = file.indexOf('/ObjStm'); at >= 0; at = file.indexOf('/ObjStm', at + 1)) {
    const start = file.indexOf('stream\n', at) + 'stream\n'.length
    parts.push(inflateSync(file.subarray(start, file.indexOf('endstream', start))))
  }
  const latin = Buffer.concat([file, ...parts]).toString('latin1')
  return latin.replace(/\\([()\\])/g, '$1')
}
