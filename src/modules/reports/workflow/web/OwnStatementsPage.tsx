import { type ReactNode, useCallback } from 'react'
import { type LoaderFunctionArgs, useLoaderData, useRevalidator } from 'react-router'

import type { Language } from '#shared/texts.ts'
import { addressOf, call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import {
  getOwnStatementFile,
  listOwnStatements,
  type PersonalStatement,
  saveOwnStatement,
} from '../personal-statements.contract.ts'
import { personalStatementTexts } from './personal-statement.texts.ts'
import { StatementForm } from './StatementForm.tsx'
import { GivenStatement, StatementMaterial, useStatementWords } from './StatementParts.tsx'
import type { SentStatement } from './use-statement.ts'

export async function loadOwnStatements({ params }: LoaderFunctionArgs): Promise<readonly PersonalStatement[]> {
  return (await call(listOwnStatements, { organisation: params.organisation! })).statements
}

/** The statements that are asked of somebody who is signed in. */
export function OwnStatementsPage() {
  const t = useTexts(personalStatementTexts)
  const statements = useLoaderData<readonly PersonalStatement[]>()
  if (statements.length === 0)
    return (
      <>
        <PageHeader title={t.ownTitle} />
        <EmptyState title={t.nothing}>{t.nothingText}</EmptyState>
      </>
    )
  return statements.map((statement) => <OwnStatement key={statement.id} statement={statement} />)
}

function OwnStatement({ statement }: { statement: PersonalStatement }) {
  const t = useTexts(personalStatementTexts)
  const organisation = usePlace().organisation.slug
  const { revalidate } = useRevalidator()
  const onEnded = useCallback(() => void revalidate(), [revalidate])
  const { id, state } = statement
  const send = useCallback(
    (sent: SentStatement) => call(saveOwnStatement, { ...sent, organisation, statement: id }),
    [organisation, id],
  )
  const file = (language: Language, label: ReactNode) => (
    <a className="button secondary" href={addressOf(getOwnStatementFile, { organisation, statement: id, language })}>
      {label}
    </a>
  )
  const { eyebrow, lead } = useStatementWords(statement)
  return (
    <div className="own-statement">
      <PageHeader
        title={state === 'open' ? t.title : t.ends.expired.title}
        eyebrow={eyebrow}
        lead={state === 'open' ? lead : t.ends.expired.text}
      />
      <StatementMaterial statement={statement} file={file} />
      {state === 'open' ? (
        <StatementForm statement={statement} send={send} onEnded={onEnded} />
      ) : (
        <GivenStatement statement={statement} />
      )}
    </div>
  )
}
