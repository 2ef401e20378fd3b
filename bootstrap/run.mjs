import { spawn, spawnSync } from 'node:child_process'

/**
 * Runs the program in our place: hands signals on, ends with its exit code, and stops it when whoever started us is
 * gone (npm ends its shell but not us when it is killed).
 */
export function runAndFollow(program, args, { cwd, environment }) {
  const child = spawn(program, args, { cwd, stdio: 'inherit', env: environment })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 500).unref()
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
}

/** Runs one after the other and stops at the first that fails; returns its exit code, else 0. */
export function runInOrder(program, list, { cwd, environment }) {
  for (const args of list) {
    const { status } = spawnSync(program, args, { cwd, stdio: 'inherit', env: environment })
    if (status !== 0) return status ?? 1
  }
  return 0
}
