import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { stateAddress } from '../../web/addresses.ts'
import { indicatorPageNames } from '../../web/indicators.pages.texts.ts'
import { methodsIn, type MethodText } from '../methods.ts'
import { methodsTexts } from '../methods.texts.ts'

/** How everything that Kaarna computes comes about; each method has an address of its own, `#comparison`. */
export function MethodsPage() {
  const t = useTexts(methodsTexts)
  const { state } = useTexts(indicatorPageNames)
  const { organisation } = usePlace()
  const methods = methodsIn(useLanguage())
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumbs={<Breadcrumbs trail={[{ label: state, to: stateAddress(organisation.slug) }]} />}
      />
      <div className="columns">
        <nav className="methods-contents" aria-label={t.contents}>
          <ul>
            {methods.map(({ key, title }) => (
              <li key={key}>
                <a href={`#${key}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="methods">
          {methods.map((method) => (
            <Method key={method.key} method={method} sourcesLabel={t.sources} />
          ))}
        </div>
      </div>
    </>
  )
}

function Method({ method, sourcesLabel }: { method: MethodText; sourcesLabel: string }) {
  const { key, title, paragraphs, sources } = method
  return (
    <section aria-labelledby={key}>
      <h2 id={key}>{title}</h2>
      <div className="reading">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {sources.length > 0 && (
        <p className="small muted">
          {sourcesLabel}: <span lang="en">{sources.join('; ')}</span>
        </p>
      )}
    </section>
  )
}
