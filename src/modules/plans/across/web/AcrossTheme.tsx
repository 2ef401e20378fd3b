import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import type { AcrossOrganisation, ThemeRow } from '../across.ts'
import { acrossTexts } from '../across.texts.ts'

interface Props {
  row: ThemeRow
  /** Those who have an approved plan, in the order of every row. */
  planning: readonly AcrossOrganisation[]
}

/** One theme: who has a goal on it, which goals, and who has none. */
export function AcrossTheme({ row: { theme, goals, without }, planning }: Props) {
  const t = useTexts(acrossTexts)
  const { themes } = useTexts(indicatorTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const having = planning.filter(({ slug }) => goals.some((goal) => goal.organisation === slug))
  const name = theme === null ? t.noFigure : themes[theme]
  return (
    <li className="across-theme">
      <span className="across-dots" aria-hidden>
        {planning.map(({ slug }) => (
          <i
            key={slug}
            className={dotOf(
              having.some((one) => one.slug === slug),
              slug === organisation.slug,
            )}
          />
        ))}
      </span>
      <Disclosure
        title={
          <>
            {name} <span className="across-count">{t.count(having.length, planning.length)}</span>
          </>
        }
      >
        {having.length === 0 && <p>{t.nobody}</p>}
        <dl className="across-goals">
          {having.map(({ slug, name: whose }) => (
            <div key={slug}>
              <dt>
                {textIn(whose, language)}
                {slug === organisation.slug && <span className="muted"> ({t.own})</span>}
              </dt>
              {goals
                .filter((goal) => goal.organisation === slug)
                .map(({ id, title, indicators, isPartner }) => (
                  <dd key={id}>
                    <PlanText text={title} />
                    {isPartner && <strong className="small"> {t.partner}</strong>}
                    {indicators.length > 0 && (
                      <span className="small muted">
                        {' '}
                        {indicators.map((one) => textIn(one.title, language)).join(', ')}
                      </span>
                    )}
                  </dd>
                ))}
            </div>
          ))}
          {without.length > 0 && having.length > 0 && (
            <div>
              <dt>{t.without}</dt>
              <dd>{without.map((one) => textIn(one.name, language)).join(', ')}</dd>
            </div>
          )}
        </dl>
      </Disclosure>
    </li>
  )
}

const dotOf = (has: boolean, isOwn: boolean): string => `across-dot${has ? ' has' : ''}${isOwn ? ' own' : ''}`
