import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { formatMoment } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import type { ClubRound, MemberFigure } from '../club-round.ts'
import { answerClubQuestion } from '../club-rounds.contract.ts'
import { clubFaults } from './club-faults.texts.ts'
import { clubRoundTexts } from './club-round.texts.ts'

/** What was asked of a figure and answered. */
export function Exchange({ figure: { question, answer } }: { figure: Pick<MemberFigure, 'question' | 'answer'> }) {
  const t = useTexts(clubRoundTexts)
  const language = useLanguage()
  if (!question) return null
  const when = (moment: string) => formatMoment(new Date(moment), language)
  return (
    <dl className="club-exchange">
      <dt>{t.questionFrom(question.by, when(question.at))}</dt>
      <dd>{question.text}</dd>
      {answer && (
        <>
          <dt>{t.answerFrom(answer.by, when(answer.at))}</dt>
          <dd>{answer.text}</dd>
        </>
      )}
    </dl>
  )
}

interface Props {
  round: ClubRound
  own: MemberFigure
}

const schema = z.object({ answer: z.string().trim().min(1).max(1000) })

/** The coordinator's question about our figure, and the answer to it. */
export function FigureQuestion({ round, own }: Props) {
  const t = useTexts(clubRoundTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm<{ answer: string }, { answer: string }>({
    schema,
    initial: { answer: '' },
    labels: { answer: t.answer },
    faults: useTexts(clubFaults),
    async submit({ answer }) {
      await call(answerClubQuestion, { organisation, club: round.club.slug, round: round.id, answer })
      announce(t.answered)
      await revalidate()
    },
  })
  return (
    <>
      <Exchange figure={own} />
      {own.question && !own.answer && round.mayReport && (
        <Form form={form} label={t.answer}>
          <TextArea label={t.answer} rows={2} {...form.field('answer')} />
          <div className="form-actions">
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {t.sendAnswer}
            </Button>
          </div>
        </Form>
      )}
    </>
  )
}
