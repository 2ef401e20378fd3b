import { ChevronRight } from 'lucide-react'
import { Link } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { Icon } from './Icon.tsx'
import { kitTexts } from './kit.texts.ts'

/** The pages above this one; the page itself is its heading and is not repeated. */
export function Breadcrumbs({ trail }: { trail: readonly { label: string; to: string }[] }) {
  const t = useTexts(kitTexts)
  return (
    <nav className="breadcrumbs" aria-label={t.breadcrumbs}>
      <ol>
        {trail.map(({ label, to }, at) => (
          <li key={to}>
            {at > 0 && <Icon as={ChevronRight} />}
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
