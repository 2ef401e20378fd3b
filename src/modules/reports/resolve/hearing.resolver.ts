import { type Block, paragraph, quiet, text } from '#documents/document.ts'
import { concernTexts } from '#modules/concerns/concerns.texts.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { type HeardAt, heardAt } from '../blocks/hearing.block.ts'
import type { SettingsOf } from '../blocks/index.ts'
import type { BlockResolver } from './block-resolver.ts'
import { answerTo } from './concern-blocks.ts'
import { type ToldConcern, toldConcerns } from './concern-facts.ts'
import { hearingTexts } from './hearing.texts.ts'
import { emptyNote } from './reading.ts'
import { spoken } from './spoken.ts'

export const hearingResolver: BlockResolver<'hearing'> = {
  needs: [toldConcerns],
  resolve: (settings, { found, language, year }) => hearingBlocks(settings, found(toldConcerns), { language, year }),
}

type Heard = ToldConcern & { concern: { origin: HeardAt } }

const isHeard = (told: ToldConcern): told is Heard => heardAt.some((place) => place === told.concern.origin)

/** Who was heard, what they said and what came of it: one row for each thing said, those of one voice together. */
export function hearingBlocks(
  { at, when }: Pick<SettingsOf<'hearing'>, 'at' | 'when'>,
  told: readonly ToldConcern[],
  { language, year }: { language: Language; year: number },
): Block[] {
  const t = hearingTexts[language]
  const heard = told
    .filter(isHeard)
    .filter(({ concern }) => at === 'all' || concern.origin === at)
    .filter(({ concern }) => when === 'standing' || concern.createdAt.startsWith(String(year)))
  if (heard.length === 0) return emptyNote(when === 'year' ? t.noneOfYear(year) : t.none)
  const voices = Map.groupBy(heard, (one) => voiceOf(one, language))
  const answered = heard.filter(({ concern, goals }) => goals.length > 0 || concern.leftOut !== null).length
  return [
    paragraph(
      t.summary({
        voices: voices.size,
        joys: heard.filter(({ concern }) => concern.kind === 'joy').length,
        concerns: heard.filter(({ concern }) => concern.kind === 'concern').length,
        answered,
      }),
    ),
    {
      kind: 'table',
      caption: when === 'year' ? t.captionOfYear(year) : t.caption,
      columns: [
        { header: t.voice, align: 'start', weight: 28 },
        { header: t.said, align: 'start', weight: 44 },
        { header: t.answer, align: 'start', weight: 28 },
      ],
      rows: [...voices].flatMap(([voice, its]) =>
        its.map((one, index) => ({
          cells: [
            [index === 0 ? text(voice) : quiet(voice)],
            [
              { kind: 'strong' as const, runs: [text(concernTexts[language].kinds[one.concern.kind])] },
              text(': '),
              ...spoken(one.concern.text, language),
            ],
            answerTo(one, language),
          ],
        })),
      ),
    },
  ]
}

/** The body that was heard, where and when; the place alone where nobody is named. */
function voiceOf({ concern: { saidBy, originNote, origin } }: Heard, language: Language): string {
  const note = originNote ? textIn(originNote, language) : ''
  const named = saidBy && !note.includes(saidBy) ? saidBy : ''
  return [named, note].filter(Boolean).join(', ') || concernTexts[language].origins[origin]
}
