import type { ReactNode } from 'react'

import { arrange } from '#documents/render/arrangement.ts'
import { blockToHtml } from '#documents/render/html/blocks.ts'
import { createRunWriter } from '#documents/render/html/runs.ts'
import { minutesFormats } from '#modules/groups/minutes/kept-minutes.queries.ts'
import type { PublicMinutes } from '#modules/groups/minutes/published-minutes.service.ts'
import type { PublishedMeeting } from '#modules/groups/minutes/publications.queries.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import { type Language, languages } from '#shared/texts.ts'
import { languageNames } from '#web/language-names.ts'
import { sizeOf } from '../reports/file-size.ts'
import { siteDrawings } from '../reports/report-drawings.ts'
import { PlaceName } from '../web/PlaceName.tsx'
import { SiteDocument, type SiteFrame } from '../web/SiteDocument.tsx'
import { siteGroupTexts } from './site-groups.texts.ts'

export interface GroupPageProps {
  frame: SiteFrame
  organisation: Organisation
}

interface FrameProps extends GroupPageProps {
  title: string
  description: string
  /** Below the address of the groups. */
  path: string
  /** Where the reader is, below the list of all groups. */
  trail: readonly { path: string; label: string }[]
  children: ReactNode
}

const groupsAddress = ({ slug }: Organisation): string => `/${slug}/groups`

/** The document around a public page of groups, with the way back. */
function GroupFrame({ frame, organisation, title, description, path, trail, children }: FrameProps) {
  const { language } = frame
  const t = siteGroupTexts[language]
  const name = textIn(organisation.name, language)
  const home = `/${language}${groupsAddress(organisation)}`
  return (
    <SiteDocument
      frame={frame}
      title={`${title}, ${name}`}
      description={description}
      path={`${groupsAddress(organisation)}${path}`}
      isDemo={organisation.demo}
      name={<PlaceName organisation={organisation} language={language} />}
      footer={<b>{name}</b>}
    >
      <div className="site-part site-report">
        <nav className="breadcrumbs" aria-label={t.where}>
          <ol>
            <li>
              <a href={`/${language}/${organisation.slug}`}>{name}</a>
            </li>
            {path !== '' && (
              <li>
                <a href={home}>{t.title}</a>
              </li>
            )}
            {trail.map((step) => (
              <li key={step.path}>
                <a href={`${home}${step.path}`}>{step.label}</a>
              </li>
            ))}
          </ol>
        </nav>
        {children}
      </div>
    </SiteDocument>
  )
}

const nameOf = ({ title, heldOn }: PublishedMeeting, language: Language): string => {
  const day = siteGroupTexts[language].meeting(formatDay(heldOn, language))
  return title ? `${day}: ${textIn(title, language)}` : day
}

/** What is public of meetings, group by group; of one group when its slug is given. */
export function GroupListPage({
  meetings,
  group,
  ...page
}: GroupPageProps & { meetings: readonly PublishedMeeting[]; group: string | null }) {
  const { frame, organisation } = page
  const { language } = frame
  const t = siteGroupTexts[language]
  const groups = [...Map.groupBy(meetings, ({ groupSlug }) => groupSlug)]
  const own = group === null ? undefined : meetings[0]
  const title = own ? textIn(own.groupName, language) : t.title
  const home = `/${language}${groupsAddress(organisation)}`
  return (
    <GroupFrame {...page} title={title} description={t.lead} path={group === null ? '' : `/${group}`} trail={[]}>
      <h1>{title}</h1>
      <p className="site-lead">{groups.length > 0 ? t.lead : t.none}</p>
      {groups.map(([slug, all]) => (
        <section key={slug}>
          {group === null && (
            <h2>
              <a href={`${home}/${slug}`}>{textIn(all[0]!.groupName, language)}</a>
            </h2>
          )}
          <ul className="site-meetings">
            {all.map((meeting) => (
              <li key={meeting.meetingSlug}>
                <a href={`${home}/${slug}/${meeting.meetingSlug}`}>{nameOf(meeting, language)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </GroupFrame>
  )
}

/** The public part of one meeting's minutes, with its files. */
export function PublicMinutesPage({ minutes, ...page }: GroupPageProps & { minutes: PublicMinutes }) {
  const { language } = page.frame
  const { meeting, document } = minutes
  const group = textIn(meeting.groupName, language)
  return (
    <GroupFrame
      {...page}
      title={document.title}
      description={document.title}
      path={`/${meeting.groupSlug}/${meeting.meetingSlug}`}
      trail={[{ path: `/${meeting.groupSlug}`, label: group }]}
    >
      <article className="report-web">
        <h1>{document.title}</h1>
        <p className="small muted">
          {siteGroupTexts[language].published(formatDay(isoDay(meeting.publishedAt), language))}
        </p>
        <div dangerouslySetInnerHTML={{ __html: toHtmlBlocks(document) }} />
      </article>
      <Files {...page} minutes={minutes} />
    </GroupFrame>
  )
}

/** The document's blocks below the page's own title. */
function toHtmlBlocks(document: PublicMinutes['document']): string {
  const runs = createRunWriter(document.language, siteDrawings)
  const place = { language: document.language, runs, drawings: siteDrawings }
  const blocks = arrange(document, 'screen').blocks.map((block) => blockToHtml(block, place))
  return blocks.join('') + runs.writeFootnotes()
}

/** By language, and what opens anywhere before what is edited. */
const inReadingOrder = (files: PublicMinutes['files']) =>
  languages.flatMap((language) =>
    minutesFormats.flatMap((format) => files.filter((file) => file.language === language && file.format === format)),
  )

function Files({ frame, organisation, minutes }: GroupPageProps & { minutes: PublicMinutes }) {
  const { language } = frame
  const t = siteGroupTexts[language]
  const { meeting, files, documentHash } = minutes
  const home = `/${language}${groupsAddress(organisation)}/${meeting.groupSlug}/${meeting.meetingSlug}`
  return (
    <section className="report-files">
      <h2>{t.files}</h2>
      {files.length === 0 && <p>{t.beingMade}</p>}
      <ul>
        {inReadingOrder(files).map((file) => (
          <li key={`${file.language}.${file.format}`}>
            <a href={`${home}/files/${file.language}.${file.format}`} hrefLang={file.language}>
              {t.file(languageNames[file.language], file.format.toUpperCase(), sizeOf(file.bytes, language))}
            </a>
          </li>
        ))}
      </ul>
      <p className="small muted">
        {t.hash}: <code>{documentHash}</code>
      </p>
    </section>
  )
}
