import type { ReactNode } from 'react'

import { timeWords } from '#modules/plans/projects/project-timeline.ts'
import { projectTexts } from '#modules/plans/projects/projects.texts.ts'
import type { PublishedPilot } from '#modules/plans/projects/published-project.ts'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { Written } from './ProjectSigns.tsx'
import { siteProjectTexts } from './site-projects.texts.ts'

interface Props {
  pilot: PublishedPilot
  language: Language
  formAddress: string
}

/** What was tried, what was learned of it, and what people said. */
export function ProjectPilot({ pilot, language, formAddress }: Props) {
  const t = siteProjectTexts[language]
  const { title, place, startsOn, endsOn, participants, learned, decision, decisionReason, takesFeedback } = pilot
  return (
    <article className="project-pilot">
      <div className="project-pilot-facts">
        <h3>
          <Written text={title} language={language} />
        </h3>
        <dl>
          <Fact name={t.time}>{timeWords(startsOn, endsOn, language)}</Fact>
          {place && (
            <Fact name={t.placeOf}>
              <Written text={place} language={language} />
            </Fact>
          )}
          {participants && (
            <Fact name={t.with}>
              <Written text={participants} language={language} />
            </Fact>
          )}
        </dl>
        {takesFeedback && (
          <a className="button primary" href={formAddress} aria-label={`${t.give}: ${textIn(title, language)}`}>
            {t.give}
          </a>
        )}
      </div>
      <div className="project-pilot-words">
        {learned && (
          <>
            <h4>{t.learned}</h4>
            <p>
              <Written text={learned} language={language} />
            </p>
          </>
        )}
        {decision && (
          <>
            <h4>{t.decided}</h4>
            <p>
              <b>{projectTexts[language].decisions[decision]}.</b>{' '}
              {decisionReason && <Written text={decisionReason} language={language} />}
            </p>
          </>
        )}
        <Feedback pilot={pilot} language={language} />
      </div>
    </article>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function Feedback({ pilot: { feedback }, language }: Pick<Props, 'pilot' | 'language'>) {
  const t = siteProjectTexts[language]
  if (feedback.length === 0) return null
  return (
    <>
      <h4>{t.said}</h4>
      <ul className="project-said">
        {feedback.map((said) => (
          <li key={said.text}>
            <blockquote {...(said.language === language ? {} : { lang: said.language })}>{said.text}</blockquote>
            <small>{formatDay(said.receivedOn, language)}</small>
            {said.answer && (
              <p className="project-answer">
                <b>{t.answer}:</b> <Written text={said.answer} language={language} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
