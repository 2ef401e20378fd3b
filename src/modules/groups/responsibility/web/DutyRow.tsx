import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { dutyTexts } from '#modules/plans/duties/duties.texts.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import type { AnsweredDutyView } from '../responsibility.contract.ts'
import { responsibilityTexts, sayDemand, sayDuty } from '../responsibility.texts.ts'
import type { ResponsibilityState } from '../responsibility.ts'

const marks: Record<ResponsibilityState, Status> = {
  whole: 'done',
  noPerson: 'running',
  noBody: 'running',
  none: 'late',
}

interface Props {
  duty: AnsweredDutyView
  /** Left out for those who only read. */
  onEdit: (() => void) | undefined
}

/** One duty: what the law asks, and who answers. */
export function DutyRow({ duty, onEdit }: Props) {
  const t = useTexts(responsibilityTexts)
  const laws = useTexts(dutyTexts)
  const language = useLanguage()
  const name = textIn(sayDuty(duty.duty), language)
  const acts: Readonly<Record<string, string>> = laws.acts
  return (
    <li className="duty">
      <div className="duty-words">
        <h2>{name}</h2>
        <p className="duty-law">
          {duty.citations.map(({ act, section }) => `${laws.section(acts[act] ?? act, section)} (${act})`).join(' · ')}
        </p>
        <p>{textIn(sayDemand(duty.duty), language)}</p>
      </div>
      <div className="duty-answer">
        <StatusMark status={marks[duty.state]} label={t.states[duty.state]} />
        <Answer duty={duty} />
        {onEdit && (
          <Button size="small" onPress={onEdit} aria-label={(duty.version === 0 ? t.addOf : t.editOf)(name)}>
            {duty.version === 0 ? t.add : t.edit}
          </Button>
        )}
      </div>
    </li>
  )
}

function Answer({ duty }: { duty: AnsweredDutyView }) {
  const t = useTexts(responsibilityTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  const { responsibility: said, groupName, groupEndsOn, unitName, accountName, hasLeft, updatedAt, updatedBy } = duty
  const group = groupName && textIn(groupName, language)
  const isGroupOver = groupEndsOn !== null && groupEndsOn < today
  const decision = [said.decidedBy, said.decidedOn && formatDay(said.decidedOn, language), said.decisionSection]
    .filter(Boolean)
    .join(', ')
  const facts: { label: string; value: ReactNode }[] = [
    { label: t.body, value: said.body },
    { label: t.group, value: group && <Link to={`/app/${organisation.slug}/groups/${said.groupId}`}>{group}</Link> },
    { label: t.unit, value: unitName && textIn(unitName, language) },
    { label: t.doer, value: said.personName ?? (hasLeft ? null : accountName) },
    {
      label: t.decision,
      value: said.decisionLink ? <a href={said.decisionLink}>{decision || t.decision}</a> : decision,
    },
    { label: t.note, value: said.note },
  ]
  return (
    <>
      <dl className="duty-facts">
        {facts
          .filter(({ value }) => value)
          .map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {hasLeft && <p className="small">{t.left(accountName ?? '')}</p>}
      {isGroupOver && group && <p className="small">{t.groupOver(group)}</p>}
      {updatedAt && (
        <p className="small muted">{t.updated(formatDay(isoDay(new Date(updatedAt)), language), updatedBy ?? '')}</p>
      )}
    </>
  )
}
