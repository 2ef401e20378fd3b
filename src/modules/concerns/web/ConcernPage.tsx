import { useLoaderData } from 'react-router'

import { commentTexts } from '#modules/organisations/comments/comments.texts.ts'
import { CommentThread } from '#modules/organisations/comments/web/CommentThread.tsx'
import { DecisionsOn } from '#modules/organisations/decisions/web/DecisionsOn.tsx'
import { formatDay, isoDay } from '#shared/day.ts'
import { inLanguage } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { UndoLine } from '#web/undo/UndoLine.tsx'
import { concernsAddress } from './addresses.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import { CheckFigures } from './CheckFigures.tsx'
import { ConcernActions } from './ConcernActions.tsx'
import { ConcernAside } from './ConcernAside.tsx'
import { KindMark, StateTag } from './ConcernMark.tsx'
import type { ConcernData } from './concerns.loader.ts'
import { FindingList } from './FindingList.tsx'

/** One joy or concern: what was said, what the figures say of it, and what became of it. */
export function ConcernPage() {
  const data = useLoaderData<ConcernData>()
  const { concern } = data
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const said = inLanguage(concern.text, language)
  const mayCheck = data.rights.handles && concern.leftOut === null
  const added = t.by(concern.createdBy, formatDay(isoDay(new Date(concern.createdAt)), language))
  return (
    <article className={`concern-page ${concern.kind}`}>
      <PageHeader
        title={said.text}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.title, to: concernsAddress(organisation.slug) }]} />}
        eyebrow={
          <span className="concern-eyebrow">
            <KindMark kind={concern.kind} /> <StateTag state={concern.state} /> <span>{added}</span>
          </span>
        }
        actions={<ConcernActions data={data} />}
      />
      {concern.leftOut && <LeftOut leftOut={concern.leftOut} />}
      {mayCheck && data.findings.length === 0 ? (
        <ConcernAside data={data} isWide />
      ) : (
        <div className="columns">
          <section className="concern-main" aria-labelledby="found">
            <h2 id="found">{t.checkTitle}</h2>
            {data.findings.length === 0 && <p className="muted">{t.checkReader}</p>}
            <FindingList concernId={concern.id} findings={data.findings} mayRemove={data.rights.handles} />
          </section>
          <ConcernAside data={data} />
        </div>
      )}
      {mayCheck && <Check data={data} />}
      <DecisionsOn kind="concern" id={concern.id} />
      <Comments concernId={concern.id} />
      <UndoLine />
    </article>
  )
}

function Comments({ concernId }: { concernId: string }) {
  const t = useTexts(commentTexts)
  return (
    <section className="concern-comments" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{t.title}</h2>
      <CommentThread key={concernId} subject={{ kind: 'concern', id: concernId }} />
    </section>
  )
}

/** Open until something was found, then for those who want to look again. */
function Check({ data: { concern, findings, proposals } }: { data: ConcernData }) {
  const t = useTexts(concernPageTexts)
  const check = <CheckFigures key={concern.id} concern={concern} proposals={proposals} />
  return findings.length === 0 ? (
    <section className="check-first">
      <h2>{t.checkTitle}</h2>
      <p className="muted">{t.checkLead}</p>
      {check}
    </section>
  ) : (
    <div className="check-again">
      <Disclosure level={2} title={t.checkAgain}>
        {check}
      </Disclosure>
    </div>
  )
}

function LeftOut({ leftOut }: { leftOut: NonNullable<ConcernData['concern']['leftOut']> }) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  const reason = inLanguage(leftOut.reason, language)
  return (
    <div className="left-out">
      <p lang={reason.language}>{reason.text}</p>
      <p className="concern-facts">{t.leftOutBy(leftOut.by, formatDay(isoDay(new Date(leftOut.at)), language))}</p>
    </div>
  )
}
