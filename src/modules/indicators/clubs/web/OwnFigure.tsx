import { Link } from 'react-router'

import { formatValue } from '#charts/values.ts'
import { useAct } from '#modules/organisations/web/acting.ts'
import { formatMoment } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { StatusMark, type Status } from '#web/ui/StatusMark.tsx'
import { agreeToClubIndicator } from '../club-indicators.contract.ts'
import type { ClubRound, FigureState, MemberFigure } from '../club-round.ts'
import { clubAddress } from './club-addresses.ts'
import { clubFaults } from './club-faults.texts.ts'
import { clubRoundTexts } from './club-round.texts.ts'
import { FigureForm } from './FigureForm.tsx'
import { FigureQuestion } from './FigureQuestion.tsx'
import { MarkSentences } from './FigureMarks.tsx'
import { formatOf } from './round-reading.ts'
import { useFreshOnRefusal } from './use-fresh-on-refusal.ts'

const statuses: Record<FigureState, Status> = {
  missing: 'waiting',
  waiting: 'running',
  approved: 'done',
  correction: 'running',
}

/** How a figure stands, as shape and words. */
export function FigureStateMark({ figure }: { figure: Pick<MemberFigure, 'state' | 'hasAgreed'> }) {
  const t = useTexts(clubRoundTexts)
  const isUnagreed = figure.state === 'missing' && !figure.hasAgreed
  return <StatusMark status={statuses[figure.state]} label={isUnagreed ? t.notAgreed : t.states[figure.state]} />
}

interface Props {
  round: ClubRound
  own: MemberFigure
}

/** Our figure: how it stands, what the checks and the coordinator say of it, and the form to report or correct it. */
export function OwnFigure({ round, own }: Props) {
  const t = useTexts(clubRoundTexts)
  return (
    <section className="set-section club-own">
      <header className="club-heading">
        <h2>{t.own}</h2>
        <FigureStateMark figure={own} />
      </header>
      <Course round={round} own={own} />
      <MarkSentences marks={own.marks} definition={round.definition} />
      <FigureQuestion round={round} own={own} />
      {!own.hasAgreed && <Agree round={round} />}
      {own.hasAgreed && !round.mayReport && !round.club.isClosed && <p className="muted">{t.mayNotReport}</p>}
      {round.mayReport && <Reporting round={round} own={own} />}
    </section>
  )
}

/** The form; folded away where nothing is asked of us any more. */
function Reporting({ round, own }: Props) {
  const t = useTexts(clubRoundTexts)
  const form = <FigureForm key={own.reported?.version ?? 0} round={round} own={own} />
  return own.state === 'approved' ? (
    <Disclosure level={3} title={t.correctTitle}>
      {form}
    </Disclosure>
  ) : (
    form
  )
}

/** Who reported and approved it, and the figures before it. */
function Course({ round: { definition }, own: { reported, approved, previous, state } }: Props) {
  const t = useTexts(clubRoundTexts)
  const language = useLanguage()
  const say = (value: number | null) =>
    value === null ? t.noFigure : formatValue(value, formatOf(definition, language))
  const when = (moment: string) => formatMoment(new Date(moment), language)
  const lines = [
    reported && `${say(reported.value)}. ${t.reportedBy(reported.by, when(reported.at))}.`,
    approved && state === 'approved' && `${t.approvedBy(approved.by, when(approved.at))}.`,
    approved && state === 'correction' && t.standing(say(approved.value)),
    previous && t.previous(previous.year, say(previous.value)),
  ].filter((line) => typeof line === 'string')
  return lines.length === 0 ? null : <p className="club-course">{lines.join(' ')}</p>
}

/** The definition of the round waits for our agreement: on the club's page, or here when the round keeps an earlier one. */
function Agree({ round }: { round: ClubRound }) {
  const t = useTexts(clubRoundTexts)
  const organisation = usePlace().organisation.slug
  const { act, isBusy } = useAct(useTexts(clubFaults))
  const { club, indicator, edition } = round
  const fresh = useFreshOnRefusal()
  const agreement = { organisation, club: club.slug, indicator: indicator.id, edition, unitId: null }
  const agree = () => void act(() => fresh(() => call(agreeToClubIndicator, agreement)), t.agreed)
  return (
    <div className="club-notice">
      <p>{t.mustAgree}</p>
      <div className="form-actions">
        {round.mayAnswer && (
          <Button variant="primary" isBusy={isBusy} onPress={agree}>
            {t.agreeHere}
          </Button>
        )}
        <Link to={clubAddress(organisation, club.slug)}>{t.readDefinition}</Link>
      </div>
    </div>
  )
}
