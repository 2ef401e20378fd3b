import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const wanted = 24

/** A Node that is new enough: this one, else the one npm brought for this platform. Throws when there is none. */
export function findNode(root) {
  if (Number(process.versions.node.split('.')[0]) >= wanted) return process.execPath
  const modules = path.join(root, 'node_modules')
  for (const name of readdirSync(modules)) {
    if (!/^node-(linux|darwin|win)-/.test(name)) continue
    const { bin } = JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8'))
    const program = path.join(modules, name, typeof bin === 'string' ? bin : bin.node)
    if (existsSync(program)) return program
  }
  throw new Error(
    `Kaarna needs Node ${wanted}; this is ${process.version}, and npm has none for ${process.platform}-${process.arch}. Install Node ${wanted} and start again.`,
  )
}
