import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { languageNames } from '#web/language-names.ts'
import type { FoundChapter } from './find-in-report.ts'
import type { ChapterPage } from './report-chapters.ts'
import { ReportFrame, SearchForm } from './ReportFrame.tsx'
import { ReportDownloads } from './ReportDownloads.tsx'
import { siteReportTexts } from './site-reports.texts.ts'
import { type ReadingProps, pathOf, baseOf } from './report-reading.ts'
import { ClockSwitch, WhatChanged } from './ReportClocks.tsx'

/** The first page of a report: who approved it, what is in it, its files, and what is known of its figures today. */
export function ReportFrontPage(props: ReadingProps) {
  const { frame, organisation, report, pages, clocks } = props
  const { language } = frame
  const t = siteReportTexts[language]
  const { document } = report
  return (
    <ReportFrame
      frame={frame}
      organisation={organisation}
      title={document.title}
      description={document.subtitle}
      path={pathOf(props)}
    >
      <h1 lang={document.language}>{document.title}</h1>
      <DecisionLine {...props} />
      <MissingLanguage {...props} />
      <ClockSwitch {...props} page="" />
      {clocks && (
        <WhatChanged clocks={clocks} language={language} origins={`${baseOf({ ...props, clocks: null })}/origins`} />
      )}
      {pages[0] && (
        <p>
          <a className="button primary" href={`${baseOf(props)}/${pages[0].slug}`}>
            {t.read}
          </a>
        </p>
      )}
      <div className="report-front">
        <nav aria-labelledby="contents">
          <h2 id="contents">{t.contents}</h2>
          <Contents {...props} current={null} />
        </nav>
        <div>
          <SearchForm action={`${baseOf(props)}/search`} label={t.searchIn} words="" button={t.doSearch} />
          <ReportDownloads {...props} />
        </div>
      </div>
    </ReportFrame>
  )
}

/** A chapter with the way to those beside it. */
export function ReportChapterPage({ page, ...props }: ReadingProps & { page: ChapterPage }) {
  const { frame, organisation, report, pages } = props
  const { language } = frame
  const t = siteReportTexts[language]
  const { document } = report
  const at = pages.indexOf(page)
  return (
    <ReportFrame
      frame={frame}
      organisation={organisation}
      title={`${page.title} – ${document.title}`}
      description={page.words.slice(0, 150)}
      path={`${pathOf(props)}/${page.slug}`}
      trail={[{ path: pathOf(props), label: document.title }]}
    >
      <div className="report-reading">
        <details className="report-contents">
          <summary>{t.contents}</summary>
          <nav aria-label={t.contents}>
            <Contents {...props} current={page} />
          </nav>
        </details>
        <article className="report-web" lang={document.language}>
          <h1>
            {page.number && <span className="report-number">{page.number}</span>} {page.title}
            {page.parts > 1 && <small lang={language}> {t.part(page.part, page.parts)}</small>}
          </h1>
          <MissingLanguage {...props} />
          <ClockSwitch {...props} page={`/${page.slug}`} />
          <div dangerouslySetInnerHTML={{ __html: page.html }} />
        </article>
      </div>
      <nav className="report-turn" aria-label={t.contents}>
        <Turn to={pages[at - 1]} label={t.previous} side="previous" {...props} />
        <Turn to={pages[at + 1]} label={t.next} side="next" {...props} />
      </nav>
    </ReportFrame>
  )
}

function Turn({
  to,
  label,
  side,
  ...props
}: ReadingProps & { to: ChapterPage | undefined; label: string; side: string }) {
  if (!to) return null
  return (
    <a className={`report-turn-${side}`} href={`${baseOf(props)}/${to.slug}`} rel={side === 'next' ? 'next' : 'prev'}>
      <small>{label}</small>
      <span lang={props.report.document.language}>
        {[to.number, to.title].filter(Boolean).join(' ')}
        {to.part > 1 ? ` (${to.part})` : ''}
      </span>
    </a>
  )
}

/** The chapters that hold the words that were searched for. */
export function ReportSearchPage({
  words,
  found,
  ...props
}: ReadingProps & { words: string; found: readonly FoundChapter[] }) {
  const { frame, organisation, report } = props
  const t = siteReportTexts[frame.language]
  return (
    <ReportFrame
      frame={frame}
      organisation={organisation}
      title={t.searchTitle(words)}
      description={report.document.title}
      path={null}
      trail={[{ path: pathOf(props), label: report.document.title }]}
    >
      <h1>{t.searchTitle(words)}</h1>
      <SearchForm action={`${baseOf(props)}/search`} label={t.searchIn} words={words} button={t.doSearch} />
      <p className="report-found">{found.length > 0 ? t.found(found.length) : t.foundNone}</p>
      <ul className="report-hits" lang={report.document.language}>
        {found.map(({ page, before, hit, after }) => (
          <li key={page.slug}>
            <h2>
              <a href={`${baseOf(props)}/${page.slug}`}>{[page.number, page.title].filter(Boolean).join(' ')}</a>
            </h2>
            <p>
              {before}
              <mark>{hit}</mark>
              {after}
            </p>
          </li>
        ))}
      </ul>
    </ReportFrame>
  )
}

function DecisionLine({ frame: { language }, report }: ReadingProps) {
  const t = siteReportTexts[language]
  const { decidedBy, decidedOn, section, link } = report.approved.decision
  return (
    <p className="site-lead">
      {[t.decided(textIn(decidedBy, language), formatDay(decidedOn, language)), section].filter(Boolean).join(', ')}
      {link && (
        <>
          {' · '}
          <a href={link}>{t.minutes}</a>
        </>
      )}
    </p>
  )
}

const MissingLanguage = ({ frame: { language }, report }: ReadingProps) =>
  report.document.language === language ? null : (
    <p className="report-missing" lang={language}>
      {siteReportTexts[language].notIn(languageNames[report.document.language])}
    </p>
  )

function Contents({ current, ...props }: ReadingProps & { current: ChapterPage | null }) {
  return (
    <ol className="report-toc" lang={props.report.document.language}>
      {props.pages
        .filter(({ part }) => part === 1)
        .map((page) => (
          <li key={page.slug} className={`level-${page.level}`}>
            <a
              href={`${baseOf(props)}/${page.slug}`}
              {...(current?.title === page.title && current.number === page.number
                ? { 'aria-current': 'page' as const }
                : {})}
            >
              {page.number && <span className="report-number">{page.number}</span>} {page.title}
            </a>
          </li>
        ))}
    </ol>
  )
}
