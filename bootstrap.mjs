// npm start, test, check, dev, bench and kaarna come through here: on any Node from 20.19 it installs what is missing,
// builds the browser's files when they are stale, and goes on with Node 24.
// No imports from node_modules and no TypeScript: nothing may be installed yet.
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { buildWhenStale } from './bootstrap/build.mjs'
import { installWhenStale } from './bootstrap/install.mjs'
import { findNode } from './bootstrap/node.mjs'
import { runAndFollow, runInOrder } from './bootstrap/run.mjs'
import { provideTestTools } from './bootstrap/tools.mjs'

const root = import.meta.dirname
const typescript = ['--import', pathToFileURL(path.join(root, 'tsx.mjs')).href]
const cli = path.join(root, 'src', 'cli', 'main.ts')
/** A server lives long and rests much: V8 is kept from growing the room for short-lived things further than that. */
const server = ['--max-semi-space-size=16', ...typescript]
const binary = (name) => path.join('node_modules', name)
/** Node keeps what it made of each file here, types stripped and compiled: a start takes a third less the next time. */
const compiled = path.join(root, 'node_modules', '.cache', 'compiled')

const [command, ...given] = process.argv.slice(2)

/**
 * Each command: whether it needs the built browser files, whether it stops when we are gone, whether files that it is
 * given lie where the user stands rather than here, and what it runs on Node 24.
 */
const commands = {
  start: { built: true, linked: true, anywhere: true, run: [[...server, cli, 'start', ...given]] },
  kaarna: {
    built: given[0] === 'start',
    linked: given[0] === 'start',
    anywhere: true,
    run: [[...(given[0] === 'start' ? server : typescript), cli, ...given]],
  },
  dev: {
    built: false,
    environment: { NODE_ENV: 'development' },
    run: [
      [
        '--watch-path=src/server',
        '--watch-path=src/shared',
        '--watch-path=src/modules',
        ...typescript,
        cli,
        'start',
        ...given,
      ],
    ],
  },
  test: { built: true, tools: true, run: [[binary('vitest/vitest.mjs'), 'run', ...given]] },
  bench: { built: true, run: [[...typescript, '--expose-gc', path.join('bench', 'run.ts'), ...given]] },
  check: {
    built: true,
    tools: true,
    run: [
      [binary('oxfmt/bin/oxfmt'), '--check', 'src', 'scripts', 'bench', 'e2e', 'bootstrap', 'bootstrap.mjs', 'tsx.mjs'],
      [binary('oxlint/bin/oxlint'), '--type-aware'],
      [binary('typescript/bin/tsc'), '--noEmit'],
      [binary('knip/bin/knip.js')],
      [binary('vitest/vitest.mjs'), 'run'],
    ],
  },
}

const chosen = Object.hasOwn(commands, command ?? '') ? commands[command] : undefined
if (!chosen) {
  console.error(`Usage: node bootstrap.mjs ${Object.keys(commands).join('|')}`)
  process.exit(2)
}

try {
  installWhenStale(root)
  const node = findNode(root)
  const tools = chosen.tools ? provideTestTools() : {}
  if (chosen.built) buildWhenStale(root, node)
  const environment = {
    NODE_ENV: command === 'test' || command === 'check' ? 'test' : 'production',
    NODE_COMPILE_CACHE: compiled,
    ...process.env,
    ...tools,
    ...chosen.environment,
  }
  const how = { cwd: chosen.anywhere ? process.cwd() : root, environment, linked: chosen.linked }
  if (chosen.run.length === 1) runAndFollow(node, chosen.run[0], how)
  else process.exitCode = runInOrder(node, chosen.run, how)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
