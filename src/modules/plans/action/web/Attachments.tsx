import { Paperclip, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useRevalidator } from 'react-router'

import { largestAttachment } from '#modules/organisations/attachments/attachment.ts'
import { attachmentExtensions } from '#modules/organisations/attachments/attachment-kind.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { formatNumber } from '#shared/number.ts'
import { ApiError, addressOf, call, NetworkError } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { faultWords } from '../../web/plan-faults.texts.ts'
import type { ActionPage } from '../action-page.contract.ts'
import type { ActionAttachment } from '../action-attachment.ts'
import { addAttachment, getAttachment, removeAttachment } from '../attachments.contract.ts'
import { actionPageTexts, type ActionPageTexts } from './action-page.texts.ts'

/** The files of an action; a file that cannot be taken says why. */
export function Attachments({ page: { action, attachments, mayEdit } }: { page: ActionPage }) {
  const t = useTexts(actionPageTexts)
  const { add, remove, isBusy, fault } = useAttachments(action.id)
  const [leaving, setLeaving] = useState<ActionAttachment | null>(null)
  if (attachments.length === 0 && !mayEdit) return null
  return (
    <section aria-labelledby="attachments">
      <h2 id="attachments">{t.attachmentsTitle}</h2>
      {attachments.length === 0 && <p className="muted">{t.noAttachments}</p>}
      <ul className="attachments">
        {attachments.map((one) => (
          <li key={one.id}>
            <AttachmentLine action={action.id} attachment={one} />
            {mayEdit && (
              <IconButton icon={Trash2} label={t.removeAttachment(one.name)} onPress={() => setLeaving(one)} />
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <>
          <FileTrigger acceptedFileTypes={attachmentExtensions} onSelect={(files) => void add(files?.[0])}>
            <Button size="small" icon={Paperclip} isBusy={isBusy}>
              {t.addAttachment}
            </Button>
          </FileTrigger>
          <p className="field-description">{t.attachmentHelp}</p>
          {fault && (
            <p className="field-error" role="alert">
              {fault}
            </p>
          )}
          <ConfirmDialog
            title={t.removeTitle(leaving?.name ?? '')}
            confirmLabel={t.removeConfirm}
            isOpen={leaving !== null}
            isDanger
            isBusy={isBusy}
            onConfirm={() => leaving && void remove(leaving).then(() => setLeaving(null))}
            onClose={() => setLeaving(null)}
          >
            <p>{t.removeText}</p>
          </ConfirmDialog>
        </>
      )}
    </section>
  )
}

function AttachmentLine({ action, attachment }: { action: string; attachment: ActionAttachment }) {
  const t = useTexts(actionPageTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { id, name, size, createdByName, createdAt } = attachment
  const bytes =
    size >= 1_000_000
      ? t.megabytes(formatNumber(size / 1_000_000, language, 1))
      : t.kilobytes(formatNumber(Math.max(1, size / 1000), language))
  return (
    <div>
      <a href={addressOf(getAttachment, { organisation, action, attachment: id })} download={name}>
        <Icon as={Paperclip} /> {name}
      </a>
      <p className="small muted">
        {t.attachmentFacts(bytes, createdByName, formatDay(isoDay(new Date(createdAt)), language))}
      </p>
    </div>
  )
}

function useAttachments(action: string) {
  const t = useTexts(actionPageTexts)
  const { network } = useTexts(faultWords)
  const organisation = usePlace().organisation.slug
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)

  async function run(deed: () => Promise<unknown>, said: string) {
    setBusy(true)
    setFault(null)
    try {
      await deed()
      announce(said)
      await revalidate()
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
      setFault(error instanceof ApiError ? sayFault(error, t) : network)
    } finally {
      setBusy(false)
    }
  }
  const add = async (file: File | undefined) => {
    if (!file) return
    if (file.size > largestAttachment) return setFault(t.attachmentFaults.tooLarge)
    await run(() => call(addAttachment, { organisation, action, filename: file.name }, { file }), t.attached)
  }
  const remove = ({ id }: ActionAttachment) =>
    run(() => call(removeAttachment, { organisation, action, attachment: id }), t.removed)
  return { isBusy, fault, add, remove }
}

function sayFault({ code, faults, title, advice }: ApiError, { attachmentFaults }: ActionPageTexts): string {
  const key = code === 'tooLarge' ? code : faults[0]?.message
  const isKnown = (name: string | undefined): name is keyof typeof attachmentFaults =>
    name !== undefined && name in attachmentFaults
  return isKnown(key) ? attachmentFaults[key] : `${title}. ${advice}`
}
