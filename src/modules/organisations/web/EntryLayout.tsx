import { type ReactNode, useEffect } from 'react'

import { languages } from '#shared/texts.ts'
import { Brook } from '#web/art/Brook.tsx'
import { languageNames } from '#web/language-names.ts'
import { useLanguage, useSetLanguage, useTexts } from '#web/language.tsx'
import { Boat } from '#web/art/Boat.tsx'
import { signInTexts } from '../sign-in.texts.ts'

interface Props {
  title: string
  /** Names the browser's tab where the title says too little. */
  documentTitle?: string
  lead?: ReactNode
  children: ReactNode
}

/** The pages before the workspace: words and fields on the left, the brook on the right (on a phone above). */
export function EntryLayout({ title, documentTitle = title, lead, children }: Props) {
  useEffect(() => {
    document.title = `${documentTitle} – Kaarna`
  }, [documentTitle])
  return (
    <div className="entry">
      <main className="entry-main">
        <p className="brand entry-brand">
          <Boat size={36} />
          <span>Kaarna</span>
        </p>
        <div className="entry-body">
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
          {children}
        </div>
        <LanguageFooter />
      </main>
      <div className="entry-art">
        <Brook viewBox="600 0 730 620" preserveAspectRatio="xMidYMin slice" />
      </div>
    </div>
  )
}

/** The languages to choose from, at the foot of a page without the frame. */
export function LanguageFooter() {
  const t = useTexts(signInTexts)
  const language = useLanguage()
  const setLanguage = useSetLanguage()
  return (
    <footer className="entry-footer">
      <ul aria-label={t.language}>
        {languages.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="link-button"
              lang={one}
              aria-current={one === language ? 'true' : undefined}
              onClick={() => setLanguage(one)}
            >
              {languageNames[one]}
            </button>
          </li>
        ))}
      </ul>
    </footer>
  )
}
