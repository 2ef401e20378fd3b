import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

export interface RunningKaarna {
  address: string
  /** From the command until it said that it is ready. */
  seconds: number
  /** Resident memory of Node now, without PostgreSQL; NaN where the system does not tell. */
  megabytes: () => number
  /** Asks it to stop; returns how long that took, in seconds. */
  stop: () => Promise<number>
}

/** Starts Kaarna as `npm start` does after installing: through the bootstrap, in production, on a free port. */
export async function startKaarna(dataDir: string): Promise<RunningKaarna> {
  const started = performance.now()
  const args = ['bootstrap.mjs', 'start', '--port', '0', '--data', dataDir]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await readAddress(child)
  return {
    address,
    seconds: (performance.now() - started) / 1000,
    megabytes: () => residentMegabytes(child.pid!),
    stop: () => stopAndMeasure(child),
  }
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.once('exit', (code) => reject(new Error(`Kaarna ended with ${code}`)))
    child.stdout!.on('data', (piece: Buffer) => {
      text += piece.toString()
      const address = /ready at (\S+)/.exec(text)?.[1]
      if (address) resolve(address)
    })
  })
}

/** Of the one process that the bootstrap has started and follows. */
function residentMegabytes(bootstrap: number): number {
  if (process.platform !== 'linux') return Number.NaN
  const pid = readFileSync(`/proc/${bootstrap}/task/${bootstrap}/children`, 'utf8').trim()
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return (Number(kilobytes) * 1024) / 1_000_000
}

async function stopAndMeasure(child: ChildProcess): Promise<number> {
  const started = performance.now()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
  return (performance.now() - started) / 1000
}
