import type { MarkedText } from '../search.ts'

/** A text with what answers the question marked, in its own language. */
export const MarkedWords = ({ text: { language, pieces } }: { text: MarkedText }) => (
  <span {...(language ? { lang: language } : {})}>
    {pieces.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))}
  </span>
)

/** The same as plain words, for a name. */
export const plainText = ({ pieces }: MarkedText): string => pieces.map(({ text }) => text).join('')
