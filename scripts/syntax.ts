/** A node of a program as its parser gives it. */
export type Node = { type: string; start: number; end: number } & Record<string, unknown>

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Every node of it, the outer ones first. */
export function walk(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, see)
  if (!isNode(value)) return
  see(value)
  for (const one of Object.values(value)) walk(one, see)
}

/** What a statement declares, exported or not: each name with its value. */
export function declarationsOf(statement: Node): [name: string, value: unknown][] {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (!isNode(declared) || declared.type !== 'VariableDeclaration') return []
  return (declared.declarations as Node[]).flatMap(({ id, init }): [string, unknown][] =>
    isNode(id) ? [[String(id.name), init]] : [],
  )
}
