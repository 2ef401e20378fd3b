import { useNavigate } from 'react-router'
import { z } from 'zod'

import { type LocalText, localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import type { IndicatorSet } from '../indicator-set.ts'
import { copyIndicatorSet } from '../indicator-sets.contract.ts'
import { indicatorSetTexts } from './indicator-sets.texts.ts'
import { setAddress } from './set-addresses.ts'

const schema = z.object({ name: localText })

/** Asks what the copy is called, and opens it. */
export function CopySetDialog({ set, onClose }: { set: IndicatorSet; onClose: () => void }) {
  const t = useTexts(indicatorSetTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const navigate = useNavigate()
  const form = useForm<{ name: LocalText }, { name: LocalText }>({
    schema,
    initial: { name: nameOfCopy(set.name) },
    labels: { name: t.copyName },
    async submit({ name }) {
      const { id } = await call(copyIndicatorSet, { organisation, id: set.id, name })
      announce(t.copied)
      onClose()
      await navigate(setAddress(organisation, id))
    },
  })
  return (
    <Dialog title={t.copyTitle} isOpen onClose={onClose}>
      <Form form={form}>
        <LocalTextField label={t.copyName} {...form.field('name')} />
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit" isBusy={form.isBusy}>
            {t.copy}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

/** The name in every language that the original has one in, marked as a copy. */
function nameOfCopy(name: LocalText): LocalText {
  const copied = languages.flatMap((language) => {
    const text = name[language]
    return text ? [[language, indicatorSetTexts[language].copyOf(text)] as const] : []
  })
  return Object.fromEntries(copied)
}
