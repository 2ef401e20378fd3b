import { Waypoints } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { networksAccess } from '../networks.access.ts'
import { networkTexts } from './networks.texts.ts'

/** The way from the groups to the networks, for those who may read them. */
export function NetworksLink() {
  const t = useTexts(networkTexts)
  const { organisation, role } = usePlace()
  if (!networksAccess.read.roles.some((one) => one === role)) return null
  return (
    <section className="group-section">
      <h2>{t.title}</h2>
      <p className="networks-way">{t.lead}</p>
      <LinkButton to={`/app/${organisation.slug}/networks`} icon={Waypoints}>
        {t.title}
      </LinkButton>
    </section>
  )
}
