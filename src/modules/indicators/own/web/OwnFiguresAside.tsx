import { Download } from 'lucide-react'

import { addressOf } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { getFigureTemplate } from '../own-indicators.contract.ts'
import { subAreasAddress } from './own-addresses.ts'
import type { OwnFiguresData } from './own-figures.loader.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'

/** The table to fill in, and the parts of the municipality. */
export function OwnFiguresAside({ mayAdd, areas }: OwnFiguresData) {
  const t = useTexts(ownFiguresTexts)
  const { organisation, role } = usePlace()
  const mayEditAreas = organisation.kind === 'municipality' && (role === 'owner' || role === 'coordinator')
  return (
    <aside className="own-figures-aside">
      {mayAdd && (
        <section className="own-figures-section">
          <h2>{t.template}</h2>
          <p>{t.templateText}</p>
          <TemplateLinks slug={organisation.slug} />
        </section>
      )}
      {mayEditAreas && (
        <section className="own-figures-section">
          <h2>{t.areas}</h2>
          <p>{t.areasText(areas.length)}</p>
          <div>
            <LinkButton to={subAreasAddress(organisation.slug)}>
              {areas.length === 0 ? t.addAreas : t.editAreas}
            </LinkButton>
          </div>
        </section>
      )}
    </aside>
  )
}

export function TemplateLinks({ slug }: { slug: string }) {
  const t = useTexts(ownFiguresTexts)
  return (
    <ul className="link-list">
      {(['xlsx', 'csv'] as const).map((format) => (
        <li key={format}>
          <a className="icon-link" href={addressOf(getFigureTemplate, { organisation: slug, format })} download>
            <Icon as={Download} /> {format === 'xlsx' ? t.excel : t.csv}
          </a>
        </li>
      ))}
    </ul>
  )
}
