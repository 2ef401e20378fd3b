import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import type { PersonalRound } from '../personal.contract.ts'
import { AnswerCard } from './AnswerCard.tsx'
import { personalTexts } from './personal.texts.ts'
import { type SentAnswer, useAnswers } from './useAnswers.ts'

interface Props {
  round: PersonalRound
  send: (answer: SentAnswer) => Promise<{ card: PersonalRound['cards'][number] }>
  onEnded: () => void
}

/** What somebody is asked in one round, one card under another, with all saved at once if one likes. */
export function AnswerCards({ round, send, onEnded }: Props) {
  const t = useTexts(personalTexts)
  const { states, change, save, saveAll, takeTheirs } = useAnswers({ round, send, onEnded })
  const answered = states.filter(({ card }) => card.answer).length
  const isBusy = states.some((one) => one.isBusy)
  const hasChanges = states.some((one) => one.isChanged && !one.isGone)
  return (
    <>
      <Greeting round={round} />
      <ol className="answer-cards">
        {states.map((state) => (
          <AnswerCard
            key={state.card.action}
            state={state}
            today={round.today}
            ownName={round.person.name}
            onChange={(part) => change(state.card.action, part)}
            onSave={(seen) => void save(state, seen)}
            onTakeTheirs={takeTheirs}
          />
        ))}
      </ol>
      <div className="answer-bar">
        <p role="status">
          <strong>{t.progress(answered, states.length)}</strong>{' '}
          {answered === states.length && !hasChanges && <span>{t.allAnswered}</span>}
        </p>
        {hasChanges && (
          <Button variant="primary" isBusy={isBusy} onPress={() => void saveAll()}>
            {t.saveAll}
          </Button>
        )}
      </div>
    </>
  )
}

function Greeting({ round: { greeting, contact } }: { round: PersonalRound }) {
  const t = useTexts(personalTexts)
  if (!greeting) return null
  return (
    <figure className="answer-greeting">
      <figcaption className="small muted">{t.greeting(contact.name)}</figcaption>
      <blockquote>
        <PlanText text={greeting} />
      </blockquote>
    </figure>
  )
}

/** The words above the cards. */
export function useRoundWords({ organisation, programme, periodFrom, periodTo, dueOn, contact }: PersonalRound) {
  const t = useTexts(personalTexts)
  const language = useLanguage()
  const day = (one: string) => formatDay(one, language)
  return {
    eyebrow: t.eyebrow(textIn(programme, language), `${day(periodFrom)}–${day(periodTo)}`),
    lead: t.lead(contact.name, textIn(organisation, language), day(dueOn)),
  }
}
