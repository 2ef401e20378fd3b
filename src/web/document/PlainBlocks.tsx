import { Fragment, useId } from 'react'

import type { Block, Figure, KeyFigures, List, Quote, Table } from '#documents/document.ts'
import { useDocumentTexts } from './document-language.tsx'
import { PlainDrawing, PlainRuns } from './PlainRuns.tsx'
import { ScrollBox } from './ScrollBox.tsx'

/** The plain blocks of a document on screen, below headings of the page's own: level 1 of the document is h2. */
export const PlainBlocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
    {blocks.map((block, index) => (
      // Plain blocks have no identity of their own; they are answered whole.
      <PlainBlock key={index} block={block} />
    ))}
  </>
)

function PlainBlock({ block }: { block: Block }) {
  const language = 'language' in block && block.language ? { lang: block.language } : {}
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level + 1}` as 'h2' | 'h3' | 'h4' | 'h5'
      return <Heading {...language}>{block.text}</Heading>
    }
    case 'paragraph':
      return (
        <p {...language}>
          <PlainRuns runs={block.runs} />
        </p>
      )
    case 'list':
      return <PlainList list={block} />
    case 'quote':
      return <PlainQuote quote={block} />
    case 'callout':
      return (
        <div className="report-callout" role="note" {...language}>
          {block.title && <p className="report-callout-title">{block.title}</p>}
          <PlainBlocks blocks={block.paragraphs} />
        </div>
      )
    case 'table':
      return <PlainTable table={block} caption={block.caption} number={block.number} source={block} />
    case 'figure':
      return <PlainFigure figure={block} />
    case 'keyFigures':
      return <PlainKeyFigures block={block} />
    case 'note':
      return (
        <p className={`report-note note-${block.tone}`} {...language}>
          <PlainRuns runs={block.runs} />
        </p>
      )
    case 'pageBreak':
      return <PageBreakLine />
    case 'image':
      return null
  }
}

function PlainQuote({ quote: { paragraphs, attribution, language } }: { quote: Quote }) {
  const words = (
    <blockquote lang={language}>
      <PlainBlocks blocks={paragraphs} />
    </blockquote>
  )
  if (!attribution) return words
  return (
    <figure className="report-quotation">
      {words}
      <figcaption>
        <PlainRuns runs={attribution} />
      </figcaption>
    </figure>
  )
}

function PageBreakLine() {
  const t = useDocumentTexts()
  return <p className="report-page-break">{t.pageBreak}</p>
}

function PlainList({ list: { ordered, items, language } }: { list: List }) {
  const Element = ordered ? 'ol' : 'ul'
  return (
    <Element lang={language}>
      {items.map((item, index) => (
        <li key={index}>
          <PlainBlocks blocks={item} />
        </li>
      ))}
    </Element>
  )
}

const alignment = { start: undefined, centre: 'centre', end: 'number' } as const

function PlainTable({
  table,
  caption,
  number,
  source = {},
}: {
  table: Pick<Table, 'columns' | 'rows'>
  caption: string
  number?: number | undefined
  source?: Sourced
}) {
  const t = useDocumentTexts()
  return (
    <div className="report-table">
      <ScrollBox className="table-scroll" label={caption}>
        <table className="table">
          <caption>
            <Label name={t.table} number={number} /> {caption}
          </caption>
          <Widths columns={table.columns} />
          <thead>
            <tr>
              {table.columns.map(({ header, align }) => (
                <th key={header} scope="col" className={alignment[align]}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ cells }, row) => (
              <tr key={row}>
                {cells.map((cell, column) => {
                  const Cell = column === 0 ? 'th' : 'td'
                  return (
                    <Cell
                      key={column}
                      {...(column === 0 ? { scope: 'row' } : {})}
                      className={alignment[table.columns[column]?.align ?? 'start']}
                    >
                      <PlainRuns runs={cell} />
                    </Cell>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Source of={source} />
    </div>
  )
}

/** Shares of the width as attributes: the content policy allows no style attributes. */
function Widths({ columns }: Pick<Table, 'columns'>) {
  const all = columns.reduce((sum, { weight = 0 }) => sum + weight, 0)
  if (all === 0) return null
  return (
    <colgroup>
      {columns.map(({ header, weight = 0 }) => (
        <col key={header} width={`${Math.round((100 * weight) / all)}%`} />
      ))}
    </colgroup>
  )
}

function PlainFigure({ figure }: { figure: Figure }) {
  const { caption, lead, drawing, data, number } = figure
  const t = useDocumentTexts()
  const captionId = useId()
  return (
    <figure className="report-figure" aria-labelledby={captionId}>
      <figcaption id={captionId}>
        <Label name={t.figure} number={number} /> {caption}
      </figcaption>
      {lead && <p className="report-figure-lead">{lead}</p>}
      <ScrollBox className="report-drawing" label={caption}>
        <PlainDrawing drawing={drawing} />
      </ScrollBox>
      <Source of={figure} />
      {data && (
        <details>
          <summary>{t.asTable}</summary>
          <PlainTable table={data} caption={caption} />
        </details>
      )}
    </figure>
  )
}

const PlainKeyFigures = ({ block }: { block: KeyFigures }) => (
  <div className="report-key-figures">
    <dl>
      {block.figures.map(({ label, value, detail }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <strong>{value}</strong>
            <span>
              <PlainRuns runs={detail} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
    <Source of={block} />
  </div>
)

/** "Kuvio 3.", quieter than the words after it. */
const Label = ({ name, number }: { name: string; number: number | undefined }) =>
  number === undefined ? null : (
    <span className="report-label">
      {name}&nbsp;{number}.
    </span>
  )

type Sourced = Pick<KeyFigures, 'source' | 'cites'>

function Source({ of: { source, cites = [] } }: { of: Sourced }) {
  const t = useDocumentTexts()
  return source ? (
    <p className="source-line">
      {t.source}: {source}
      {cites.map((number) => (
        <Fragment key={number}>
          {' '}
          <a href={`#source-${number}`}>[{number}]</a>
        </Fragment>
      ))}
    </p>
  ) : null
}
