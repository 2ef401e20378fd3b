import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import type { ClubRound, MemberFigure } from '../club-round.ts'
import { askAboutClubFigure } from '../club-rounds.contract.ts'
import { clubFaults } from './club-faults.texts.ts'
import { clubFormTexts } from './club-forms.texts.ts'
import { clubRoundTexts } from './club-round.texts.ts'

interface Props {
  round: ClubRound
  figure: MemberFigure
  onClose: () => void
}

const schema = z.object({ question: z.string().trim().min(1).max(1000) })

/** Asks a member about its figure. */
export function AskDialog({ round, figure, onClose }: Props) {
  const t = useTexts(clubRoundTexts)
  const forms = useTexts(clubFormTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm<{ question: string }, { question: string }>({
    schema,
    initial: { question: '' },
    labels: { question: t.question },
    faults: useTexts(clubFaults),
    async submit({ question }) {
      const place = { organisation, club: round.club.slug, round: round.id, member: figure.member.slug }
      await call(askAboutClubFigure, { ...place, question })
      announce(t.wasAsked)
      onClose()
      await revalidate()
    },
  })
  return (
    <Dialog title={t.askTitle(textIn(figure.member.name, language))} isOpen onClose={onClose}>
      <Form form={form}>
        <TextArea label={t.question} description={t.questionHelp} {...form.field('question')} />
        <DialogActions>
          <Button onPress={onClose}>{forms.cancel}</Button>
          <Button variant="primary" type="submit" isBusy={form.isBusy}>
            {t.ask}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
