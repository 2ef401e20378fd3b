import type { Referable } from '#web/writing/references.tsx'
import { nameOfNumbered, numberedIn } from '#documents/references.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { ReportView } from '../reports.contract.ts'

/** The blocks of a report that have a number, in its order, as its texts may refer to them. */
export function referablesOf({ chapters }: Pick<ReportView, 'chapters'>, language: Language): Referable[] {
  let pictures = 0
  return chapters.flatMap(({ title, blocks }) =>
    blocks.flatMap(({ id, settings, resolved }): Referable[] => {
      const place = { block: id, chapter: textIn(title, language) }
      if (settings.kind === 'image') {
        const caption = settings.caption ? textIn(settings.caption, language) : ''
        return caption === ''
          ? []
          : [{ ...place, name: nameOfNumbered('image', language), number: ++pictures, caption }]
      }
      // A table typed within a text is numbered too, but has no identity of its own to be referred to by.
      const target = settings.kind === 'text' ? undefined : numberedIn(resolved)
      if (!target) return []
      const { kind, number, caption = '' } = target
      return [{ ...place, name: nameOfNumbered(kind, language), number, caption }]
    }),
  )
}
