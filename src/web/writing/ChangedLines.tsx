import type { ComparedLine, Piece } from '#documents/text-difference.ts'
import type { Language } from '#shared/texts.ts'
import { useTexts } from '#web/language.tsx'
import { writingTexts } from './writing.texts.ts'

/** Two versions of a text as one: what came and what went, also said in words. */
export const ChangedLines = ({ lines, language }: { lines: readonly ComparedLine[]; language?: Language }) => (
  <div className="report-prose report-changes" lang={language}>
    {lines.map(({ look, pieces }, line) => (
      // Lines have no identity of their own: they stand in the order of the text.
      <p key={line} className={`change-${look}`}>
        {pieces.map((piece, index) => (
          <ChangedWords key={index} piece={piece} />
        ))}
      </p>
    ))}
  </div>
)

function ChangedWords({ piece: { kind, words } }: { piece: Piece }) {
  const t = useTexts(writingTexts)
  if (kind === 'same') return words
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="visually-hidden">{t[kind]} </span>
      {words}
    </Mark>
  )
}
