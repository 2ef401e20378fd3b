import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Runs the program in our place: hands signals on, ends with its exit code, and stops it when whoever started us is
 * gone (npm ends its shell but not us when it is killed, and not even its shell when it is killed hard). `linked`: the
 * program gets a channel that breaks when we are gone, so that it can stop even when we are killed hard.
 */
export function runAndFollow(program, args, { cwd, environment, linked = false }) {
  const stdio = ['inherit', 'inherit', 'inherit', ...(linked ? ['ipc'] : [])]
  const child = spawn(program, args, { cwd, stdio, env: environment })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const starters = findStarters()
  const watch = setInterval(() => {
    if (findStarters() === starters) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 500).unref()
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
}

/** Who started us; when that is the shell of an npm script, with who started that. An orphan has other ones. */
function findStarters() {
  const parent = process.ppid
  if (process.platform !== 'linux' || process.env.npm_lifecycle_event === undefined) return `${parent}`
  try {
    const [shell, flag, script] = readFileSync(`/proc/${parent}/cmdline`, 'utf8').split('\0')
    if (!shell.endsWith('sh') || flag !== '-c' || !script.includes('bootstrap.mjs')) return `${parent}`
    // pid (name) state ppid: the name may hold anything, a parenthesis too.
    const [, grandparent] = readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ').at(-1).split(' ')
    return `${parent} ${grandparent}`
  } catch {
    return `${process.ppid}`
  }
}

/** Runs one after the other and stops at the first that fails; returns its exit code, else 0. */
export function runInOrder(program, list, { cwd, environment }) {
  for (const args of list) {
    const { status } = spawnSync(program, args, { cwd, stdio: 'inherit', env: environment })
    if (status !== 0) return status ?? 1
  }
  return 0
}
