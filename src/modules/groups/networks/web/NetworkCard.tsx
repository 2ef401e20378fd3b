import { History, Pencil, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { type Day, formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import { type AimState, commitmentState, contactSides, dayState, type NetworkView } from '../network.ts'
import { deleteNetwork } from '../networks.contract.ts'
import { NetworkHistory } from './NetworkHistory.tsx'
import { networkTexts } from './networks.texts.ts'

interface Props {
  network: NetworkView
}

/** One network: since when, what we aim at, which days, what we promised and who knows. */
export function NetworkCard({ network, keeps }: Props & { keeps: boolean }) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const heading = `network-${network.id}`
  return (
    <article className="panel network" aria-labelledby={heading}>
      <header>
        <div>
          <h2 id={heading}>{textIn(network.name, language)}</h2>
          <p className="network-marks">
            <Tag>{t.kinds[network.kind]}</Tag>
            {network.convener && <span className="muted">{network.convener}</span>}
            {network.sinceOn && <span className="muted">{t.since(formatDay(network.sinceOn, language))}</span>}
            {network.endedOn && <span className="muted">{t.ended(formatDay(network.endedOn, language))}</span>}
            {network.link && <a href={network.link}>{t.web}</a>}
          </p>
          <Decision network={network} />
        </div>
        <Deeds network={network} keeps={keeps} />
      </header>
      {network.promised && (
        <Part title={t.promised}>
          <p className="network-promised">{textIn(network.promised, language)}</p>
        </Part>
      )}
      <div className="network-parts">
        <Aims network={network} />
        <Commitments network={network} />
        <Days network={network} />
        <Contacts network={network} />
      </div>
    </article>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="network-part">
    <h3>{title}</h3>
    {children}
  </section>
)

function Decision({ network: { decidedBy, decidedOn, decisionSection, decisionLink } }: Props) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const words = [decidedBy, decidedOn && formatDay(decidedOn, language), decisionSection].filter(Boolean).join(', ')
  if (words === '') return null
  return (
    <p className="small">
      <span className="muted">{t.decision}:</span> {decisionLink ? <a href={decisionLink}>{words}</a> : words}
    </p>
  )
}

const aimMarks: Record<AimState, Status> = {
  waiting: 'waiting',
  running: 'running',
  reached: 'reached',
  dropped: 'paused',
}

function Aims({ network: { aims } }: Props) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  if (aims.length === 0) return null
  return (
    <Part title={t.aims}>
      <ul>
        {aims.map(({ id, title, firstYear, lastYear, state, note }) => (
          <li key={id}>
            {textIn(title, language)}
            <span className="network-marks small">
              <StatusMark status={aimMarks[state]} label={t.aimStates[state]} />
              <span className="muted">
                {firstYear}–{lastYear}
              </span>
            </span>
            {note && <span className="small muted">{note}</span>}
          </li>
        ))}
      </ul>
    </Part>
  )
}

const commitmentMarks = { done: 'done', coming: 'waiting', late: 'late' } as const

function Commitments({ network: { commitments } }: Props) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const { today } = usePlace()
  if (commitments.length === 0) return null
  return (
    <Part title={t.commitments}>
      <ul>
        {commitments.map((commitment) => {
          const { id, title, dueOn, doneOn, ownerName } = commitment
          const state = commitmentState(commitment, today)
          return (
            <li key={id}>
              {textIn(title, language)}
              <span className="network-marks small">
                <StatusMark status={commitmentMarks[state]} label={t.commitmentStates[state]} />
                {doneOn ? (
                  <span className="muted">{t.doneOn(formatDay(doneOn, language))}</span>
                ) : (
                  dueOn && <span className="muted">{t.by(formatDay(dueOn, language))}</span>
                )}
                {ownerName && <span className="muted">{ownerName}</span>}
              </span>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

function Days({ network: { days } }: Props) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const { today } = usePlace()
  if (days.length === 0) return null
  const span = (from: Day, to: Day) =>
    from === to ? formatDay(from, language) : `${formatDay(from, language)} – ${formatDay(to, language)}`
  return (
    <Part title={t.days}>
      <ul>
        {days
          .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))
          .map((day) => (
            <li key={day.id} className={dayState(day, today) === 'done' ? 'muted' : undefined}>
              <b>{span(day.startsOn, day.endsOn)}</b> {textIn(day.title, language)}
              {day.place && <span className="muted">, {day.place}</span>}
            </li>
          ))}
      </ul>
    </Part>
  )
}

function Contacts({ network: { contacts } }: Props) {
  const t = useTexts(networkTexts)
  if (contacts.length === 0) return null
  return (
    <Part title={t.contacts}>
      <dl>
        {contactSides.map((side) => {
          const own = contacts.filter((contact) => contact.side === side)
          if (own.length === 0) return null
          return (
            <div key={side}>
              <dt className="muted small">{t.sides[side]}</dt>
              {own.map(({ name, title, email, phone }) => (
                <dd key={`${name}${email}${phone}`}>
                  {name}
                  {title && <span className="muted">, {title}</span>}
                  <span className="network-marks small">
                    {email && <a href={`mailto:${email}`}>{email}</a>}
                    {phone && <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>}
                  </span>
                </dd>
              ))}
            </div>
          )
        })}
      </dl>
    </Part>
  )
}

function Deeds({ network, keeps }: Props & { keeps: boolean }) {
  const { id, name } = network
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const [shown, setShown] = useState<'history' | 'delete' | null>(null)
  const close = () => setShown(null)
  const { isBusy, act } = useAct()
  return (
    <div className="network-deeds">
      <Button size="small" variant="quiet" icon={History} onPress={() => setShown('history')}>
        {t.history}
        <span className="visually-hidden">: {textIn(name, language)}</span>
      </Button>
      {shown === 'history' && <NetworkHistory network={network} onClose={close} />}
      {keeps && (
        <>
          <LinkButton to={`/app/${slug}/networks/${id}/edit`} size="small" icon={Pencil}>
            {t.edit}
            <span className="visually-hidden">: {textIn(name, language)}</span>
          </LinkButton>
          <Button size="small" variant="quiet" icon={Trash2} onPress={() => setShown('delete')}>
            {t.delete}
            <span className="visually-hidden">: {textIn(name, language)}</span>
          </Button>
          <ConfirmDialog
            title={t.delete}
            confirmLabel={t.delete}
            isOpen={shown === 'delete'}
            isBusy={isBusy}
            onClose={close}
            onConfirm={() => void act(() => call(deleteNetwork, { organisation: slug, id }), t.deleted).then(close)}
          >
            <p>{t.deleteText}</p>
          </ConfirmDialog>
        </>
      )}
    </div>
  )
}
