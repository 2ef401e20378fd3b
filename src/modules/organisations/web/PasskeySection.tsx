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
import { accountTexts } from '../account.texts.ts'
import { passkeyName, type PasskeyView, removePasskey } from '../passkeys.contract.ts'
import { useAct } from './acting.ts'
import { hasPasskeys, isCancelled, makePasskey } from './passkey.ts'

export function PasskeySection({ passkeys }: { passkeys: readonly PasskeyView[] }) {
  const t = useTexts(accountTexts)
  return (
    <section className="settings-section" aria-labelledby="passkeys">
      <h2 id="passkeys">{t.passkeys}</h2>
      <div className="form">
        <p>{t.passkeysAdvice}</p>
        {passkeys.length > 0 ? <PasskeyTable passkeys={passkeys} /> : <p className="muted">{t.noPasskeys}</p>}
        {hasPasskeys() ? <NewPasskey /> : <p className="muted">{t.noPasskeysHere}</p>}
      </div>
    </section>
  )
}

function PasskeyTable({ passkeys }: { passkeys: readonly PasskeyView[] }) {
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

function NewPasskey() {
  const t = useTexts(accountTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm({
    schema: z.object({ name: passkeyName }),
    initial: { name: '' },
    labels: { name: t.passkeyName },
    faults: t.faults,
    submit: async ({ name }) => {
      try {
        await makePasskey(name)
      } catch (error) {
        if (isCancelled(error)) return
        throw error
      }
      form.reset({ name: '' })
      await revalidate()
      announce(t.passkeyAdded)
    },
  })
  return (
    <Form form={form} label={t.addPasskey}>
      <TextField label={t.passkeyName} description={t.passkeyNameAdvice} autoComplete="off" {...form.field('name')} />
      <div className="form-actions">
        <Button type="submit" icon={KeyRound} isBusy={form.isBusy}>
          {t.addPasskey}
        </Button>
      </div>
    </Form>
  )
}
