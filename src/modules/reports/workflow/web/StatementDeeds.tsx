import { Ellipsis } from 'lucide-react'
import { useState } from 'react'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { remindOfStatements, type ReportStatement, withdrawStatementRequest } from '../statements.contract.ts'
import type { ReportWay } from '../way.contract.ts'
import { statementRequestTexts } from './statement-requests.texts.ts'
import { RenewDialog } from './RenewDialog.tsx'
import { RequestDialog } from './RequestDialog.tsx'
import { ResponseDialog } from './ResponseDialog.tsx'
import { useWayAct } from './use-way-act.ts'

interface Props {
  way: ReportWay
  statement: ReportStatement
  body: string
}

/** What the coordinator does with a statement: answers it, or sees to it that it comes. */
export function StatementDeeds({ way, statement, body }: Props) {
  const t = useTexts(statementRequestTexts)
  const [shown, setShown] = useState<'answer' | 'moreTime' | 'renew' | 'withdraw' | null>(null)
  const { isBusy, act } = useWayAct()
  const place = { organisation: usePlace().organisation.slug, report: way.report.id, statement: statement.id }
  const hide = () => setShown(null)
  const { given, response, state, round } = statement
  const mayAnswer = given !== null && way.stage === 'statements' && round === way.round
  const isAwaited = given === null && state !== 'closed'
  const remind = () =>
    act(
      () => call(remindOfStatements, place),
      ({ letters }) => t.reminded(letters),
    )
  const withdraw = () =>
    act(
      () => call(withdrawStatementRequest, place),
      () => t.withdrawn,
    ).then(hide)
  return (
    <div className="handling-deeds">
      {mayAnswer && (
        <Button size="small" variant={response ? 'quiet' : 'secondary'} onPress={() => setShown('answer')}>
          {response ? t.answerAgain : t.answer}
        </Button>
      )}
      {isAwaited && state === 'open' && (
        <Button size="small" variant="quiet" isBusy={isBusy} onPress={() => void remind()}>
          {t.remind}
          <span className="visually-hidden">: {body}</span>
        </Button>
      )}
      {isAwaited && (
        <Menu
          label={t.more(body)}
          trigger={<IconButton icon={Ellipsis} label={t.more(body)} />}
          entries={[
            { id: 'moreTime', label: t.moreTime, onAction: () => setShown('moreTime') },
            { id: 'renew', label: t.renew, onAction: () => setShown('renew') },
            ...(state === 'withdrawn'
              ? []
              : [{ id: 'withdraw', label: t.withdraw, onAction: () => setShown('withdraw') }]),
          ]}
        />
      )}
      {shown === 'answer' && <ResponseDialog place={place} statement={statement} body={body} onClose={hide} />}
      {shown === 'moreTime' && <RequestDialog place={place} statement={statement} body={body} onClose={hide} />}
      {shown === 'renew' && <RenewDialog place={place} statement={statement} onClose={hide} />}
      <ConfirmDialog
        title={t.withdrawTitle(body)}
        confirmLabel={t.withdraw}
        isDanger
        isOpen={shown === 'withdraw'}
        isBusy={isBusy}
        onClose={hide}
        onConfirm={() => void withdraw()}
      >
        <p>{t.withdrawText}</p>
      </ConfirmDialog>
    </div>
  )
}
