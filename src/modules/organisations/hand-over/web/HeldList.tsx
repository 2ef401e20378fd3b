import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { heldKinds } from '../hand-over.ts'
import { handOverTexts } from '../hand-over.texts.ts'
import type { HeldWorkView } from '../hand-overs.contract.ts'

interface Props {
  work: readonly HeldWorkView[]
  /** What stands before a thing, such as a box to choose it by. */
  before?: (held: HeldWorkView, title: string) => ReactNode
}

/** Everything that a person holds, by kind. */
export function HeldList({ work, before }: Props) {
  const t = useTexts(handOverTexts)
  const language = useLanguage()
  return heldKinds
    .map((kind) => ({ kind, held: work.filter((one) => one.kind === kind) }))
    .filter(({ held }) => held.length > 0)
    .map(({ kind, held }) => (
      <section key={kind} className="held-work">
        <h2>{t.kinds[kind]}</h2>
        <ul>
          {held.map((one) => {
            const title = typeof one.title === 'string' ? one.title : textIn(one.title, language)
            return (
              <li key={one.id}>
                {before?.(one, title)}
                <HeldWords held={one} title={title} />
              </li>
            )
          })}
        </ul>
      </section>
    ))
}

function HeldWords({ held: { path, dueOn, canBeGiven }, title }: { held: HeldWorkView; title: string }) {
  const t = useTexts(handOverTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  const facts = [
    ...(dueOn ? [(dueOn < today ? t.late : t.due)(formatDay(dueOn, language))] : []),
    ...(canBeGiven ? [] : [t.endsWithPerson]),
  ]
  return (
    <div>
      <Link to={`/app/${organisation.slug}/${path}`}>{title}</Link>
      {facts.length > 0 && <p className="small muted">{facts.join(' · ')}</p>}
    </div>
  )
}
