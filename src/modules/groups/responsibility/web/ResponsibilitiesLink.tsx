import { Scale } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { responsibilityAccess } from '../responsibility.access.ts'
import { responsibilitiesLinkTexts } from './responsibilities-link.texts.ts'
import { responsibilityPageNames } from './responsibility.pages.texts.ts'

/** The way from the groups to who answers for what, for those who may read it. */
export function ResponsibilitiesLink() {
  const t = useTexts(responsibilityPageNames)
  const { lead } = useTexts(responsibilitiesLinkTexts)
  const { organisation, role } = usePlace()
  if (!responsibilityAccess.read.roles.some((one) => one === role)) return null
  return (
    <section className="group-section">
      <h2>{t.responsibilities}</h2>
      <p className="networks-way">{lead}</p>
      <LinkButton to={`/app/${organisation.slug}/responsibilities`} icon={Scale}>
        {t.responsibilities}
      </LinkButton>
    </section>
  )
}
