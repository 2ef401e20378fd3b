import { Fragment } from 'react'
import { type Drawing, type Run, wordsOf, wordsOfReference } from '#documents/document.ts'
import { isSafeUrl } from '#documents/safe-content.ts'

/** A drawing of the server's own chart components, put into the page as it is; its classes take the screen's colours. */
export function PlainDrawing({ drawing, className = 'report-picture' }: { drawing: Drawing; className?: string }) {
  const named = drawing.alternative
    ? drawing.svg
    : drawing.svg.replace(/^<svg\b[^>]*>/, (tag) =>
        tag.replace(/\s(role|aria-label)="[^"]*"/g, '').replace('<svg', '<svg aria-hidden="true"'),
      )
  return <span className={className} dangerouslySetInnerHTML={{ __html: named }} />
}

/** Runs of a document on screen. */
export const PlainRuns = ({ runs }: { runs: readonly Run[] }) => (
  <>
    {runs.map((run, index) => (
      // Runs have no identity of their own, and they never move within their text.
      <Fragment key={index}>
        <PlainRun run={run} />
      </Fragment>
    ))}
  </>
)

function PlainRun({ run }: { run: Run }) {
  switch (run.kind) {
    case 'text':
      return run.language ? <span lang={run.language}>{run.text}</span> : run.text
    case 'strong':
      return (
        <strong>
          <PlainRuns runs={run.runs} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <PlainRuns runs={run.runs} />
        </em>
      )
    case 'link':
      return isSafeUrl(run.url) ? (
        <a href={run.url} rel="noopener noreferrer">
          <PlainRuns runs={run.runs} />
        </a>
      ) : (
        <PlainRuns runs={run.runs} />
      )
    case 'tone':
      return (
        <span className={`tone-${run.tone}`}>
          <PlainRuns runs={run.runs} />
        </span>
      )
    case 'symbol':
      return <PlainDrawing drawing={run.drawing} className="report-symbol" />
    case 'footnote':
      return <sup className="report-footnote" title={wordsOf(run.runs)} />
    case 'reference':
      return <a href={`#block-${run.to}`}>{wordsOfReference(run)}</a>
    case 'lineBreak':
      return <br />
  }
}
