import { ArrowUpDown, type LucideIcon, Minus, Pencil, Plus } from 'lucide-react'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import type { ComparedPart, PartChange, PlanComparison } from '../comparison.ts'
import { versionTexts } from '../versions.texts.ts'
import { FieldChanges } from './FieldChanges.tsx'

const icons: Record<PartChange, LucideIcon> = { added: Plus, removed: Minus, moved: ArrowUpDown, changed: Pencil }

const headings = { programme: 'h3', priority: 'h3', goal: 'h4', action: 'h5' } as const

/** What differs between two states of a plan: priorities, goals and actions below each other, each with its own changes. */
export const ComparisonView = ({
  parts,
  names,
}: {
  parts: readonly ComparedPart[]
  names: PlanComparison['names']
}) => (
  <div className="plan-comparison">
    {parts
      .filter(({ kind, changes }) => kind !== 'programme' || changes.length > 0)
      .map((part) => (
        <Part key={part.id} part={part} names={names} />
      ))}
  </div>
)

function Part({ part, names }: { part: ComparedPart; names: PlanComparison['names'] }) {
  const t = useTexts(versionTexts)
  const { kind, number, title, changes } = part
  const Heading = headings[kind]
  // Its name stands above; what else was written in a part that came or went is told in full.
  const fields = changes.some((change) => change === 'added' || change === 'removed')
    ? part.fields.filter(({ field }) => field !== 'title' && field !== 'name')
    : part.fields
  return (
    <article className={`compared compared-${kind}${changes.length === 0 ? ' compared-same' : ''}`}>
      <header>
        <Heading>
          <span className="compared-kind">
            {t.kinds[kind]} {number}
          </span>{' '}
          <PlanText text={title} />
        </Heading>
        {changes.map((change) => (
          <span key={change} className={`change-mark change-${change}`}>
            <Icon as={icons[change]} />
            {t.changes[change]}
          </span>
        ))}
      </header>
      {part.moved && <Moved moved={part.moved} />}
      {fields.length > 0 && <FieldChanges fields={fields} names={names} />}
    </article>
  )
}

function Moved({ moved: { from, to } }: { moved: NonNullable<ComparedPart['moved']> }) {
  const t = useTexts(versionTexts)
  const language = useLanguage()
  const place = ({ number, within }: typeof from) =>
    from.within === to.within || textIn(from.within, language) === textIn(to.within, language)
      ? number
      : `${number} (${textIn(within, language)})`
  return <p className="compared-moved">{t.movedFromTo(place(from), place(to))}</p>
}
