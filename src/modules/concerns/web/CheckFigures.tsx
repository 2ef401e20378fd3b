import { useState } from 'react'

import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import { stateViewTexts } from '#modules/indicators/web/state-views.texts.ts'
import { VerdictKey } from '#charts/VerdictMark.tsx'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { useAct } from '#modules/organisations/web/acting.ts'
import type { Concern } from '../concern.ts'
import { type IndicatorProposal, listProposals } from '../concerns.contract.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import { FindingForm, useFindingForm } from './FindingForm.tsx'
import { ShownFigure } from './ShownFigure.tsx'

interface Props {
  concern: Concern
  /** By the concern's own words. */
  proposals: readonly IndicatorProposal[]
}

/** The figures that would confirm or refute a concern, and the form in which a person records what they show. */
export function CheckFigures({ concern, proposals }: Props) {
  const t = useTexts(concernPageTexts)
  const { organisation } = usePlace()
  const [found, setFound] = useState<readonly IndicatorProposal[] | null>(null)
  const [known, setKnown] = useState(proposals)
  const form = useFindingForm(concern.id)
  const shown = found ?? proposals
  const chosen = form.draft.indicators
  const choose = (key: IndicatorKey, isChosen: boolean) =>
    form.set('indicators', isChosen ? [...chosen, key] : chosen.filter((other) => other !== key))
  const show = (items: readonly IndicatorProposal[] | null) => {
    setFound(items)
    // What was chosen keeps its name while other figures are shown.
    if (items) setKnown([...known, ...items])
  }
  if (organisation.regionKey === null) return <p className="muted">{t.noRegion}</p>
  return (
    <div className="check-figures">
      <div className="check-proposals">
        <h3>{t.proposals}</h3>
        <WordSearch concern={concern} onFound={show} />
        {shown.length === 0 && <p className="muted">{t.noProposals}</p>}
        <ul className="proposal-list">
          {shown.map((one) => (
            <Proposal
              key={keyOf(one)}
              proposal={one}
              concern={concern}
              isChosen={chosen.includes(keyOf(one))}
              onChange={(isChosen) => choose(keyOf(one), isChosen)}
            />
          ))}
        </ul>
      </div>
      <FindingForm
        form={form}
        titleOf={(key) => known.find((one) => keyOf(one) === key)?.row.indicator.title ?? {}}
        onRemove={(key) => choose(key, false)}
      />
    </div>
  )
}

const keyOf = ({ row }: IndicatorProposal): IndicatorKey => row.indicator.key

interface ProposalProps {
  proposal: IndicatorProposal
  concern: Concern
  isChosen: boolean
  onChange: (isChosen: boolean) => void
}

function Proposal({ proposal, concern, isChosen, onChange }: ProposalProps) {
  const t = useTexts(concernPageTexts)
  const views = useTexts(stateViewTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { row, country, region, significance, isCore, words } = proposal
  const regionName = region === concern.region && concern.regionName ? concern.regionName : organisation.name
  const reason =
    row.indicator.key === concern.indicator ? t.seenIn : words.length > 0 ? t.foundBy(words.join(', ')) : t.foundByTheme
  return (
    <li className={`proposal${isChosen ? ' chosen' : ''}`}>
      <ShownFigure row={row} country={country} regionName={textIn(regionName, language)} level={4} />
      {significance !== 'none' && (
        <p className="proposal-versus">
          <VerdictKey of={significance} /> {views.versus[significance]}
        </p>
      )}
      <p className="proposal-why">
        {isCore && <Tag>{t.core}</Tag>} <small>{reason}</small>
      </p>
      <Checkbox isSelected={isChosen} onChange={onChange}>
        <span aria-hidden>{t.useIt}</span>
        <span className="visually-hidden">{t.takeAsEvidence(textIn(row.indicator.title, language))}</span>
      </Checkbox>
    </li>
  )
}

/** Looks for figures with other words than the concern's own. */
function WordSearch({
  concern,
  onFound,
}: {
  concern: Concern
  onFound: (found: readonly IndicatorProposal[] | null) => void
}) {
  const t = useTexts(concernPageTexts)
  const { slug: organisation } = usePlace().organisation
  const [words, setWords] = useState('')
  const { act, isBusy } = useAct()
  const search = async () => {
    if (words.trim() === '') return onFound(null)
    const { items } = await call(listProposals, { organisation, id: concern.id, search: words.trim() })
    onFound(items)
  }
  return (
    <form
      className="word-search"
      onSubmit={(event) => {
        event.preventDefault()
        void act(search, t.proposals)
      }}
    >
      <TextField label={t.otherWords} type="search" value={words} onChange={setWords} maxLength={200} />
      <Button type="submit" isBusy={isBusy}>
        {t.search}
      </Button>
    </form>
  )
}
