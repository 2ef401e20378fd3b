import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { cardName } from '../scorecard-words.ts'
import { longestNote, type ScorecardView, signScorecard, wholeOrganisation } from '../scorecards.contract.ts'
import { scorecardPageTexts } from './scorecard-pages.texts.ts'

const schema = z.object({ note: z.string().trim().max(longestNote) })

/** The director signs the card that stands behind the window, with a note or without. */
export function SignDialog({ view, onClose }: { view: ScorecardView; onClose: () => void }) {
  const t = useTexts(scorecardPageTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { card, year, hash } = view
  const done = async (words: string, tone?: 'bad') => {
    await revalidate()
    onClose()
    announce(words, tone)
  }
  const form = useForm({
    schema,
    initial: { note: '' },
    labels: { note: t.note },
    submit: async ({ note }) => {
      const unit = card.unit?.id ?? wholeOrganisation
      await call(signScorecard, { organisation, unit, year, seen: hash, note: note || null })
      await done(t.signedNow)
    },
    onRefused: ({ code }) => {
      if (code !== 'conflict') return false
      void done(t.conflict, 'bad')
      return true
    },
  })
  return (
    <Dialog title={t.signTitle(cardName(card, language), year)} isOpen onClose={onClose}>
      <Form form={form}>
        <p>{t.signText}</p>
        <TextArea
          label={t.note}
          description={t.noteHelp}
          isOptional
          rows={3}
          maxLength={longestNote}
          {...form.field('note')}
        />
        <DialogActions>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.sign}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
