import type { Block } from '#documents/document.ts'
import { paragraph } from '#documents/document.ts'
import { textIn } from '#shared/local-text.ts'
import { partKeyOf } from '../freezing/basis.ts'
import { groupsShown } from '../freezing/basis-of.ts'
import type { ReportBlock } from '../report.ts'
import type { Reading } from '../resolve/reading.ts'
import { shortAmountIn } from './amounts.ts'
import { basisOf, type ChangedFigure, changedFigures, paragraphsOf, type StoredDraft } from './draft.ts'
import type { DraftView } from './draft-view.ts'
import type { DraftReading } from './to-draft-facts.ts'
import { draftedRows, writeDraft } from './write-draft.ts'

/** The words of a block: a person's where there are some, else what the figures tell now. Undefined: it has none. */
export function draftOf(
  { settings }: Pick<ReportBlock, 'settings'>,
  stored: StoredDraft | undefined,
  { reading, more }: { reading: Reading; more: DraftReading },
): DraftView | undefined {
  const rows = draftedRows(settings, reading)
  if (!rows) return undefined
  const groups = groupsShown(settings, reading.facts)
  const proposal = writeDraft(settings, reading, more)
  const words = stored?.words ?? proposal
  if (words === '') return undefined
  const changes =
    stored && stored.words !== null
      ? changedFigures(
          stored.basis,
          basisOf(
            rows,
            groups.map(({ group }) => group),
          ),
        )
      : []
  const isHidden = stored?.isHidden ?? false
  return {
    state: isHidden ? 'hidden' : stored && stored.words !== null ? 'edited' : 'written',
    words,
    proposal,
    version: stored?.version ?? 0,
    editedAt: stored?.editedAt ?? null,
    editedBy: stored?.editedBy ?? null,
    hasEarlier: stored?.hasEarlier ?? false,
    changes: changes.map((change) => changeInWords(change, reading, groups)),
    shownBlocks: isHidden ? 0 : paragraphsOf(words).length,
  }
}

/** `14,2 % (2024)` before, `15,1 % (2025)` now. */
function changeInWords(
  { indicator: key, part, before, now }: ChangedFigure,
  { facts, language }: Reading,
  groups: ReturnType<typeof groupsShown>,
): DraftView['changes'][number] {
  const indicator = facts.rows.get(key)?.indicator
  const title = indicator ? textIn(indicator.title, language).trim() : key
  const group = groups.find((one) => one.indicator === key && partKeyOf(one.group) === part)?.group
  const inWords = ({ year, value }: ChangedFigure['before']) =>
    `${indicator ? shortAmountIn(value, indicator, language) : value} (${year})`
  return {
    title: [title, group?.title[language]].filter(Boolean).join(', '),
    before: inWords(before),
    now: now && inWords(now),
  }
}

/** A block with its words below it. What a figure says in its lead is said in the words already. */
export function withWords(blocks: readonly Block[], draft: DraftView | undefined): readonly Block[] {
  if (!draft || draft.shownBlocks === 0) return blocks
  return [...blocks.map(withoutLead), ...paragraphsOf(draft.words).map(paragraph)]
}

function withoutLead(block: Block): Block {
  if (block.kind !== 'figure') return block
  const { lead: _, ...rest } = block
  return rest
}
