import type { ClockTemplate, TemplateEntry } from './template.ts'

/** The chosen entries of a template with all that they are relative to, in the order of the template. */
export function chosenEntries({ entries }: ClockTemplate, keys: readonly string[] | null): TemplateEntry[] {
  if (keys === null) return [...entries]
  const chosen = new Set(keys)
  // What an entry is relative to stands before it: from the end on, each is chosen before it is looked at.
  for (const { key, rule } of entries.toReversed()) if (chosen.has(key) && rule.kind === 'relative') chosen.add(rule.to)
  return entries.filter(({ key }) => chosen.has(key))
}
