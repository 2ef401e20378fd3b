import type { ReactNode } from 'react'

import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { useTexts } from '#web/language.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { ChangedLines } from '#web/writing/ChangedLines.tsx'
import type { BlockDifference, ChapterDifference } from '../../editing/report-version.ts'
import type { BlockKind } from '../../report.ts'
import { reportTexts } from '../../reports.texts.ts'
import { versionTexts } from './versions.texts.ts'

interface Props {
  chapter: ChapterDifference
  language: Language
  /** What can be done of the chapter. */
  children: ReactNode
}

/** What came, went and moved in a chapter, and the words that changed. */
export function ChapterChanges({ chapter: { title, change, blocks }, language, children }: Props) {
  const t = useTexts(versionTexts)
  return (
    <section className="report-chapter-changes">
      <header>
        <h3 lang={language}>{textIn(title, language)}</h3>
        {change !== 'same' && <Tag>{t.chapter[change]}</Tag>}
        {children}
      </header>
      {blocks.map((block) => (
        <BlockChanges key={block.block} block={block} language={language} />
      ))}
    </section>
  )
}

function BlockChanges({
  block: { kind, change, isMoved, lines },
  language,
}: {
  block: BlockDifference
  language: Language
}) {
  const t = useTexts(versionTexts)
  const names: Partial<Record<string, string>> = useTexts(reportTexts).blocks satisfies Record<BlockKind, string>
  const said = [change === 'same' ? '' : t.block[change], isMoved ? t.moved : ''].filter(Boolean).join(', ')
  return (
    <div className="report-block-changes">
      <p className="small muted">
        {names[kind] ?? kind}: {said}
      </p>
      {change === 'changed' && lines.every(({ pieces }) => pieces.every((piece) => piece.kind === 'same')) ? (
        <p>{t.noWords}</p>
      ) : (
        <ChangedLines lines={lines} language={language} />
      )}
    </div>
  )
}
