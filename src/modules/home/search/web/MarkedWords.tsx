import type { MarkedText } from '../search.ts'

/** A text with what answers the question marked, in its own language. */
export const MarkedWords = ({ text: { language, pieces } }: { text: MarkedText }) => (
  <span {...(language ? { lang: language } : {})}>
    {pieces.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))}
  </span>
)
