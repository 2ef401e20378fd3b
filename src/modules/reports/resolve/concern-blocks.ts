import { type Block, onLines, quiet, type Run, type TableRow, text } from '#documents/document.ts'
import { concernTexts } from '#modules/concerns/concerns.texts.ts'
import { type ConcernKind, concernKinds } from '#modules/concerns/concern.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { groupOfChapter } from '../chapters/fillings.ts'
import type { ReportChapter } from '../report.ts'
import { concernBlockTexts } from './concern-blocks.texts.ts'
import type { BlockResolver } from './block-resolver.ts'
import { concernsOfGroup, type ToldConcern, toldConcerns } from './concern-facts.ts'
import { organisationName } from './organisation-name.ts'
import { emptyNote } from './reading.ts'
import { spoken } from './spoken.ts'

interface Place {
  told: readonly ToldConcern[]
  chapter: Pick<ReportChapter, 'key' | 'level' | 'title'>
  /** Whose people said it. */
  area: string
  language: Language
}

export const concernsResolver: BlockResolver<'concerns'> = {
  needs: [toldConcerns, organisationName],
  resolve: (_, { chapter, language, found }) =>
    concernBlocks({ told: found(toldConcerns), chapter, area: textIn(found(organisationName), language), language }),
}

/** Joys and concerns in two tables of the same form; in a population group's chapter those of the group. */
export function concernBlocks({ told, chapter, area, language }: Place): Block[] {
  const t = concernBlockTexts[language]
  const group = groupOfChapter(chapter.key)
  const own = concernsOfGroup(told, group)
  if (own.length === 0) return emptyNote(group === null ? t.none : t.noneOfGroup)
  const whose = [group !== null && textIn(chapter.title, language), area].filter(Boolean).join(', ')
  return concernKinds.flatMap((kind) => tableOf(kind, own, { language, whose, level: chapter.level }))
}

function tableOf(
  kind: ConcernKind,
  told: readonly ToldConcern[],
  { language, whose, level }: { language: Language; whose: string; level: 1 | 2 },
): Block[] {
  const t = concernBlockTexts[language]
  const own = told.filter(({ concern }) => concern.kind === kind)
  if (own.length === 0) return []
  return [
    { kind: 'heading', level: (level + 1) as 2 | 3, text: t.headings[kind] },
    {
      kind: 'table',
      caption: t.caption(t.headings[kind], whose),
      columns: [
        { header: t.subject, align: 'start', weight: 48 },
        { header: t.figures, align: 'start', weight: 22 },
        { header: t.answer, align: 'start', weight: 30 },
      ],
      rows: own.map((one) => rowOf(one, language)),
    },
  ]
}

function rowOf({ concern, goals }: ToldConcern, language: Language): TableRow {
  const t = concernBlockTexts[language]
  const { text: said, finding } = concern
  return {
    cells: [
      [...spoken(said, language), { kind: 'lineBreak' }, quiet(originOf(concern, language))],
      [finding ? text(t.findings[finding]) : quiet(t.unchecked)],
      answerTo({ concern, goals }, language),
    ],
  }
}

/** Where it was said, and whose voice it is; what the note says already is not said twice. */
function originOf({ origin, originNote, saidBy, indicatorTitle }: ToldConcern['concern'], language: Language): string {
  const note = originNote ? textIn(originNote, language) : ''
  const seenIn = origin === 'indicator' && indicatorTitle ? `: ${textIn(indicatorTitle, language)}` : ''
  const told = (name: string | null) => (name && !note.includes(name) ? name : null)
  return [told(`${concernTexts[language].origins[origin]}${seenIn}`), note, told(saidBy)].filter(Boolean).join(', ')
}

/** What came of what was said: a goal, a phenomenon, a reason to leave it, or nothing yet. */
export function answerTo({ concern, goals }: ToldConcern, language: Language): Run[] {
  const t = concernBlockTexts[language]
  const named = (label: string, name: LocalText): Run[] => [text(`${label}: `), ...spoken(name, language)]
  if (concern.leftOut) return named(t.leftOut, concern.leftOut.reason)
  if (goals.length > 0) return onLines(goals.map((title) => named(t.goal, title)))
  if (concern.phenomena.length > 0) return onLines(concern.phenomena.map(({ name }) => named(t.phenomenon, name)))
  return [quiet(t.undecided)]
}
