import type { Language } from '#shared/texts.ts'
import { tableServiceKinds } from './sources/table-service-kinds.texts.ts'
import { sourceNames } from './source-names.texts.ts'

/** What a source is called: `THL Sotkanet`; its own id when it has no other name. */
export function sourceName(source: string, language: Language): string {
  const names: Readonly<Record<string, string>> = sourceNames[language]
  const services: Readonly<Record<string, Record<Language, string>>> = tableServiceKinds
  return names[source] ?? services[source]?.[language] ?? source
}
