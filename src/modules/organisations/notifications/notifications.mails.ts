import type { Mail } from '#server/mail.ts'
import { formatMoment } from '#shared/day.ts'
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
  const document = { ...letter, lead, sections: [toSection(letter, told, more.length > 0)], foot }
  return { to, language: letter.language, subject: oneLine(subject), ...write(document) }
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
    subject: t.digestSubject(count),
    ...write({ ...letter, lead: t.digestLead(count), sections, foot }),
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

/** What a notification says: who did what when, and the words of a comment. */
function linesOf({ kind, byName, at, comment, parts, passedOnFrom }: Notification, language: Language): string[] {
  const t = notificationTexts[language]
  const when = formatMoment(new Date(at), language)
  const deeds = parts.map(
    ({ kind: of, change, title }) => `${byName} ${t.deeds[of][change]}, ${when}: ${textIn(title, language)}`,
  )
  const happened = comment === null ? [`${t[kind](byName)}, ${when}`] : [`${t[kind](byName)}, ${when}:`, comment]
  return [...(deeds.length > 0 ? deeds : happened), ...(passedOnFrom === null ? [] : [t.passedOn(passedOnFrom)])]
}

interface LetterDocument extends Omit<Letter, 'to'> {
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

/** Mail programs know no style sheets: what looks stands in each element. */
const looks = {
  page: 'margin:0;padding:24px 16px;background:#f3f7f7;color:#12252b;font:16px/1.5 Arial,Helvetica,sans-serif',
  sheet: 'max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border-top:6px solid #a24821',
  section: 'margin:24px 0 8px;font-size:14px;color:#52666c',
  heading: 'margin:20px 0 4px;font-size:17px;line-height:1.3',
  line: 'margin:4px 0;white-space:pre-line',
  link: 'color:#004d63',
  foot: 'margin:28px 0 0;padding-top:12px;border-top:1px solid #dbe5e6;font-size:13px;color:#52666c',
}

function toHtml({ language, name, lead, sections, foot }: LetterDocument): string {
  const t = notificationLetterTexts[language]
  const anchor = (words: string, address: string) =>
    `<a href="${escapeHtml(address)}" style="${looks.link}">${escapeHtml(words)}</a>`
  const entry = ({ heading, lines, link }: Entry) =>
    [
      `<h2 style="${looks.heading}">${escapeHtml(heading)}</h2>`,
      ...lines.map((line) => `<p style="${looks.line}">${escapeHtml(line)}</p>`),
      link === null ? '' : `<p style="${looks.line}">${anchor(t.open, link)}</p>`,
    ].join('\n')
  const body = [
    `<p>${escapeHtml(t.greeting(name))}</p>`,
    `<p>${escapeHtml(lead)}</p>`,
    ...sections.flatMap(({ title, entries }) => [
      title === null ? '' : `<p style="${looks.section}">${escapeHtml(title)}</p>`,
      ...entries.map(entry),
    ]),
    `<p style="${looks.foot}">${foot.map(({ words, link }) => (link === null ? escapeHtml(words) : anchor(words, link))).join('<br>')}</p>`,
  ]
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${t.signature}</title></head>`,
    `<body style="${looks.page}"><div style="${looks.sheet}">`,
    ...body.filter(Boolean),
    '</div></body></html>',
  ].join('\n')
}
