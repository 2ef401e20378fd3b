import { globSync, readFileSync } from 'node:fs'

import { parseAst, type Plugin } from 'vite'

import { declarationsOf, isNode, type Node } from './syntax.ts'

/** What of a contract the browser calls it by. */
const neededParts = new Set(['method', 'path', 'takesFile'])

/**
 * Leaves of each contract, in the browser's files, only what a call needs: the schemas of answers and of inputs are the
 * server's, and making them all took a sixth of the time until the first paint. A form that checks its input by the
 * contract (`signIn.input`) keeps it. What is left without a use goes too: these files do nothing but say what is true.
 */
export function lightContracts(): Plugin {
  let used: ReadonlySet<string> = new Set()
  return {
    name: 'light-contracts',
    apply: 'build',
    buildStart() {
      used = new Set(globSync('src/**/*.{ts,tsx}').flatMap((file) => usedParts(readFileSync(file, 'utf8'))))
    },
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /from ['"]zod['"]/ },
      handler: (code) => ({ code: lighten(code, used), map: null, moduleSideEffects: false }),
    },
  }
}

/** Which schemas of which contracts a source uses when it runs, such as `signIn.input`. */
export const usedParts = (source: string): string[] =>
  [...source.matchAll(/(typeof\s+)?\b(\w+\.(?:input|output))\b/g)].flatMap(([, type, part]) => (type ? [] : [part!]))

interface Edit {
  from: number
  to: number
  text: string
}

/** A source that declares schemas and contracts, without what nobody in the browser asks of it. */
export function lighten(source: string, used: ReadonlySet<string>): string {
  const { body } = parseAst(source, { lang: 'ts' }) as unknown as { body: Node[] }
  const edits: Edit[] = []
  for (const [name, value] of body.flatMap(declarationsOf)) lightenValue(value, name)
  return applied(source, edits)

  /** Says of each call that it does nothing but give a value; a function is left as it is. */
  function lightenValue(value: unknown, name: string): void {
    if (Array.isArray(value)) for (const one of value) lightenValue(one, name)
    if (!isNode(value) || /Function|Class/.test(value.type)) return
    if (value.type === 'CallExpression') edits.push({ from: value.start, to: value.start, text: '/*#__PURE__*/ ' })
    const unneeded = partsOfContract(value).filter((part) => {
      const key = String((part.key as Node).name)
      return !neededParts.has(key) && !used.has(`${name}.${key}`)
    })
    for (const { start, end } of unneeded) edits.push({ from: start, to: afterComma(source, end), text: '' })
    const left = unneeded.length > 0 ? partsOfContract(value).filter((part) => !unneeded.includes(part)) : value
    for (const one of Array.isArray(left) ? left : Object.values(left)) lightenValue(one, name)
  }
}

function partsOfContract({ type, callee, arguments: given }: Node): Node[] {
  const isContract = type === 'CallExpression' && isNode(callee) && callee.name === 'endpoint'
  const [contract] = isContract ? (given as Node[]) : []
  return ((contract?.properties ?? []) as Node[]).filter(({ key }) => isNode(key))
}

const afterComma = (source: string, end: number): number => end + /^\s*,?/.exec(source.slice(end))![0].length

/** From the end, so that what is in front keeps its place; calls of one chain begin at the same place and are one. */
function applied(source: string, edits: readonly Edit[]): string {
  const once = new Map(edits.map((edit) => [edit.from, edit]))
  return [...once.values()]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), source)
}
