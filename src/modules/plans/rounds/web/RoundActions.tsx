import { type ReactNode, useState } from 'react'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { planPageTexts } from '../../web/plan-page.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { markOf } from '../../web/StatusBar.tsx'
import { type RoundAction, standingOf } from '../round.ts'
import { wordOf } from './answer-words.ts'
import { BulkDialog } from './BulkDialog.tsx'
import { OwnerDialog } from './OwnerDialog.tsx'
import { personalTexts } from './personal.texts.ts'
import { filterActions, isNeverUpdated, type RoundFilter, roundFilters } from './round-choice.ts'
import type { RoundData } from './RoundPage.tsx'
import { roundsTexts } from './rounds.texts.ts'

/** The actions of a round by unit; in an open one several can be answered for at once. */
export function RoundActions({ round, people, actions }: RoundData) {
  const t = useTexts(roundsTexts)
  const [filter, setFilter] = useState<RoundFilter>('all')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isWriting, setWriting] = useState(false)
  const [owning, setOwning] = useState<RoundAction | null>(null)
  const shown = filterActions(actions, filter)
  const byUnit = Map.groupBy(shown, ({ unitName }) => (unitName ? JSON.stringify(unitName) : ''))
  const isOpen = round.closedAt === null
  const selected = actions.filter(({ action }) => chosen.has(action))
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const toggle = (action: string, isChosen: boolean) =>
    setChosen((all) => new Set(isChosen ? [...all, action] : [...all].filter((one) => one !== action)))
  return (
    <div className="round-section">
      <div className="round-tools">
        <SegmentedFilter
          label={t.show}
          choices={roundFilters.map((value) => ({
            value,
            label: `${t.filters[value]} ${filterActions(actions, value).length}`,
          }))}
          value={filter}
          onChange={setFilter}
        />
        {selected.length > 0 && <Button onPress={() => setWriting(true)}>{t.bulk(selected.length)}</Button>}
      </div>
      {shown.length === 0 && <p className="muted">{t.nothingShown}</p>}
      {[...byUnit].map(([key, ofUnit]) => (
        <UnitPart key={key} actions={ofUnit}>
          {(action) => (
            <ActionLine
              key={action.action}
              action={action}
              waitsFor={action.personId ? nameOf.get(action.personId) : undefined}
              choice={
                isOpen ? { isChosen: chosen.has(action.action), onChange: (is) => toggle(action.action, is) } : null
              }
              onGiveOwner={isOpen ? () => setOwning(action) : null}
            />
          )}
        </UnitPart>
      ))}
      <BulkDialog
        round={round.id}
        actions={selected}
        isOpen={isWriting}
        onClose={() => setWriting(false)}
        onDone={() => {
          setWriting(false)
          setChosen(new Set())
        }}
      />
      <OwnerDialog round={round.id} action={owning} onClose={() => setOwning(null)} />
    </div>
  )
}

interface UnitProps {
  actions: readonly RoundAction[]
  children: (action: RoundAction) => ReactNode
}

function UnitPart({ actions, children }: UnitProps) {
  const t = useTexts(roundsTexts)
  const unitName = actions[0]?.unitName
  const answered = actions.filter(({ answer }) => answer).length
  return (
    <>
      <h2 className="round-unit">
        {unitName ? <PlanText text={unitName} /> : t.noUnit}{' '}
        <small className="muted">{t.unitCount(answered, actions.length)}</small>
      </h2>
      <ul>{actions.map(children)}</ul>
    </>
  )
}

interface LineProps {
  action: RoundAction
  waitsFor: string | undefined
  choice: { isChosen: boolean; onChange: (isChosen: boolean) => void } | null
  onGiveOwner: (() => void) | null
}

function ActionLine({ action, waitsFor, choice, onGiveOwner }: LineProps) {
  const t = useTexts(roundsTexts)
  const { statuses } = useTexts(planPageTexts)
  const language = useLanguage()
  const { title, status, latest, answer } = action
  const standing = standingOf(action)
  return (
    <li className={choice ? 'round-action' : 'round-action no-choice'}>
      {choice && (
        <Checkbox isSelected={choice.isChosen} onChange={choice.onChange}>
          <span className="visually-hidden">{t.choose(textIn(title, language))}</span>
        </Checkbox>
      )}
      <div>
        <h3>
          <PlanText text={title} />
        </h3>
        {answer ? <Answer action={action} /> : null}
        {!answer && latest && <p className="round-answer muted">{t.lastBefore(formatDay(latest.on, language))}</p>}
        {isNeverUpdated(action) && <p className="round-answer">{t.never}</p>}
      </div>
      <div className="round-side">
        <StatusMark status={markOf[status]} label={statuses[status]} />
        {choice && standing === 'waiting' && <span className="muted">{t.waitsFor(waitsFor ?? '')}</span>}
        {standing === 'withoutOwner' && <span>{t.filters.withoutOwner}</span>}
        {onGiveOwner && action.personId === null && (
          <Button size="small" onPress={onGiveOwner} aria-label={`${t.giveOwner}: ${textIn(title, language)}`}>
            {t.giveOwner}
          </Button>
        )}
      </div>
    </li>
  )
}

function Answer({ action }: { action: RoundAction }) {
  const t = useTexts(roundsTexts)
  const words = useTexts(personalTexts)
  const language = useLanguage()
  const { answer } = action
  if (!answer) return null
  return (
    <p className="round-answer">
      <strong>{wordOf(answer.state, action, words)}.</strong> {answer.text}{' '}
      <span className="muted">
        {t.answerBy(answer.byName, formatDay(answer.on, language))}
        {answer.reach !== null && ` · ${t.reached(formatNumber(answer.reach, language))}`}
      </span>
    </p>
  )
}
