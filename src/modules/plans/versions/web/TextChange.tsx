import { Fragment } from 'react'

import type { LocalText } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { versionTexts } from '../versions.texts.ts'
import { type WordChange, wordChanges } from '../word-changes.ts'

interface Props {
  before: LocalText | null
  after: LocalText | null
}

/** A text with the words that were taken out and put in, in every language in which it differs, the reader's first. */
export function TextChange({ before, after }: Props) {
  const t = useTexts(versionTexts)
  const own = useLanguage()
  const written = [own, ...languages.filter((language) => language !== own)].filter(
    (language) => before?.[language] || after?.[language],
  )
  const differing = written.filter((language) => (before?.[language] ?? '') !== (after?.[language] ?? ''))
  return (
    <>
      {differing.map((language) => (
        <p key={language} className="text-change">
          {written.length > 1 && <span className="text-change-language">{t.languages[language]}</span>}
          <Words language={language} before={before?.[language] ?? ''} after={after?.[language] ?? ''} />
        </p>
      ))}
    </>
  )
}

const Words = ({ language, before, after }: { language: Language; before: string; after: string }) => (
  <span lang={language}>
    {wordChanges(before, after).map(({ kind, text }, at) => (
      <Fragment key={at}>
        <Piece kind={kind}>{text.trimEnd()}</Piece>
        {text.slice(text.trimEnd().length)}
      </Fragment>
    ))}
  </span>
)

function Piece({ kind, children }: { kind: WordChange['kind']; children: string }) {
  if (kind === 'removed') return <Removed>{children}</Removed>
  return kind === 'added' ? <Added>{children}</Added> : children
}

/** Something that is not there any more: struck through, and said to those who do not see it. */
export function Removed({ children }: { children: string }) {
  const t = useTexts(versionTexts)
  return (
    <del className="removed-words">
      <span className="visually-hidden">{t.removedWords} </span>
      {children}
    </del>
  )
}

/** Something that is new: underlined, and said to those who do not see it. */
export function Added({ children }: { children: string }) {
  const t = useTexts(versionTexts)
  return (
    <ins className="added-words">
      <span className="visually-hidden">{t.addedWords} </span>
      {children}
    </ins>
  )
}
