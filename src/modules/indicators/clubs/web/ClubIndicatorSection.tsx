import { CalendarPlus, Pencil } from 'lucide-react'
import { useState } from 'react'
import { Link, useLoaderData } from 'react-router'

import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber, formatPercent } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { indicatorAddress } from '../../web/addresses.ts'
import type { ClubDefinition, ClubIndicator } from '../club.ts'
import { AgreementForm } from './AgreementForm.tsx'
import { ClubIndicatorForm } from './ClubIndicatorForm.tsx'
import { ClubRounds } from './ClubRounds.tsx'
import type { ClubData } from './clubs.loader.ts'
import { clubTexts } from './clubs.texts.ts'
import { RoundForm } from './RoundForm.tsx'

/** One of a club's indicators: its definition, who has agreed to it, and its rounds. */
export function ClubIndicatorSection({ indicator }: { indicator: ClubIndicator }) {
  const { club } = useLoaderData<ClubData>()
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { definition, edition, definedAt, definedBy, openedAs } = indicator
  return (
    <article className="club-indicator">
      <header className="club-heading">
        <h3>{textIn(indicator.title, language)}</h3>
        {club.mayRun && !club.isClosed && <IndicatorActions indicator={indicator} />}
      </header>
      <p className="club-definition">{textIn(definition.definition, language)}</p>
      <DefinitionFacts definition={definition} />
      <p className="set-note">{t.edition(edition, formatDay(isoDay(new Date(definedAt)), language), definedBy)}</p>
      {indicator.hasAgreed === false && club.mayAnswer && !club.isClosed && <AgreementForm indicator={indicator} />}
      <Agreements indicator={indicator} />
      <ClubRounds indicator={indicator} />
      {openedAs !== null && (
        <p>
          <Link to={indicatorAddress(organisation.slug, openedAs)}>{t.seeInBase}</Link>
        </p>
      )}
    </article>
  )
}

function IndicatorActions({ indicator }: { indicator: ClubIndicator }) {
  const { club } = useLoaderData<ClubData>()
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const [shown, setShown] = useState<'edit' | 'round'>()
  const about = textIn(indicator.title, language)
  const close = () => setShown(undefined)
  return (
    <div className="club-actions">
      <Button size="small" icon={Pencil} aria-label={`${t.editIndicator}: ${about}`} onPress={() => setShown('edit')}>
        {t.editIndicator}
      </Button>
      <Button size="small" icon={CalendarPlus} aria-label={`${t.addRound}: ${about}`} onPress={() => setShown('round')}>
        {t.addRound}
      </Button>
      {shown === 'edit' && <ClubIndicatorForm club={club.slug} indicator={indicator} onClose={close} />}
      {shown === 'round' && <RoundForm club={club.slug} indicator={indicator} onClose={close} />}
    </div>
  )
}

/** The unit, limits and opening of a definition. */
export function DefinitionFacts({ definition }: { definition: ClubDefinition }) {
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const facts = [
    { name: t.unit, said: textIn(definition.unit, language) },
    { name: t.limits, said: limitsIn(definition, language) },
    {
      name: t.usualChange,
      said: definition.usualChange === null ? '' : t.usualChangeText(formatPercent(definition.usualChange, language)),
    },
    { name: t.opening, said: definition.opensAfterEmbargo ? t.opens : t.staysInside },
  ]
  return (
    <dl className="club-definition-facts">
      {facts
        .filter(({ said }) => said !== '')
        .map(({ name, said }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
    </dl>
  )
}

function limitsIn({ lowest, highest, decimals }: ClubDefinition, language: Language): string {
  const t = clubTexts[language]
  const say = (limit: number) => formatNumber(limit, language, Number.isInteger(limit) ? 0 : decimals)
  if (lowest !== null && highest !== null) return t.fromTo(say(lowest), say(highest))
  if (lowest !== null) return t.atLeast(say(lowest))
  return highest === null ? t.noLimits : t.atMost(say(highest))
}

function Agreements({ indicator }: { indicator: ClubIndicator }) {
  const { club } = useLoaderData<ClubData>()
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const joined = club.members.filter(({ state }) => state === 'joined')
  const missing = joined.filter(({ slug }) => !indicator.agreements.some((one) => one.slug === slug))
  return (
    <Disclosure level={4} title={t.agreed(indicator.agreements.length, joined.length)}>
      <ul className="club-agreements">
        {indicator.agreements.map(({ slug, name, agreedAt, agreedBy }) => (
          <li key={slug}>
            {t.agreedBy(textIn(name, language), formatDay(isoDay(new Date(agreedAt)), language), agreedBy)}
          </li>
        ))}
      </ul>
      {missing.length > 0 && <p>{t.notAgreedYet(missing.map(({ name }) => textIn(name, language)).join(', '))}</p>}
    </Disclosure>
  )
}
