import BookOpen from 'lucide-react/icons/book-open'
import Eye from 'lucide-react/icons/eye'
import Footprints from 'lucide-react/icons/footprints'
import HeartHandshake from 'lucide-react/icons/heart-handshake'
import Users from 'lucide-react/icons/users'

import { Icon } from '#web/ui/Icon.tsx'
import type { SiteTexts } from '../site.texts.ts'

const ways = [
  { key: 'connect', icon: Users },
  { key: 'move', icon: Footprints },
  { key: 'notice', icon: Eye },
  { key: 'learn', icon: BookOpen },
  { key: 'give', icon: HeartHandshake },
] as const

/** The five ways to wellbeing, with something small to do for each. */
export const WaysToWellbeing = ({ texts }: { texts: SiteTexts['ways'] }) => (
  <section className="site-part" id="five-ways">
    <h2>{texts.title}</h2>
    <p className="site-lead">{texts.lead}</p>
    <ul className="ways">
      {ways.map(({ key, icon }) => (
        <li key={key} className={`way way-${key}`}>
          <span className="way-hull">
            <Icon as={icon} />
          </span>
          <h3>{texts[key].name}</h3>
          <p>{texts[key].text}</p>
        </li>
      ))}
    </ul>
  </section>
)
