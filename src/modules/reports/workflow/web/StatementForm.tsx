import { type FormEvent, useState } from 'react'

import { formatMoment } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { TextArea, TextField } from '#web/ui/TextField.tsx'
import type { PersonalStatement, SavedStatement } from '../personal-statements.contract.ts'
import { longestStatement } from '../statement.ts'
import { personalStatementTexts } from './personal-statement.texts.ts'
import { type Saving, type SendStatement, useStatement } from './use-statement.ts'

interface Props {
  statement: PersonalStatement
  send: SendStatement
  onEnded: () => void
}

/** Where a statement is written: kept as it is written, and given by a press. */
export function StatementForm({ statement, send, onEnded }: Props) {
  const t = useTexts(personalStatementTexts)
  const announce = useAnnounce()
  const { written, stored, saving, conflict, change, give, settle } = useStatement({ statement, send, onEnded })
  const [fault, setFault] = useState<string>()
  async function submit(event: FormEvent) {
    event.preventDefault()
    const isEmpty = written.text.trim() === ''
    setFault(isEmpty ? t.faults.statementMissing : undefined)
    if (!isEmpty && (await give())) announce(t.given)
  }
  return (
    <form className="form statement-form" onSubmit={(event) => void submit(event)} noValidate>
      {conflict && <Conflict other={conflict} onSettle={settle} />}
      <TextArea
        label={t.text}
        description={t.textHelp}
        rows={12}
        maxLength={longestStatement}
        value={written.text}
        onChange={(text) => change({ text })}
        error={fault}
      />
      <TextField
        label={t.reference}
        description={t.referenceHelp}
        isOptional
        maxLength={80}
        value={written.reference ?? ''}
        onChange={(reference) => change({ reference })}
      />
      <div className="statement-end">
        <Button type="submit" variant="primary" isBusy={saving === 'saving'}>
          {stored.givenAt ? t.giveAgain : t.give}
        </Button>
        <SavingWords saving={saving} stored={stored} />
      </div>
    </form>
  )
}

function SavingWords({ saving, stored }: { saving: Saving; stored: SavedStatement }) {
  const t = useTexts(personalStatementTexts)
  const language = useLanguage()
  const moment = (at: string) => formatMoment(new Date(at), language)
  const say = () => {
    if (saving === 'failed') return t.failed
    if (saving === 'saving') return t.saving
    if (saving === 'changed' || stored.savedAt === null) return t.notSaved
    if (stored.givenAt === null) return t.savedAt(moment(stored.savedAt))
    return stored.isChanged ? t.changedAt(moment(stored.savedAt)) : t.givenAt(moment(stored.givenAt))
  }
  return <output className={saving === 'failed' ? 'answer-trouble' : 'muted'}>{say()}</output>
}

function Conflict({ other, onSettle }: { other: PersonalStatement; onSettle: (takesTheirs: boolean) => void }) {
  const t = useTexts(personalStatementTexts)
  return (
    <div className="notice" role="alert">
      <p>{t.conflict}</p>
      <details>
        <summary>{t.other}</summary>
        <p className="handling-words">{other.text}</p>
      </details>
      <div className="handling-deeds">
        <Button size="small" onPress={() => onSettle(false)}>
          {t.mine}
        </Button>
        <Button size="small" variant="quiet" onPress={() => onSettle(true)}>
          {t.theirs}
        </Button>
      </div>
    </div>
  )
}
