import { TargetLine } from '#charts/TargetLine.tsx'
import { inLanguage, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { PublicGoal, PublicPriority } from '../public-place.ts'
import type { SiteTexts } from '../site.texts.ts'

interface Props {
  priorities: readonly PublicPriority[]
  texts: SiteTexts['place']
  language: Language
}

/** The goals of the approved plan: what is wanted, what is done for it, and how far the way has come. */
export const GoalLines = ({ priorities, texts, language }: Props) => (
  <div className="site-goals" id="goals">
    <section className="site-part">
      <h2>{texts.goals}</h2>
      <p className="site-lead">{texts.goalsLead}</p>
      {priorities.map(({ id, title, goals }) => (
        <div key={id} className="site-priority">
          <h3 lang={inLanguage(title, language).language}>{textIn(title, language)}</h3>
          <ul>
            {goals.map((goal) => (
              <GoalLine key={goal.id} goal={goal} language={language} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  </div>
)

function GoalLine({ goal, language }: { goal: PublicGoal; language: Language }) {
  const title = inLanguage(goal.title, language)
  return (
    <li className="site-goal">
      <h4 lang={title.language}>{title.text}</h4>
      <ul className="site-goal-actions">
        {goal.how.map((one) => {
          const { text, language: written } = inLanguage(one, language)
          return (
            <li key={text} lang={written}>
              {text}
            </li>
          )
        })}
      </ul>
      {goal.measures.length > 0 && (
        <div className="site-goal-measures">
          {goal.measures.map(({ title: measure, unit, ...way }) => (
            <div key={textIn(measure, language)}>
              {goal.measures.length > 1 && <p className="small muted">{textIn(measure, language)}</p>}
              <TargetLine {...way} unit={textIn(unit, language)} language={language} width={340} />
            </div>
          ))}
        </div>
      )}
    </li>
  )
}
