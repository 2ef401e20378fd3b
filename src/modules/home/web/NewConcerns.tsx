import { CloudRain, Sun } from 'lucide-react'
import { Link } from 'react-router'

import type { Concern, ConcernKind } from '#modules/concerns/concern.ts'
import { concernAddress } from '#modules/concerns/web/addresses.ts'
import { ConcernFacts } from '#modules/concerns/web/ConcernRow.tsx'
import { inLanguage } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { NewConcerns as Concerns } from '../new-concerns.ts'
import { newConcernTexts } from '../new-concerns.texts.ts'

/** What people have lately been glad of and worried about, beside each other; a kind that nobody spoke of is left out. */
export function NewConcerns({ concerns }: { concerns: Concerns }) {
  return (
    <div className="now-voices">
      <Voices kind="joy" said={concerns.joy} />
      <Voices kind="concern" said={concerns.concern} />
    </div>
  )
}

function Voices({ kind, said }: { kind: ConcernKind; said: readonly Concern[] }) {
  const t = useTexts(newConcernTexts)
  if (said.length === 0) return null
  return (
    <section className={`now-voice ${kind}`}>
      <h2>
        <Icon as={kind === 'joy' ? Sun : CloudRain} />
        {t[kind]}
      </h2>
      <ul>
        {said.map((concern) => (
          <Voice key={concern.id} concern={concern} />
        ))}
      </ul>
    </section>
  )
}

function Voice({ concern }: { concern: Concern }) {
  const { organisation } = usePlace()
  const { text, language } = inLanguage(concern.text, useLanguage())
  return (
    <li>
      <Link className="concern-text" to={concernAddress(organisation.slug, concern.id)} lang={language}>
        {text}
      </Link>
      <ConcernFacts concern={concern} />
    </li>
  )
}
