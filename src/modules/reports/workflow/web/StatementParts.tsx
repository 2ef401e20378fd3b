import { FileDown } from 'lucide-react'
import type { ReactNode } from 'react'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { bodyName } from '../body-name.ts'
import type { PersonalStatement } from '../personal-statements.contract.ts'
import { paragraphsOf } from '../statement.ts'
import { personalStatementTexts } from './personal-statement.texts.ts'

/** The words at the head of a statement's page. */
export function useStatementWords(statement: PersonalStatement): { eyebrow: string; lead: string } {
  const t = useTexts(personalStatementTexts)
  const language = useLanguage()
  return {
    eyebrow: t.eyebrow(textIn(statement.organisation, language), bodyName(statement, language)),
    lead: t.lead(textIn(statement.report.title, language), formatDay(statement.dueOn, language)),
  }
}

/** What is asked, and the report that it is asked about. `file` makes the way to the report in a language. */
export function StatementMaterial({
  statement: { instructions, contact, report },
  file,
}: {
  statement: PersonalStatement
  file: (language: Language, label: ReactNode) => ReactNode
}) {
  const t = useTexts(personalStatementTexts)
  return (
    <>
      {instructions && (
        <div className="answer-greeting">
          <p className="small muted">{t.instructions(contact.name)}</p>
          <blockquote>{instructions}</blockquote>
        </div>
      )}
      <section className="statement-document">
        <h2>{t.document}</h2>
        <p>{t.documentText}</p>
        <p className="handling-deeds">
          {report.languages.map((one) => (
            <span key={one}>
              {file(
                one,
                <>
                  <Icon as={FileDown} /> {t.download(t.languages[one])}
                </>,
              )}
            </span>
          ))}
        </p>
      </section>
    </>
  )
}

/** A statement that was given, where it cannot be changed any more. */
export function GivenStatement({ statement: { text, givenAt } }: { statement: PersonalStatement }) {
  const t = useTexts(personalStatementTexts)
  if (givenAt === null || text === '') return null
  return (
    <section className="statement-document">
      <h2>{t.yours}</h2>
      {paragraphsOf(text).map((one, at) => (
        <p key={at} className="handling-words">
          {one}
        </p>
      ))}
    </section>
  )
}
