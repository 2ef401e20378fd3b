import type { SubAreaState, ProjectState } from '#modules/plans/projects/project.ts'
import { projectTexts } from '#modules/plans/projects/projects.texts.ts'
import type { PublishedProjectHead } from '#modules/plans/projects/published-project.ts'
import { formatDay } from '#shared/day.ts'
import { inLanguage, type LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { siteProjectTexts } from './site-projects.texts.ts'

/** A text that people have written, marked when it is in another language than the page. */
export function Written({ text, language }: { text: LocalText; language: Language }) {
  const said = inLanguage(text, language)
  return said.language === language ? said.text : <span lang={said.language}>{said.text}</span>
}

const shapes = {
  planned: 'waiting',
  waiting: 'waiting',
  underWay: 'running',
  ended: 'paused',
  stopped: 'paused',
  rooted: 'done',
  done: 'done',
} as const satisfies Record<ProjectState | SubAreaState, string>

/** A state as shape and word. */
export const StateSign = ({ state, word }: { state: keyof typeof shapes; word: string }) => (
  <span className={`status status-${shapes[state]}`}>
    <i className="status-shape" aria-hidden />
    {word}
  </span>
)

/** How long there is to the goal, as the largest thing of the page; of what is over, that it is. */
export function Countdown({ project, language }: { project: PublishedProjectHead; language: Language }) {
  const t = siteProjectTexts[language]
  const { daysLeft, goalOn, goalText, state, endsOn } = project
  const day = formatDay(goalOn, language)
  if (daysLeft === null)
    return (
      <p className="countdown">
        <b className="countdown-words">
          {state === 'rooted'
            ? t.over.rooted
            : state === 'ended'
              ? t.over.ended(formatDay(endsOn, language))
              : t.passed(day)}
        </b>
      </p>
    )
  const words = projectTexts[language]
  return (
    <p className="countdown">
      {daysLeft === 0 ? (
        <b className="countdown-words">{words.goalToday}</b>
      ) : (
        <b>
          <span className="countdown-days">{daysLeft}</span> {words.daysLeft(daysLeft)}
        </b>
      )}
      <span>
        {goalText && (
          <>
            <Written text={goalText} language={language} />{' '}
          </>
        )}
        <small>{t.until(day)}</small>
      </span>
    </p>
  )
}
