import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { z } from 'zod'

import { formatDay } from '#shared/day.ts'
import { inLanguage, type LocalText, textIn } from '#shared/local-text.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { type DecidedKind, type DecisionOn, listDecisionsOn, type TaskOn } from '../decisions.contract.ts'
import { decisionsOnTexts } from './decisions-on.texts.ts'

type Found = z.infer<typeof listDecisionsOn.output>

/** What groups have decided on a thing, and what they gave to do for it. Nothing is shown while there is nothing. */
export function DecisionsOn({ kind, id }: { kind: DecidedKind; id: string }) {
  const t = useTexts(decisionsOnTexts)
  const found = useFound(kind, id)
  if (!found || found.decisions.length + found.tasks.length === 0) return null
  return (
    <section className="decisions-on" aria-labelledby={`decisions-${id}`}>
      <h2 id={`decisions-${id}`}>{t.title}</h2>
      <ul className="decisions-on-list">
        {found.decisions.map((one) => (
          <DecisionLine key={one.id} decision={one} />
        ))}
        {found.tasks.map((one) => (
          <TaskLine key={one.id} task={one} />
        ))}
      </ul>
    </section>
  )
}

function useFound(kind: DecidedKind, subject: string): Found | null {
  const { slug: organisation } = usePlace().organisation
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let isWanted = true
    call(listDecisionsOn, { organisation, kind, subject }).then(
      (answer) => isWanted && setFound(answer),
      (error: unknown) => {
        // The page itself is whole without this part of it.
        if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
      },
    )
    return () => {
      isWanted = false
    }
  }, [organisation, kind, subject])
  return found
}

function Words({ text }: { text: LocalText }) {
  const { text: words, language } = inLanguage(text, useLanguage())
  return <span lang={language}>{words}</span>
}

function DecisionLine({ decision: { decision, by, on, path } }: { decision: DecisionOn }) {
  const t = useTexts(decisionsOnTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  return (
    <li>
      <p>
        <Words text={decision} />
      </p>
      <p className="small">
        <Link to={`/app/${organisation.slug}/${path}`}>{t.from(textIn(by, language), formatDay(on, language))}</Link>
      </p>
    </li>
  )
}

const marks = { open: 'running', late: 'late', done: 'done' } as const

function TaskLine({ task: { title, ownerName, dueOn, state, path } }: { task: TaskOn }) {
  const t = useTexts(decisionsOnTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  return (
    <li>
      <p>
        <Link to={`/app/${organisation.slug}/${path}`}>
          <Words text={title} />
        </Link>{' '}
        <StatusMark status={marks[state]} />
      </p>
      <p className="small muted">{dueOn ? t.due(ownerName, formatDay(dueOn, language)) : ownerName}</p>
    </li>
  )
}
