import { Link } from 'react-router'

import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import type { Concern } from '../concern.ts'
import { concernTexts } from '../concerns.texts.ts'
import { concernAddress } from './addresses.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import { FindingMark, KindMark, StateTag } from './ConcernMark.tsx'

interface Props {
  concern: Concern
  /** Lets it be chosen beside others. */
  choice?: { isChosen: boolean; onChange: (isChosen: boolean) => void } | undefined
}

/** One joy or concern in a list: what was said, by whom, and what has become of it. */
export function ConcernRow({ concern, choice }: Props) {
  const t = useTexts(concernPageTexts)
  const { organisation } = usePlace()
  const said = inLanguage(concern.text, useLanguage())
  return (
    <li className={`concern-row ${concern.kind}`}>
      {choice && (
        <Checkbox isSelected={choice.isChosen} onChange={choice.onChange}>
          <span className="visually-hidden">{t.choose(said.text)}</span>
        </Checkbox>
      )}
      <div className="concern-words">
        <KindMark kind={concern.kind} />
        <Link className="concern-text" to={concernAddress(organisation.slug, concern.id)} lang={said.language}>
          {said.text}
        </Link>
        <ConcernFacts concern={concern} />
      </div>
      <div className="concern-marks">
        <StateTag state={concern.state} />
        {concern.finding && <FindingMark finding={concern.finding} />}
      </div>
    </li>
  )
}

/** Where it came from, in one quiet line. */
export function ConcernFacts({ concern }: { concern: Concern }) {
  const t = useTexts(concernPageTexts)
  const names = useTexts(concernTexts)
  const kinds = useTexts(indicatorTexts)
  const language = useLanguage()
  const { originNote, origin, theme, regionName, saidBy, unitName, merged, createdAt } = concern
  const facts = [
    originNote ? textIn(originNote, language) : names.origins[origin],
    saidBy ?? (unitName && textIn(unitName, language)),
    regionName && textIn(regionName, language),
    theme && kinds.themes[theme],
    merged.length > 0 && t.mergedCount(merged.length),
    formatDay(isoDay(new Date(createdAt)), language),
  ]
  return <p className="concern-facts">{facts.filter(Boolean).join(' · ')}</p>
}
