import { Pin } from 'lucide-react'
import { useMemo } from 'react'

import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { PlainBlocks } from '#web/document/PlainBlocks.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { Writing } from '#web/writing/Writing.tsx'
import { definitionOf } from '../../blocks/index.ts'
import { DraftWords } from '../../drafting/web/DraftWords.tsx'
import { BlockClockMarks } from '../../freezing/web/BlockClockMarks.tsx'
import type { ReportView } from '../../reports.contract.ts'
import type { ReportWork } from '../report.loader.ts'
import { reportTexts } from '../../reports.texts.ts'
import { reportText } from '../report-text.ts'
import { BlockHandle } from '../moving/BlockHandle.tsx'
import { BlockMenu } from './BlockMenu.tsx'
import { blockTexts } from './blocks.texts.ts'
import { ReportImage } from './ReportImage.tsx'
import { TextBeingRead } from './TextBeingRead.tsx'

export type ViewChapter = ReportView['chapters'][number]
export type ViewBlock = ViewChapter['blocks'][number]

/** The report that is on the page, and who looks. */
export interface PagePlace {
  organisation: string
  report: ReportView
  language: Language
  mayWrite: boolean
  mayArrange: boolean
  /** Whether the reader reads drafts too, with what is said of them and how they are handled. */
  readsDrafts: boolean
  /** Who writes which chapter. */
  work: ReportWork
}

/** What a block needs to know of where it stands. */
export interface BlockPlace extends PagePlace {
  chapter: ViewChapter
}

/** The id of a block's element on the page, to be gone to. */
export const blockElementId = (block: string): string => `block-${block}`

/** A block of the report: a text to write in, or a live block as it will be printed. */
export function ReportBlock({ block, place }: { block: ViewBlock; place: BlockPlace }) {
  const t = useTexts(blockTexts)
  const own = useLanguage()
  const names = useTexts(reportTexts).blocks
  const { kind } = block.settings
  const isLive = !definitionOf(kind).isTyped
  return (
    <div id={blockElementId(block.id)} data-kind={kind} className={`report-block${isLive ? ' live' : ''}`}>
      {isLive && (
        <span className="report-block-tab" lang={own}>
          <Icon as={Pin} /> {t.liveBlock} · {names[kind]}
        </span>
      )}
      {place.mayArrange && <BlockHandle block={block} />}
      {place.mayArrange && <BlockMenu block={block} place={place} />}
      <BlockClockMarks block={block.id} />
      <div className="report-block-content">
        <BlockContent block={block} place={place} />
      </div>
    </div>
  )
}

function BlockContent({ block, place }: { block: ViewBlock; place: BlockPlace }) {
  const { settings } = block
  if (settings.kind === 'text') return <TextBlock block={block} place={place} />
  if (settings.kind === 'image') return <ReportImage settings={settings} place={place} />
  const { draft, resolved } = block
  if (!draft || !place.mayWrite) return <PlainBlocks blocks={resolved} />
  return (
    <>
      <PlainBlocks blocks={resolved.slice(0, resolved.length - draft.shownBlocks)} />
      <DraftWords draft={draft} block={block} place={place} />
    </>
  )
}

function TextBlock({ block, place }: { block: ViewBlock; place: BlockPlace }) {
  const { language } = place
  if (place.mayWrite) return <WrittenText key={`${block.id}:${language}`} block={block} place={place} />
  return <TextBeingRead block={block} place={place} />
}

function WrittenText({ block, place }: { block: ViewBlock; place: BlockPlace }) {
  const own = useLanguage()
  const { organisation, report, chapter, language } = place
  const text = useMemo(
    () => reportText({ organisation, report: report.id, block: block.id, language }),
    [organisation, report.id, block.id, language],
  )
  return (
    <Writing
      place={text}
      stored={block.texts[language]}
      chapter={textIn(chapter.title, language)}
      chapterKey={chapter.key}
      guidance={textIn(chapter.guidance, own)}
      waiting={block.texts[language] ? <PlainBlocks blocks={block.resolved} /> : <Skeleton lines={2} />}
    />
  )
}
