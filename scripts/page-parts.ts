import { parseAst, type Plugin, type Rollup } from 'vite'

import { declarationsOf, isNode, type Node, walk } from './syntax.ts'

/** A page as its module lists it: its address in the workspace, and the files that it is loaded from. */
export interface ListedPage {
  /** Parts of the address that are different each time stand as `:name`. */
  address: string
  imports: readonly string[]
}

/**
 * Writes `.vite/pages.json`: the files of each page of the workspace, by its address, beyond those of the shell. The server
 * names them in the page that it sends, so that the browser fetches all of them at once, and not the page's own only when
 * the shell runs.
 */
export function pageParts(): Plugin {
  const pages = new Map<string, string[]>()
  return {
    name: 'page-parts',
    apply: 'build',
    transform: {
      filter: { id: /\.pages\.ts$/ },
      async handler(code, id) {
        for (const { address, imports } of readPages(code)) {
          const found = await Promise.all(imports.map((one) => this.resolve(one, id)))
          pages.set(
            address,
            found.flatMap((one) => one?.id ?? []),
          )
        }
      },
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const chunkOf = new Map(chunks.flatMap((chunk) => chunk.moduleIds.map((id) => [id, chunk] as const)))
      const shell = closureOf(
        chunks.filter(({ isEntry }) => isEntry),
        bundle,
      )
      const parts = [...pages].map(([address, ids]) => {
        // What a loader loads when it runs comes with every opening of the page too.
        const late = ids.flatMap((id) => (isLoader(id) ? (this.getModuleInfo(id)?.dynamicallyImportedIds ?? []) : []))
        const own = [...ids, ...late].flatMap((id) => chunkOf.get(id) ?? [])
        return [address, [...closureOf(own, bundle)].filter((file) => !shell.has(file))]
      })
      this.emitFile({ type: 'asset', fileName: '.vite/pages.json', source: JSON.stringify(Object.fromEntries(parts)) })
    },
  }
}

const isLoader = (id: string): boolean => id.endsWith('.loader.ts')

/** The files of these chunks and of all that they import. */
function closureOf(own: readonly Rollup.OutputChunk[], bundle: Rollup.OutputBundle): Set<string> {
  const files = new Set(own.map(({ fileName }) => fileName))
  // The set grows while it is walked: what is added comes up later.
  for (const name of files) {
    const chunk = bundle[name]
    if (chunk?.type === 'chunk') for (const next of chunk.imports) files.add(next)
  }
  return files
}

/** The pages that the source of a list names. */
export function readPages(code: string): ListedPage[] {
  const { body } = parseAst(code, { lang: 'ts' }) as unknown as { body: Node[] }
  const named = new Map(body.flatMap(declarationsOf))
  const found: ListedPage[] = []
  walk(body, (node) => {
    if (node.type !== 'ObjectExpression') return
    const path = pathIn(valueOf(node, 'path'))
    const lazy = valueOf(node, 'lazy')
    if (path === undefined || !lazy) return
    const scope = valueOf(node, 'scope')?.value ?? 'organisation'
    const imports: string[] = []
    walk(lazy.type === 'Identifier' ? named.get(String(lazy.name)) : lazy, (one) => {
      const { source } = one
      if (one.type === 'ImportExpression' && isNode(source)) imports.push(String(source.value))
    })
    const parts = ['/app', ...(scope === 'organisation' ? [':organisation'] : []), ...(path ? [path] : [])]
    found.push({ address: parts.join('/'), imports })
  })
  return found
}

const valueOf = (object: Node, name: string): Node | undefined =>
  (object.properties as Node[])
    .map(({ key, value }) => ({ key, value }))
    .find((one): one is { key: Node; value: Node } => isNode(one.key) && one.key.name === name && isNode(one.value))
    ?.value

/** `plan/${kind}` is the address of every kind. */
function pathIn(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal') return String(node.value)
  if (node?.type !== 'TemplateLiteral') return undefined
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join(':any')
}
