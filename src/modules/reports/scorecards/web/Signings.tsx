import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'

import { formatDay, isoDay } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import type { ScorecardChange } from '../scorecard-changes.ts'
import { sayChange } from '../scorecard-words.ts'
import type { ScorecardView, Signing } from '../scorecards.contract.ts'
import { scorecardTexts } from '../scorecards.texts.ts'
import { scorecardAddress } from './scorecard-addresses.ts'
import { scorecardPageTexts } from './scorecard-pages.texts.ts'
import { SignDialog } from './SignDialog.tsx'

/** Who has signed the card, what has changed since, and the director's button. */
export function Signings({ view }: { view: ScorecardView }) {
  const t = useTexts(scorecardPageTexts)
  const words = useTexts(scorecardTexts)
  const [isOpen, setOpen] = useState(false)
  const { signings, shown, changes, maySign } = view
  const signed = signings.find(({ id }) => id === shown) ?? signings[0]
  return (
    <section className="scorecard-signing" aria-labelledby="signing">
      <h2 id="signing">{words.signing}</h2>
      <div className="scorecard-signed">
        {signed ? <Signed signed={signed} changes={changes} /> : <Unsigned />}
        {maySign && shown === null && (
          <Button variant="primary" icon={PenLine} onPress={() => setOpen(true)}>
            {signed ? t.signAgain : t.sign}
          </Button>
        )}
      </div>
      {shown !== null && <ShownSigned view={view} />}
      {changes.length > 0 && <Changes changes={changes} />}
      {signings.length > 0 && <AllSignings view={view} />}
      {isOpen && <SignDialog view={view} onClose={() => setOpen(false)} />}
    </section>
  )
}

function Unsigned() {
  const t = useTexts(scorecardPageTexts)
  return <StatusMark status="waiting" label={t.unsignedText} />
}

function ShownSigned({ view: { card } }: { view: ScorecardView }) {
  const t = useTexts(scorecardPageTexts)
  const slug = usePlace().organisation.slug
  return (
    <p className="scorecard-shown">
      {t.shownSigned} <Link to={scorecardAddress(slug, { unit: card.unit, year: card.year })}>{t.showNow}</Link>
    </p>
  )
}

interface SignedProps {
  signed: Signing
  changes: readonly ScorecardChange[]
}

function Signed({ signed, changes }: SignedProps) {
  const words = useTexts(scorecardTexts)
  const isAsSigned = changes.length === 0
  return (
    <div>
      <StatusMark status={isAsSigned ? 'done' : 'running'} label={useSignedWords(signed)} />
      <p>{isAsSigned ? words.signedAsIs : words.changedSince(changes.length)}</p>
      {signed.note && <blockquote className="scorecard-note">{signed.note}</blockquote>}
    </div>
  )
}

function useSignedWords({ signedBy, role, signedAt }: Signing): string {
  const words = useTexts(scorecardTexts)
  const language = useLanguage()
  return words.signed(signedBy, words.signerRoles[role], formatDay(isoDay(new Date(signedAt)), language))
}

function Changes({ changes }: { changes: readonly ScorecardChange[] }) {
  const t = useTexts(scorecardPageTexts)
  const language = useLanguage()
  return (
    <Disclosure level={3} title={`${t.whatChanged} (${changes.length})`}>
      <ul className="scorecard-changes">
        {changes.map((one, at) => {
          const { title, words } = sayChange(one, language)
          return (
            <li key={`${at}-${one.kind}`}>
              {title && <strong>{title}</strong>}
              <span>{words}</span>
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}

function AllSignings({ view: { card, signings, shown } }: { view: ScorecardView }) {
  const t = useTexts(scorecardPageTexts)
  return (
    <Disclosure level={3} title={`${t.allSignings} (${signings.length})`}>
      <ol className="scorecard-signings">
        {signings.map((one) => (
          <SigningLine key={one.id} signing={one} card={card} isShown={one.id === shown} />
        ))}
      </ol>
    </Disclosure>
  )
}

function SigningLine({
  signing,
  card: { unit, year },
  isShown,
}: {
  signing: Signing
  card: ScorecardView['card']
  isShown: boolean
}) {
  const t = useTexts(scorecardPageTexts)
  const words = useTexts(scorecardTexts)
  const slug = usePlace().organisation.slug
  return (
    <li>
      <span>{useSignedWords(signing)}</span>
      {signing.note && <span className="muted">{signing.note}</span>}
      {!isShown && <Link to={scorecardAddress(slug, { unit, year, signing: signing.id })}>{t.showSigned}</Link>}
      <code className="small muted">{words.hash(signing.hash)}</code>
    </li>
  )
}
