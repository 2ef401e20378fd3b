import { type ReactNode, useCallback } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'

import { PersonalFrame, useOwnLanguage } from '#modules/plans/rounds/web/PersonalFrame.tsx'
import type { Language } from '#shared/texts.ts'
import { addressOf, ApiError, call } from '#web/api.ts'
import { EmptyWater } from '#web/art/EmptyWater.tsx'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import {
  getPersonalStatement,
  getPersonalStatementFile,
  type PersonalStatement,
  savePersonalStatement,
} from '../personal-statements.contract.ts'
import type { StatementState } from '../statement.ts'
import { handOver } from './hand-over-file.ts'
import { personalStatementTexts } from './personal-statement.texts.ts'
import { StatementForm } from './StatementForm.tsx'
import { GivenStatement, StatementMaterial, useStatementWords } from './StatementParts.tsx'
import type { SentStatement } from './use-statement.ts'
import { useWayAct } from './use-way-act.ts'

interface PersonalData {
  token: string
  /** Null: no such link. */
  statement: PersonalStatement | null
}

/** The token is the address's fragment, which no router passes to a loader. */
export async function loadPersonalStatement(): Promise<PersonalData> {
  const token = window.location.hash.slice(1)
  return { token, statement: token === '' ? null : await call(getPersonalStatement, { token }).catch(unknown) }
}

function unknown(error: unknown): null {
  if (error instanceof ApiError && error.code === 'notFound') return null
  throw error
}

/** What a personal link opens: one statement and the report as it was sent, without signing in. */
export function PersonalStatementPage() {
  const { token, statement } = useLoaderData<PersonalData>()
  useOwnLanguage(statement?.language)
  if (!statement) return <Ended state="unknown" statement={null} />
  if (statement.state !== 'open') return <Ended state={statement.state} statement={statement} />
  return <Open key={token} token={token} statement={statement} />
}

function Open({ token, statement }: { token: string; statement: PersonalStatement }) {
  const t = useTexts(personalStatementTexts)
  const { revalidate } = useRevalidator()
  const onEnded = useCallback(() => void revalidate(), [revalidate])
  const send = useCallback((sent: SentStatement) => call(savePersonalStatement, { ...sent, token }), [token])
  const file = (language: Language, label: ReactNode) => (
    <FileButton token={token} language={language}>
      {label}
    </FileButton>
  )
  return (
    <PersonalFrame title={t.title} {...useStatementWords(statement)} contact={statement.contact}>
      <StatementMaterial statement={statement} file={file} />
      <StatementForm statement={statement} send={send} onEnded={onEnded} />
      <p className="small muted">{t.privacy}</p>
    </PersonalFrame>
  )
}

/** The link proves itself in the body of the call, so that no address holds it: the file comes as an answer. */
function FileButton({ token, language, children }: { token: string; language: Language; children: ReactNode }) {
  const t = useTexts(personalStatementTexts)
  const { isBusy, act } = useWayAct()
  const fetchFile = () => handOver(addressOf(getPersonalStatementFile, { token, language }), { token, language })
  return (
    <Button isBusy={isBusy} onPress={() => void act(fetchFile, () => t.download(t.languages[language]))}>
      {children}
    </Button>
  )
}

function Ended({
  state,
  statement,
}: {
  state: Exclude<StatementState, 'open'> | 'unknown'
  statement: PersonalStatement | null
}) {
  const { title, text } = useTexts(personalStatementTexts).ends[state]
  return (
    <PersonalFrame title={title} lead={text} contact={statement?.contact ?? null}>
      {statement?.givenAt ? <GivenStatement statement={statement} /> : <EmptyWater />}
    </PersonalFrame>
  )
}
