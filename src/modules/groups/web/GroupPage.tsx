import { ExternalLink } from 'lucide-react'
import { Link, useLoaderData } from 'react-router'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { groupTexts } from '../groups.texts.ts'
import { GroupMeetings } from '../meetings/web/GroupMeetings.tsx'
import { groupAddress, groupsAddress } from './addresses.ts'
import { ChairNotice, ChairTurns } from './ChairTurns.tsx'
import { GroupActions } from './GroupActions.tsx'
import { GroupHearings } from './GroupHearings.tsx'
import { GroupHistory } from './GroupHistory.tsx'
import { GroupLetters } from './GroupLetters.tsx'
import { GroupMembers } from './GroupMembers.tsx'
import { GroupRules } from './GroupRules.tsx'
import { groupPageTexts } from './group-pages.texts.ts'
import type { GroupData } from './groups.loader.ts'

/** One group: who is in it, how its rules hold, what it is for, what it is heard of and what was written to it. */
export function GroupPage() {
  const data = useLoaderData<GroupData>()
  const t = useTexts(groupPageTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  return (
    <>
      <PageHeader
        title={textIn(data.group.name, language)}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.title, to: groupsAddress(slug) }]} />}
        actions={<GroupActions data={data} />}
      />
      <Facts data={data} />
      <ChairNotice data={data} />
      <div className="group-columns">
        <div>
          {data.reads && <GroupMeetings group={data.group} next={data.nextMeeting} />}
          <GroupMembers data={data} />
          <GroupHearings data={data} />
          {data.reads && <GroupLetters data={data} />}
          {data.leads && <GroupHistory data={data} />}
        </div>
        <aside className="group-aside">
          <GroupRules data={data} />
          <ChairTurns data={data} />
          <Mandate data={data} />
        </aside>
      </div>
    </>
  )
}

export interface GroupProps {
  data: GroupData
}

function Facts({ data: { group, below } }: GroupProps) {
  const t = useTexts(groupPageTexts)
  const { kinds, ageGroups } = useTexts(groupTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const from = formatDay(group.startsOn, language)
  return (
    <p className="group-facts">
      {kinds[group.kind] !== textIn(group.name, language) && <span>{kinds[group.kind]}</span>}
      {group.ageGroup && <span>{ageGroups[group.ageGroup]}</span>}
      <span>
        {t.term}: {group.endsOn ? `${from}–${formatDay(group.endsOn, language)}` : t.termOpen(from)}
      </span>
      {group.parentId && group.parentName && (
        <span>
          {t.worksUnder}:{' '}
          <Link to={groupAddress(slug, group.parentId)}>
            <PlanText text={group.parentName} />
          </Link>
        </span>
      )}
      {group.programmeId && group.programmeName && (
        <span>
          {t.steers}:{' '}
          <Link to={`/app/${slug}/plan?programme=${group.programmeId}`}>
            <PlanText text={group.programmeName} />
          </Link>
        </span>
      )}
      {below.length > 0 && (
        <span>
          {t.below}:{' '}
          {below.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link to={groupAddress(slug, id)}>
                <PlanText text={name} />
              </Link>
            </span>
          ))}
        </span>
      )}
    </p>
  )
}

function Mandate({ data: { group } }: GroupProps) {
  const t = useTexts(groupPageTexts)
  const language = useLanguage()
  const { decidedBy, decidedOn, decisionSection, decisionLink } = group
  const decision = [
    decidedBy,
    decidedOn && formatDay(decidedOn, language),
    decisionSection && `§\u00a0${decisionSection.replace(/^§\s*/, '')}`,
  ].filter(Boolean)
  return (
    <section className="group-part">
      <h2>{t.mandateTitle}</h2>
      {group.mandate ? (
        <p className="group-mandate">
          <PlanText text={group.mandate} />
        </p>
      ) : (
        <p className="muted">{t.noMandate}</p>
      )}
      {decision.length > 0 && (
        <p className="small">
          {t.decision}: {decision.join(', ')}
        </p>
      )}
      {decisionLink && (
        <p className="small">
          <a href={decisionLink} target="_blank" rel="noreferrer">
            {t.openDecision} <Icon as={ExternalLink} />
          </a>
        </p>
      )}
    </section>
  )
}
