import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { formatDay, isoDay } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { Table } from '#web/ui/Table.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { AccountView } from '../account.contract.ts'
import { accountTexts } from '../account.texts.ts'
import { passkeyName, type PasskeyView, proofInput, removePasskey } from '../passkeys.contract.ts'
import { useAct } from './acting.ts'
import { hasPasskeys, isCancelled, makePasskey, type ProofWays } from './passkey.ts'

interface Props {
  account: AccountView
  passkeys: readonly PasskeyView[]
}

export function PasskeySection({ account, passkeys }: Props) {
  const t = useTexts(accountTexts)
  return (
    <section className="settings-section" aria-labelledby="passkeys">
      <h2 id="passkeys">{t.passkeys}</h2>
      <div className="form">
        <p>{t.passkeysAdvice}</p>
        {passkeys.length > 0 ? <PasskeyTable passkeys={passkeys} /> : <p className="muted">{t.noPasskeys}</p>}
        {hasPasskeys() ? (
          <NewPasskey account={account} passkeys={passkeys.length} />
        ) : (
          <p className="muted">{t.noPasskeysHere}</p>
        )}
      </div>
    </section>
  )
}

function PasskeyTable({ passkeys }: Pick<Props, 'passkeys'>) {
  const t = useTexts(accountTexts)
  const language = useLanguage()
  const [leaving, setLeaving] = useState<PasskeyView>()
  const { isBusy, act } = useAct()
  const day = (moment: string | null) => (moment === null ? t.never : formatDay(isoDay(new Date(moment)), language))

  async function remove({ id }: PasskeyView) {
    await act(() => call(removePasskey, { passkey: id }), t.passkeyRemoved)
    setLeaving(undefined)
  }

  return (
    <>
      <Table
        caption={t.passkeyList}
        isCaptionHidden
        narrow="stack"
        rows={passkeys}
        keyOf={({ id }) => id}
        columns={[
          { id: 'name', title: t.passkeyName, isRowHeader: true, cell: ({ name }) => name },
          { id: 'added', title: t.passkeyAddedOn, cell: ({ createdAt }) => day(createdAt) },
          { id: 'used', title: t.passkeyUsedOn, cell: ({ lastUsedAt }) => day(lastUsedAt) },
          {
            id: 'actions',
            title: t.actions,
            cell: (passkey) => (
              <Button
                size="small"
                variant="quiet"
                aria-label={`${t.removePasskey}: ${passkey.name}`}
                onPress={() => setLeaving(passkey)}
              >
                {t.removePasskey}
              </Button>
            ),
          },
        ]}
      />
      {leaving && (
        <ConfirmDialog
          title={t.removePasskeyTitle(leaving.name)}
          confirmLabel={t.removePasskey}
          isOpen
          isDanger
          isBusy={isBusy}
          onConfirm={() => void remove(leaving)}
          onClose={() => setLeaving(undefined)}
        >
          <p>{t.removePasskeyAdvice}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

const empty = { name: '', currentPassword: '' }

function NewPasskey({ account, passkeys }: ProofWays) {
  const t = useTexts(accountTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm({
    schema: z.object({ name: passkeyName, currentPassword: proofInput.currentPassword }),
    initial: empty,
    labels: { name: t.passkeyName, currentPassword: t.currentPassword },
    faults: t.faults,
    submit: async (input) => {
      try {
        await makePasskey(input, { account, passkeys })
      } catch (error) {
        if (isCancelled(error)) return
        throw error
      }
      form.reset(empty)
      await revalidate()
      announce(t.passkeyAdded)
    },
  })
  return (
    <Form form={form} label={t.addPasskey}>
      <TextField label={t.passkeyName} description={t.passkeyNameAdvice} autoComplete="off" {...form.field('name')} />
      {account.hasPassword && (
        <TextField
          label={t.currentPassword}
          type="password"
          autoComplete="current-password"
          {...form.field('currentPassword')}
        />
      )}
      <div className="form-actions">
        <Button type="submit" icon={KeyRound} isBusy={form.isBusy}>
          {t.addPasskey}
        </Button>
      </div>
    </Form>
  )
}
