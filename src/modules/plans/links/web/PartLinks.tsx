import { Link } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import type { CarriedOut, PlanLink, UpperKind } from '../links.contract.ts'
import { linkTexts } from '../links.texts.ts'
import { usePartLinks } from './part-links.ts'

/** What a part of the plan carries out of documents above it, and who carries it out. */
export function PartLinks({ kind, id }: { kind: UpperKind; id: string }) {
  const t = useTexts(linkTexts)
  const { links, carriedOut } = usePartLinks()
  const upward = links.filter(({ part }) => part.kind === kind && part.id === id)
  const downward = carriedOut.find(({ part }) => part.kind === kind && part.id === id)
  if (upward.length === 0 && !downward) return null
  return (
    <div className="part-links">
      {upward.length > 0 && (
        <dl>
          <dt>{t.carriesOut}</dt>
          {upward.map((link) => (
            <dd key={link.id}>
              <Upper link={link} />
            </dd>
          ))}
        </dl>
      )}
      {downward && (
        <dl>
          <dt>{t.carriedOutBy}</dt>
          {downward.by.map((one) => (
            <dd key={one.organisation.slug}>
              <Carrier by={one} />
            </dd>
          ))}
        </dl>
      )}
    </div>
  )
}

/** How many organisations carry a goal out, where there is no room to tell which; nothing when none does. */
export function Carriers({ goalId }: { goalId: string }) {
  const t = useTexts(linkTexts)
  const by = usePartLinks().carriedOut.find(({ part }) => part.id === goalId)?.by ?? []
  return by.length > 0 && <p className="carriers">{t.carriers(by.length)}</p>
}

/** A part of a document above; an own one can be opened. */
function Upper({ link: { upper, organisation, isOwn, isInForce } }: { link: PlanLink }) {
  const t = useTexts(linkTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const whole = upper.kind === 'programme'
  const facts = [
    ...(isInForce ? [] : [t.notInForce]),
    ...(whole || !upper.programmeName ? [] : [textIn(upper.programmeName, language)]),
    ...(isOwn ? [] : [textIn(organisation.name, language)]),
  ]
  const place = `/app/${slug}/plan?programme=${upper.programmeId}${whole ? '' : `#${upper.kind}-${upper.id}`}`
  return (
    <>
      {isOwn && isInForce ? (
        <Link to={place}>
          <PlanText text={upper.title} />
        </Link>
      ) : (
        <PlanText text={upper.title} />
      )}
      {facts.length > 0 && <span className="muted"> · {facts.join(' · ')}</span>}
    </>
  )
}

/** How many goals of an organisation carry a part out, and which; the own ones can be opened. */
function Carrier({ by: { organisation, isOwn, parts } }: { by: CarriedOut['by'][number] }) {
  const t = useTexts(linkTexts)
  const language = useLanguage()
  const goals = parts.filter(({ kind }) => kind === 'goal')
  const programmes = parts.length - goals.length
  const counts = [
    ...(goals.length > 0 ? [t.goals(goals.length)] : []),
    ...(programmes > 0 ? [t.programmes(programmes)] : []),
  ]
  return (
    <>
      <strong>{isOwn ? t.own : textIn(organisation.name, language)}</strong>, {counts.join(', ')}:{' '}
      {parts.map(({ kind, id, title, programmeId }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          {isOwn ? (
            <Link to={`?programme=${programmeId}${kind === 'goal' ? `#goal-${id}` : ''}`}>
              <PlanText text={title} />
            </Link>
          ) : (
            <PlanText text={title} />
          )}
        </span>
      ))}
    </>
  )
}
