import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Link, useLoaderData } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { DeletedThings } from '#web/ui/DeletedThings.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import type { GroupKind } from '../group.ts'
import { type GroupSummary, restoreGroup } from '../groups.contract.ts'
import { groupTexts } from '../groups.texts.ts'
import { groupMeetingsTexts } from '../meetings/web/group-meetings.texts.ts'
import { NextMeetingLink } from '../meetings/web/GroupMeetings.tsx'
import { NetworksLink } from '../networks/web/NetworksLink.tsx'
import { ResponsibilitiesLink } from '../responsibility/web/ResponsibilitiesLink.tsx'
import { groupAddress } from './addresses.ts'
import { GroupDialog } from './GroupDialog.tsx'
import { groupPageTexts } from './group-pages.texts.ts'
import type { GroupListData } from './groups.loader.ts'

const groupings = {
  steering: ['management', 'hyteSteering'],
  ageGroups: ['ageGroup'],
  councils: ['youthCouncil', 'olderPeopleCouncil', 'disabilityCouncil'],
  others: ['working', 'network'],
} as const satisfies Record<string, readonly GroupKind[]>
const groupingNames = Object.keys(groupings) as (keyof typeof groupings)[]

/** Ryhmät: who leads and who is heard, and what asks for attention in each group. */
export function GroupListPage() {
  const { items, deleted, leads, choices } = useLoaderData<GroupListData>()
  const t = useTexts(groupPageTexts)
  const [isAdding, setAdding] = useState(false)
  const broken = items.reduce((sum, { brokenRules }) => sum + brokenRules, 0)
  const ended = items.filter(({ chair, isInForce }) => isInForce && chair.state !== 'held').length
  const add = leads && (
    <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
      {t.newGroup}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t.title}
        lead={items.length > 0 ? t.lead(items.length, broken, ended) : undefined}
        actions={items.length > 0 && add}
      />
      {items.length === 0 && (
        <EmptyState title={t.none} actions={add}>
          {leads ? t.noneText : t.noneReader}
        </EmptyState>
      )}
      {groupingNames.map((name) => (
        <Grouping key={name} name={name} items={items} />
      ))}
      <NetworksLink />
      <ResponsibilitiesLink />
      <Deleted deleted={deleted} />
      {isAdding && <GroupDialog group={null} choices={choices} onClose={() => setAdding(false)} />}
    </>
  )
}

function Grouping({ name, items }: { name: keyof typeof groupings; items: readonly GroupSummary[] }) {
  const t = useTexts(groupPageTexts)
  const kinds: readonly GroupKind[] = groupings[name]
  const own = items.filter(({ kind }) => kinds.includes(kind))
  if (own.length === 0) return null
  return (
    <section className="group-section">
      <h2>{t.groupings[name]}</h2>
      <ul className="group-list">
        {own.map((group) => (
          <GroupRow key={group.id} group={group} />
        ))}
      </ul>
    </section>
  )
}

function GroupRow({ group }: { group: GroupSummary }) {
  const t = useTexts(groupPageTexts)
  const { kinds } = useTexts(groupTexts)
  const { next } = useTexts(groupMeetingsTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const isNamedByKind = textIn(group.name, language) === kinds[group.kind]
  return (
    <li className="group-row">
      <div>
        <h3>
          <Link to={groupAddress(slug, group.id)}>
            <PlanText text={group.name} />
          </Link>{' '}
          {group.isMember && <Tag>{t.youAreIn}</Tag>}
        </h3>
        <p className="group-facts">
          {!isNamedByKind && <span>{kinds[group.kind]}</span>}
          <span>{t.members(group.memberCount)}</span>
          {!group.isInForce && group.endsOn && (
            <span>{t.notInForce(formatDay(group.startsOn, language), formatDay(group.endsOn, language))}</span>
          )}
        </p>
      </div>
      <dl className="group-people">
        <div>
          <dt>{t.chair}</dt>
          <dd>{group.chair.state === 'held' ? group.chair.chair?.name : t.noChair}</dd>
        </div>
        {group.secretary && (
          <div>
            <dt>{t.secretary}</dt>
            <dd>{group.secretary}</dd>
          </div>
        )}
        {group.nextMeeting && (
          <div>
            <dt>{next}</dt>
            <dd>
              <NextMeetingLink group={group.id} next={group.nextMeeting} />
            </dd>
          </div>
        )}
      </dl>
      <Attention group={group} />
    </li>
  )
}

function Attention({ group: { chair, brokenRules, endingSoon, missingHearings, isInForce } }: { group: GroupSummary }) {
  const t = useTexts(groupPageTexts)
  const language = useLanguage()
  const first = endingSoon.map(({ endsOn }) => endsOn).toSorted()[0]
  const isChairEnded = isInForce && chair.state === 'ended' && chair.chair?.endsOn
  return (
    <ul className="group-attention">
      {isChairEnded && (
        <li>
          <StatusMark status="late" label={t.chairEnded(chair.chair!.name, formatDay(isChairEnded, language))} />
        </li>
      )}
      {brokenRules > 0 && (
        <li>
          <StatusMark status="late" label={t.brokenRules(brokenRules)} />
        </li>
      )}
      {missingHearings > 0 && (
        <li>
          <StatusMark status="late" label={t.missingHearings(missingHearings)} />
        </li>
      )}
      {first && (
        <li>
          <StatusMark status="waiting" label={t.endingSoon(endingSoon.length, formatDay(first, language))} />
        </li>
      )}
    </ul>
  )
}

function Deleted({ deleted }: Pick<GroupListData, 'deleted'>) {
  const t = useTexts(groupPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct()
  return (
    <DeletedThings
      title={t.deletedTitle}
      things={deleted.map(({ id, name }) => ({ id, name: textIn(name, language), words: <PlanText text={name} /> }))}
      isBusy={isBusy}
      onRestore={({ id }) => void act(() => call(restoreGroup, { organisation, id }), t.wasRestored)}
    />
  )
}
