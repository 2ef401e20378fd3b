import type { Mail } from '#server/mail.ts'
import { formatMoment } from '#shared/day.ts'
import { letterFoot, letterLink, letterSheet } from '#server/mail/letter-page.ts'
import { escapeHtml } from '#shared/escape-html.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Notification } from './notification.ts'
import { notificationLetterTexts } from './notification-letters.texts.ts'
import { notificationTexts } from './notifications.texts.ts'

interface Letter {
  to: string
  name: string
  language: Language
  baseUrl: string
}

/** What somebody is told of one organisation. */
export interface ToldOf {
  organisation: { slug: string; name: LocalText }
  notifications: readonly Notification[]
}

/** One thing that happened: a heading, what is said of it, and where it is. */
interface Entry {
  heading: string
  lines: string[]
  link: string | null
}

/** The letter that tells at once: of one thing mostly, and of all that has waited through quiet hours. */
export function atOnceMail({ to, ...letter }: Letter, told: ToldOf): Mail | undefined {
  const { organisation, notifications } = told
  const [first, ...more] = notifications
  if (!first) return undefined
  const t = notificationLetterTexts[letter.language]
  const name = textIn(organisation.name, letter.language)
  const happened = notificationTexts[letter.language][first.kind](first.byName)
  const [subject, lead] =
    more.length > 0
      ? [t.digestSubject(notifications.length), t.digestLead(notifications.length)]
      : [t.oneSubject(happened, textIn(first.subject.title, letter.language)), t.oneLead(happened, name)]
  const foot = [
    { words: t.atOnceWhy, link: null },
    { words: t.settings, link: settingsAddress(letter.baseUrl) },
  ]
  const document = {
    ...letter,
    subject: oneLine(subject),
    lead,
    sections: [toSection(letter, told, more.length > 0)],
    foot,
  }
  return { to, language: letter.language, subject: document.subject, ...write(document) }
}

/** What is told of one organisation, by what it is about. */
const toSection = (letter: Omit<Letter, 'to'>, { organisation, notifications }: ToldOf, isTitled: boolean) => ({
  title: isTitled ? textIn(organisation.name, letter.language) : null,
  entries: [...Map.groupBy(notifications, ({ subject }) => `${subject.kind}:${subject.id}`).values()].map((about) =>
    toEntry(letter, organisation.slug, about),
  ),
})

/** The morning's letter: all that is new, by organisation and by what it is about. Undefined when nothing is. */
export function digestMail(
  { to, ...letter }: Letter,
  { told, stop }: { told: readonly ToldOf[]; stop: { page: string; address: string } },
): Mail | undefined {
  const t = notificationLetterTexts[letter.language]
  const count = told.reduce((sum, { notifications }) => sum + notifications.length, 0)
  if (count === 0) return undefined
  const subject = t.digestSubject(count)
  const sections = told
    .filter(({ notifications }) => notifications.length > 0)
    .map((one) => toSection(letter, one, true))
  const foot = [
    { words: t.why, link: null },
    { words: t.settings, link: settingsAddress(letter.baseUrl) },
    { words: t.stop, link: stop.page },
  ]
  return {
    to,
    language: letter.language,
    subject,
    ...write({ ...letter, subject, lead: t.digestLead(count), sections, foot }),
    unsubscribe: stop.address,
  }
}

const settingsAddress = (baseUrl: string): string => `${baseUrl}/app/account#notifications`

/** A subject has one line, whatever a name holds. */
const oneLine = (words: string): string => words.replace(/\s+/g, ' ')

function toEntry(
  { language, baseUrl }: Pick<Letter, 'language' | 'baseUrl'>,
  slug: string,
  about: readonly Notification[],
): Entry {
  const t = notificationTexts[language]
  const [first] = about
  const path = about.find((one) => one.path !== null)?.path
  return {
    heading: first ? `${t.kinds[first.subject.kind]}: ${textIn(first.subject.title, language)}` : '',
    lines: about.flatMap((one) => linesOf(one, language)),
    link: path ? `${baseUrl}/app/${slug}/${path}` : null,
  }
}

/** What a notification says: who did what when, and the words of a comment. Of what is late the moment of telling would look like its due day. */
function linesOf({ kind, byName, at, comment, parts, passedOnFrom }: Notification, language: Language): string[] {
  const t = notificationTexts[language]
  const when = kind === 'late' ? '' : `, ${formatMoment(new Date(at), language)}`
  const deeds = parts.map(
    ({ kind: of, change, title }) => `${byName} ${t.deeds[of][change]}${when}: ${textIn(title, language)}`,
  )
  const happened = comment === null ? [`${t[kind](byName)}${when}`] : [`${t[kind](byName)}${when}:`, comment]
  return [...(deeds.length > 0 ? deeds : happened), ...(passedOnFrom === null ? [] : [t.passedOn(passedOnFrom)])]
}

interface LetterDocument extends Omit<Letter, 'to'> {
  subject: string
  lead: string
  sections: readonly { title: string | null; entries: readonly Entry[] }[]
  foot: readonly { words: string; link: string | null }[]
}

const write = (document: LetterDocument): Pick<Mail, 'text' | 'html'> => ({
  text: toText(document),
  html: toHtml(document),
})

function toText({ language, name, lead, sections, foot }: LetterDocument): string {
  const t = notificationLetterTexts[language]
  const paragraphs = [
    t.greeting(name),
    lead,
    ...sections.flatMap(({ title, entries }) => [
      ...(title === null ? [] : [title]),
      ...entries.map(({ heading, lines, link }) => [heading, ...lines, ...(link === null ? [] : [link])].join('\n')),
    ]),
    foot.map(({ words, link }) => (link === null ? words : `${words}: ${link}`)).join('\n'),
    t.signature,
  ]
  return `${paragraphs.join('\n\n')}\n`
}

/** What the parts of these letters look like; the sheet around them is every letter's. */
const looks = {
  section: 'margin:28px 0 8px;font-size:15px;font-weight:bold;color:#52666c',
  entry: 'margin:0;padding:14px 0;border-top:1px solid #dbe5e6',
  heading: 'margin:0 0 4px;font-size:17px;line-height:1.3;font-weight:bold',
  line: 'margin:4px 0;white-space:pre-line',
}

function toHtml({ language, subject, name, lead, sections, foot }: LetterDocument): string {
  const t = notificationLetterTexts[language]
  const entry = ({ heading, lines, link }: Entry, level: 'h2' | 'h3') =>
    [
      `<div class="entry" style="${looks.entry}"><${level} style="${looks.heading}">${escapeHtml(heading)}</${level}>`,
      ...lines.map((line) => `<p style="${looks.line}">${escapeHtml(line)}</p>`),
      link === null ? '' : `<p style="${looks.line}">${letterLink(t.open, link, heading)}</p>`,
      '</div>',
    ].join('\n')
  const parts = [
    `<p>${escapeHtml(t.greeting(name))}</p>`,
    `<p>${escapeHtml(lead)}</p>`,
    ...sections.flatMap(({ title, entries }) => [
      title === null ? '' : `<h2 class="quiet" style="${looks.section}">${escapeHtml(title)}</h2>`,
      ...entries.map((one) => entry(one, title === null ? 'h2' : 'h3')),
    ]),
    letterFoot(foot.map(({ words, link }) => (link === null ? escapeHtml(words) : letterLink(words, link)))),
  ]
  return letterSheet(parts, { subject, language })
}
