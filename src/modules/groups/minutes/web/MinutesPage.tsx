import { FilePlus, FileText } from 'lucide-react'
import { Link, useLoaderData } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { DocumentLanguage } from '#web/document/document-language.tsx'
import { PlainBlocks } from '#web/document/PlainBlocks.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import type { MinutesPage as MinutesPageData, MinutesView } from '../minutes.contract.ts'
import { beginMeetingMinutes } from '../minutes.contract.ts'
import { MinutesChecks } from './MinutesChecks.tsx'
import { MinutesFiles } from './MinutesFiles.tsx'
import { MinutesNow } from './MinutesNow.tsx'
import { MinutesPublicPart } from './MinutesPublicPart.tsx'
import { MinutesSignatures } from './MinutesSignatures.tsx'
import { MinutesStateMark } from './MinutesStateMark.tsx'
import type { loadMinutes } from './minutes.loader.ts'
import { minutesTexts } from './minutes.texts.ts'
import { useMinutesAct } from './use-minutes-act.ts'

/** What a part of the page is about. */
export interface MinutesPartProps {
  page: MinutesPageData
  minutes: MinutesView
}

/** A meeting's minutes as they will be printed, and beside them who checks and signs them. */
export function MinutesPage() {
  const t = useTexts(minutesTexts)
  const language = useLanguage()
  const page = useLoaderData<typeof loadMinutes>()
  const { meeting, minutes } = page
  const home = `/app/${usePlace().organisation.slug}/groups`
  const day = formatDay(meeting.on, language)
  const trail = [
    { label: t.groups, to: home },
    { label: textIn(meeting.groupName, language), to: `${home}/${meeting.groupId}` },
    { label: t.meeting(day), to: `${home}/${meeting.groupId}/meetings/${meeting.id}` },
  ]
  const name = minutes ? t.title[minutes.kind] : t.title.minutes
  return (
    <div className="minutes-page">
      <PageHeader
        title={`${name} ${day}`}
        eyebrow={minutes && <MinutesStateMark state={minutes.state} />}
        breadcrumbs={<Breadcrumbs trail={trail} />}
        actions={
          <LinkButton to={`${home}/${meeting.groupId}/minutes`} icon={FileText} variant="quiet">
            {t.listLink}
          </LinkButton>
        }
      />
      {minutes ? <Written page={page} minutes={minutes} /> : <NotBegun page={page} />}
    </div>
  )
}

/** A level below the page's own title; the numbers of sections stand in their words. */
const onScreen = ({ blocks }: MinutesPageData) =>
  blocks.map((block) =>
    block.kind === 'heading' && block.number ? { ...block, text: `${block.number} ${block.text}` } : block,
  )

function Written({ page, minutes }: MinutesPartProps) {
  const language = useLanguage()
  return (
    <div className="minutes-columns">
      <article className="minutes-paper report-prose" aria-label={page.title}>
        <header>
          {page.notice && <p className="minutes-notice">{page.notice}</p>}
          <p className="minutes-paper-title">{page.title}</p>
        </header>
        <DocumentLanguage value={language}>
          <PlainBlocks blocks={onScreen(page)} />
        </DocumentLanguage>
      </article>
      <aside className="minutes-aside">
        <MinutesNow page={page} minutes={minutes} />
        {minutes.round > 0 && minutes.state !== 'draft' && <MinutesChecks page={page} minutes={minutes} />}
        <MinutesSignatures page={page} minutes={minutes} />
        <MinutesFiles page={page} minutes={minutes} />
        <MinutesPublicPart page={page} minutes={minutes} />
        <Versions page={page} minutes={minutes} />
      </aside>
    </div>
  )
}

function Versions({ page, minutes }: MinutesPartProps) {
  const t = useTexts(minutesTexts)
  if (page.versions.length < 2) return null
  return (
    <section className="panel" aria-labelledby="minutes-versions">
      <h2 id="minutes-versions">{t.versions}</h2>
      <ul className="minutes-people">
        {page.versions.map(({ number, state }) => (
          <li key={number}>
            <Link to={`?version=${number}`} aria-current={number === minutes.number ? 'page' : undefined}>
              {t.version(number)}
            </Link>{' '}
            <MinutesStateMark state={state} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function NotBegun({ page: { meeting, keeps } }: { page: MinutesPageData }) {
  const t = useTexts(minutesTexts)
  const { isBusy, act } = useMinutesAct()
  const organisation = usePlace().organisation.slug
  const begin = (kind: 'minutes' | 'memo') =>
    void act(() => call(beginMeetingMinutes, { organisation, meeting: meeting.id, kind, reason: null }), t.begun)
  const isHeld = meeting.state === 'held'
  return (
    <EmptyState
      title={t.none}
      actions={
        keeps &&
        isHeld && (
          <>
            <Button variant="primary" icon={FilePlus} isBusy={isBusy} onPress={() => begin('minutes')}>
              {t.begin.minutes}
            </Button>
            <Button isDisabled={isBusy} onPress={() => begin('memo')}>
              {t.begin.memo}
            </Button>
          </>
        )
      }
    >
      {isHeld ? (keeps ? t.noneKeeper : t.noneReader) : t.notHeld}
    </EmptyState>
  )
}
