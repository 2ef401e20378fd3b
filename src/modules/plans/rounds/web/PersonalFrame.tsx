import { type ReactNode, useEffect } from 'react'

import { LanguageFooter } from '#modules/organisations/web/EntryLayout.tsx'
import type { Language } from '#shared/texts.ts'
import { Boat } from '#web/art/Boat.tsx'
import { useSetLanguage, useTexts } from '#web/language.tsx'
import { personalTexts } from './personal.texts.ts'

/** The language of the letter, unless the reader has chosen one here. */
export function useOwnLanguage(language: Language | undefined) {
  const setLanguage = useSetLanguage()
  useEffect(() => {
    if (language && !/(^|; )language=/.test(document.cookie)) setLanguage(language)
  }, [language, setLanguage])
}

interface Props {
  title: string
  eyebrow?: string
  lead: string
  /** Whom to ask; null: not known. */
  contact: { name: string; email: string | null } | null
  children: ReactNode
}

/** A page that a personal link opens: without the workspace, and with whom to ask. */
export function PersonalFrame({ title, eyebrow, lead, contact, children }: Props) {
  const t = useTexts(personalTexts)
  useEffect(() => {
    document.title = `${title} – Kaarna`
  }, [title])
  return (
    <div className="personal">
      <main className="personal-main">
        <p className="brand entry-brand">
          <Boat size={28} />
          <span>Kaarna</span>
        </p>
        {eyebrow && <p className="eyebrow">{eyebrow}</p>}
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {children}
        {contact && (
          <p className="personal-contact">
            {t.ask(contact.name)}
            {contact.email && (
              <>
                , <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </>
            )}
          </p>
        )}
      </main>
      <LanguageFooter />
    </div>
  )
}
