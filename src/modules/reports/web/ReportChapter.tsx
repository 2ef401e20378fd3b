import { memo, useMemo } from 'react'

import { textIn } from '#shared/local-text.ts'
import { AddBlockMenu } from './blocks/AddBlockMenu.tsx'
import { type PagePlace, ReportBlock, type ViewChapter } from './blocks/ReportBlock.tsx'

interface Props {
  chapter: ViewChapter
  place: PagePlace
}

/** A chapter of the document. Drawn anew only when the report has been read anew: typing touches no chapter. */
export const ReportChapter = memo(function ReportChapter({ chapter, place: page }: Props) {
  const place = useMemo(() => ({ ...page, chapter }), [page, chapter])
  const Heading = chapter.level === 1 ? 'h2' : 'h3'
  const headingId = `${chapter.key}-title`
  return (
    <section id={chapter.key} className={`report-chapter level-${chapter.level}`} aria-labelledby={headingId}>
      <Heading id={headingId}>
        {chapter.number && <span className="report-number">{chapter.number}</span>}{' '}
        {textIn(chapter.title, page.language)}
      </Heading>
      {chapter.blocks.map((block) => (
        <ReportBlock key={block.id} block={block} place={place} />
      ))}
      {page.mayArrange && <AddBlockMenu place={place} />}
    </section>
  )
})
