import { useAct } from '#modules/organisations/web/acting.ts'
import { formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { DeletedThings } from '#web/ui/DeletedThings.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import { restoreProjectPart } from '../project-parts.contract.ts'
import { projectPageTexts } from './project-pages.texts.ts'
import type { ProjectData } from './projects.loader.ts'

/** What has happened, and what can be brought back. */
export function ProjectHistory({ data: { project, deletedParts, changes } }: { data: ProjectData }) {
  const t = useTexts(projectPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct()
  return (
    <section className="project-part">
      <DeletedThings
        title={t.deletedParts}
        things={deletedParts.map(({ kind, id, name }) => ({
          kind,
          id,
          name: textIn(name, language),
          words: (
            <>
              {t.kinds[kind]}: <PlanText text={name} />
            </>
          ),
        }))}
        isBusy={isBusy}
        onRestore={({ kind, id }) =>
          void act(() => call(restoreProjectPart, { organisation, project: project.id, kind, id }), t.wasRestored)
        }
      />
      <Disclosure title={t.history} level={2}>
        <ol className="project-changes">
          {changes.map(({ kind, name, change, at, byName }) => (
            <li key={`${at}${kind}${change}${name ? textIn(name, language) : ''}`}>
              {t.kinds[kind]}
              {name && <> {textIn(name, language)}</>} {t.changes[change]} · {byName} ·{' '}
              <span className="muted">{formatMoment(new Date(at), language)}</span>
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  )
}
