import { Link } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { indicatorAddress } from '#modules/indicators/web/addresses.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import type { Concern, ConcernChange } from '../concern.ts'
import { splitConcern } from '../concerns.contract.ts'
import { concernTexts } from '../concerns.texts.ts'
import { phenomenonAddress } from './addresses.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import type { ConcernData } from './concerns.loader.ts'
import { TiedGoals } from './TiedGoals.tsx'

/** Beside the figures, or above them while nothing was found: where it came from, what became of it, and what has happened to it. */
export function ConcernAside({ data, isWide = false }: { data: ConcernData; isWide?: boolean }) {
  const t = useTexts(concernPageTexts)
  const { concern, goals, changes, rights } = data
  return (
    <aside className={`concern-aside${isWide ? ' wide' : ''}`}>
      <section>
        <h2>{t.became}</h2>
        <Became data={data} />
        {goals.length > 0 && <TiedGoals goals={goals} />}
      </section>
      <section>
        <h2>{t.facts}</h2>
        <Facts concern={concern} />
      </section>
      {concern.merged.length > 0 && <Merged concern={concern} maySplit={rights.handles} />}
      <Disclosure level={2} title={t.historyTitle(changes.length)}>
        <History changes={changes} />
      </Disclosure>
    </aside>
  )
}

function Became({ data: { concern, goals } }: { data: ConcernData }) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  if (concern.phenomena.length === 0) return goals.length === 0 ? <p className="muted">{t.nothingYet}</p> : null
  return (
    <ul className="concern-phenomena">
      {concern.phenomena.map(({ id, name }) => (
        <li key={id}>
          <span className="eyebrow">{t.phenomena}</span>
          <Link to={phenomenonAddress(slug, id)}>{textIn(name, language)}</Link>
        </li>
      ))}
    </ul>
  )
}

function Facts({ concern }: { concern: Concern }) {
  const t = useTexts(concernPageTexts)
  const names = useTexts(concernTexts)
  const kinds = useTexts(indicatorTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const { origin, originNote, indicator, indicatorTitle, populationGroup, theme, regionName, unitName, saidBy } =
    concern
  const lines = [
    { name: t.origin, said: [names.origins[origin], originNote && textIn(originNote, language)] },
    { name: t.saidBy, said: [saidBy] },
    { name: t.unit, said: [unitName && textIn(unitName, language)] },
    { name: t.group, said: [populationGroup && kinds.populationGroups[populationGroup]] },
    { name: t.theme, said: [theme && kinds.themes[theme]] },
    { name: t.area, said: [regionName ? textIn(regionName, language) : t.wholeArea] },
  ]
  return (
    <dl className="concern-background">
      {lines.map(({ name, said }) => {
        const words = said.filter(Boolean).join(', ')
        return words === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        )
      })}
      {indicator && indicatorTitle && (
        <div>
          <dt>{t.indicator}</dt>
          <dd>
            <Link to={indicatorAddress(slug, indicator)}>{textIn(indicatorTitle, language)}</Link>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Merged({ concern, maySplit }: { concern: Concern; maySplit: boolean }) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct()
  return (
    <section>
      <h2>{t.mergedTitle}</h2>
      <ul className="concern-merged">
        {concern.merged.map(({ id, text, createdBy, createdAt }) => {
          const said = inLanguage(text, language)
          return (
            <li key={id}>
              <p className="concern-text" lang={said.language}>
                {said.text}
              </p>
              <p className="concern-facts">{t.by(createdBy, formatDay(isoDay(new Date(createdAt)), language))}</p>
              {maySplit && (
                <Button
                  size="small"
                  isBusy={isBusy}
                  onPress={() =>
                    void act(() => call(splitConcern, { organisation, id: concern.id, other: id }), t.wasSplit)
                  }
                >
                  {t.split}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function History({ changes }: { changes: readonly ConcernChange[] }) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  return (
    <ol className="concern-history">
      {changes.map(({ change, at, byName, words }) => (
        <li key={`${at} ${change} ${words ? textIn(words, language) : ''}`}>
          <span className="concern-facts">{formatDay(isoDay(new Date(at)), language)}</span> {byName}{' '}
          {t.changes[change]}
          {words && `: ${textIn(words, language)}`}
        </li>
      ))}
    </ol>
  )
}
