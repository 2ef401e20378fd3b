import type { Source } from '#documents/document.ts'
import { useDocumentTexts } from '#web/document/document-language.tsx'

/** The sources of the document's figures, numbered as their lines of origin refer to them. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const t = useDocumentTexts()
  if (sources.length === 0) return null
  return (
    <section className="report-chapter level-1" aria-labelledby="sources-title">
      <h2 id="sources-title">{t.sources}</h2>
      <ol>
        {sources.map(({ name, detail, url, licence }, index) => (
          <li key={name} id={`source-${index + 1}`}>
            <strong>{url ? <a href={url}>{name}</a> : name}</strong>. {detail}.{licence && ` ${t.licence}: ${licence}.`}
          </li>
        ))}
      </ol>
    </section>
  )
}
