// npm ci refuses a lock that lacks optional platform packages which the registry in use did not have when the lock was made.
// This adds them by the name's platform, without integrity; npm skips them on every other platform. Run after npm install.
import { readFileSync, writeFileSync } from 'node:fs'

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))
const os = {
  linux: 'linux',
  linuxmusl: 'linux',
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  aix: 'aix',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
}
const cpu = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32', 'mips64el']
let added = 0
for (const [at, p] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(p.optionalDependencies ?? {})) {
    let dir = at // npm looks upwards from the package's own node_modules
    let found = false
    for (;;) {
      if (lock.packages[`${dir ? dir + '/' : ''}node_modules/${name}`]) found = true
      if (found || !dir) break
      dir = dir.slice(0, Math.max(0, dir.lastIndexOf('/node_modules/'))) || ''
    }
    if (found) continue
    const words = name.split(/[-/]/)
    const platform = words.find((w) => w in os)
    const arch = words.find((w) => cpu.includes(w))
    if (!platform || !arch) {
      console.error('not a platform package, left out:', at, name, version)
      continue
    }
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[\^~]/, ''),
      ...(p.dev && { dev: true }),
      optional: true,
      os: [os[platform]],
      cpu: [arch],
      ...(words.includes('musl') && { libc: ['musl'] }),
      ...(words.includes('gnu') && platform === 'linux' && { libc: ['glibc'] }),
    }
    added++
  }
const head = lock.packages['']
delete lock.packages['']
lock.packages = { '': head, ...Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))) }
writeFileSync(file, JSON.stringify(lock, null, 2) + '\n')
console.log(`added ${added} platform packages to ${file}`)
