import { TargetLine } from '#charts/TargetLine.tsx'
import { inLanguage, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { PublicGoal } from '../public-place.ts'
import type { SiteTexts } from '../site.texts.ts'

interface Props {
  goals: readonly PublicGoal[]
  texts: SiteTexts['place']
  language: Language
}

/** The goals that residents may see: what is wanted, how, and how far the way has come. */
export const GoalLines = ({ goals, texts, language }: Props) => (
  <div className="site-goals" id="goals">
    <section className="site-part">
      <h2>{texts.goals}</h2>
      <p className="site-lead">{texts.goalsLead}</p>
      <ul className="site-goal-list">
        {goals.map((goal) => (
          <GoalLine key={goal.id} goal={goal} language={language} />
        ))}
      </ul>
    </section>
  </div>
)

function GoalLine({ goal, language }: { goal: PublicGoal; language: Language }) {
  const title = inLanguage(goal.title, language)
  const how = inLanguage(goal.how, language)
  return (
    <li className="site-goal">
      <h3 lang={title.language}>{title.text}</h3>
      <p lang={how.language}>{how.text}</p>
      {goal.measure && (
        <TargetLine {...goal.measure} unit={textIn(goal.measure.unit, language)} language={language} width={340} />
      )}
    </li>
  )
}
