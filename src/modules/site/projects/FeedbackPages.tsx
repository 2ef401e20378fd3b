import { longestFeedback } from '#modules/plans/projects/pilot.ts'
import type { PublishedPilot, PublishedProject } from '#modules/plans/projects/published-project.ts'
import { textIn } from '#shared/local-text.ts'
import { EmptyWater } from '#web/art/EmptyWater.tsx'
import { ProjectFrame, type ProjectPageProps, projectsAddress } from './ProjectFrame.tsx'
import { siteProjectTexts, type SiteProjectTexts } from './site-projects.texts.ts'

export type FeedbackFault = keyof SiteProjectTexts['form']['faults']

/** What was sent and refused: nothing that was written is lost. */
export interface RefusedFeedback {
  fault: FeedbackFault
  text: string
  email: string
}

interface Props extends ProjectPageProps {
  project: PublishedProject
  pilot: PublishedPilot
  refused?: RefusedFeedback
}

/** Where anybody says what they think of a pilot: a plain form. */
export function FeedbackFormPage({ frame, organisation, project, pilot, refused }: Props) {
  const { language } = frame
  const t = siteProjectTexts[language].form
  const title = t.title(textIn(pilot.title, language))
  return (
    <ProjectFrame
      frame={frame}
      organisation={organisation}
      title={title}
      description={t.lead}
      path={refused ? null : `/${project.slug}/pilots/${pilot.id}`}
    >
      <div className="site-part site-feedback">
        <nav className="breadcrumbs" aria-label={siteProjectTexts[language].where}>
          <a href={`/${language}${projectsAddress(organisation)}/${project.slug}`}>{textIn(project.name, language)}</a>
        </nav>
        <h1>{title}</h1>
        {pilot.takesFeedback ? (
          <>
            <p className="site-lead">{t.lead}</p>
            <Form t={t} {...(refused && { refused })} />
          </>
        ) : (
          <p className="site-lead">{t.closed}</p>
        )}
      </div>
    </ProjectFrame>
  )
}

/** The form goes to its own address. */
function Form({ t, refused }: { t: SiteProjectTexts['form']; refused?: RefusedFeedback }) {
  const isAbout = (fault: FeedbackFault) => refused?.fault === fault
  return (
    <form className="form" method="post">
      {refused && (
        <p className="site-fault" role="alert" id="fault">
          {t.faults[refused.fault]}
        </p>
      )}
      <div className="field">
        <label className="field-label" htmlFor="text">
          {t.text}
        </label>
        <textarea
          className="input text-area"
          id="text"
          name="text"
          rows={6}
          maxLength={longestFeedback}
          required
          defaultValue={refused?.text}
          aria-describedby="text-help"
          {...(isAbout('text') ? { 'aria-invalid': true } : {})}
        />
        <small className="field-description" id="text-help">
          {t.textHelp}
        </small>
      </div>
      <div className="field">
        <label className="field-label" htmlFor="email">
          {t.email}
        </label>
        <input
          className="input"
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          maxLength={200}
          defaultValue={refused?.email}
          aria-describedby="email-help"
          {...(isAbout('email') ? { 'aria-invalid': true } : {})}
        />
        <small className="field-description" id="email-help">
          {t.emailHelp}
        </small>
      </div>
      <p className="small muted">{t.privacy}</p>
      <div className="form-actions">
        <button className="button primary" type="submit">
          {t.send}
        </button>
      </div>
    </form>
  )
}

/** What stands there when feedback has been taken in. */
export function FeedbackThanksPage({ frame, organisation, project }: Omit<Props, 'refused'>) {
  const { language } = frame
  const t = siteProjectTexts[language].form
  return (
    <ProjectFrame frame={frame} organisation={organisation} title={t.thanks} description={t.thanksText} path={null}>
      <div className="empty site-error">
        <EmptyWater />
        <h1 className="empty-title">{t.thanks}</h1>
        <p className="empty-text">{t.thanksText}</p>
        <a className="button primary" href={`/${language}${projectsAddress(organisation)}/${project.slug}`}>
          {t.back}
        </a>
      </div>
    </ProjectFrame>
  )
}
