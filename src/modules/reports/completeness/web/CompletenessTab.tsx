import { Check, Circle, CircleDashed, CircleDot, type LucideIcon, RefreshCw, Unlink } from 'lucide-react'
import { useEffect, useState } from 'react'

import { dutyTexts } from '#modules/plans/duties/duties.texts.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { useLastSaved } from '#web/writing/saving-board.tsx'
import type { PanelTabProps } from '../../web/panel/panel-tabs.ts'
import { type CheckedChapter, type Completeness, countFulfilled, type Fulfilment } from '../completeness.ts'
import { getReportCompleteness } from '../completeness.contract.ts'
import { completenessTexts } from './completeness-tab.texts.ts'

/** What is asked of the report, and in which chapters something has been written of it. */
export default function CompletenessTab({ place: { organisation, report } }: PanelTabProps) {
  const t = useTexts(completenessTexts)
  const [found, setFound] = useState<Completeness>()
  const [asked, setAsked] = useState(0)
  const lastSaved = useLastSaved()
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const answer = await call(getReportCompleteness, { organisation, report: report.id })
      if (isWanted) setFound(answer)
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [organisation, report.id, report.version, lastSaved, asked])

  if (!found) return <Skeleton lines={6} />
  const { fulfilled, asked: all } = countFulfilled(found)
  if (all === 0 && found.references.length === 0) return <p className="muted">{t.nothing}</p>
  const of = (wanted: 'law' | 'guidance') => found.demands.filter(({ source }) => source.of === wanted)
  return (
    <div className="completeness">
      <p role="status">{t.lead(fulfilled, all)}</p>
      <p className="small muted">{t.honest}</p>
      <BrokenReferences references={found.references} />
      <Demands title={t.law} demands={of('law')} />
      <Demands title={t.guidance} note={t.guidanceNote} demands={of('guidance')} />
      {found.required.length > 0 && (
        <section>
          <h3>{t.required}</h3>
          <ul className="completeness-list">
            {found.required.map((chapter) => (
              <li key={chapter.key}>
                <StateMark state={chapter.state} />
                <span>
                  <ChapterLink chapter={chapter} />
                  <small>{t.states[chapter.state]}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button size="small" icon={RefreshCw} onPress={() => setAsked(asked + 1)}>
        {t.refresh}
      </Button>
    </div>
  )
}

/** Chapters whose text refers to what has been taken out of the report. */
function BrokenReferences({ references }: Pick<Completeness, 'references'>) {
  const t = useTexts(completenessTexts)
  if (references.length === 0) return null
  return (
    <section>
      <h3>{t.references}</h3>
      <ul className="completeness-list">
        {references.map((chapter) => (
          <li key={`${chapter.key} ${chapter.language}`}>
            <Icon as={Unlink} />
            <span>
              <ChapterLink chapter={chapter} />
              <small>
                {t.broken(chapter.broken)} · {languageNames[chapter.language]}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface DemandsProps {
  title: string
  note?: string
  demands: Completeness['demands']
}

function Demands({ title, note, demands }: DemandsProps) {
  const t = useTexts(completenessTexts)
  const laws = useTexts(dutyTexts)
  const language = useLanguage()
  if (demands.length === 0) return null
  const sayLaw = (act: string, section: string) => {
    const name = act in laws.acts ? laws.acts[act as keyof typeof laws.acts] : act
    return `${laws.section(name, section)} (${act})`
  }
  return (
    <section>
      <h3>{title}</h3>
      {note && <p className="small muted">{note}</p>}
      <ul className="completeness-list">
        {demands.map(({ id, text, source, state, chapters }) => (
          <li key={id}>
            <StateMark state={state} />
            <span>
              {textIn(text, language)}
              <small>
                {t.states[state]}
                {chapters
                  .filter((chapter) => chapter.state === state)
                  .slice(0, 2)
                  .map((chapter) => (
                    <span key={chapter.key}>
                      {' · '}
                      <ChapterLink chapter={chapter} />
                    </span>
                  ))}
              </small>
              {source.of === 'law' && <small>{sayLaw(source.act, source.section)}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ChapterLink({
  chapter: { key, number, title },
}: {
  chapter: Pick<CheckedChapter, 'key' | 'number' | 'title'>
}) {
  const language = useLanguage()
  return (
    <a href={`#${key}`}>
      {number && `${number} `}
      {textIn(title, language)}
    </a>
  )
}

const marks: Record<Fulfilment, LucideIcon> = {
  written: Check,
  partly: CircleDot,
  empty: Circle,
  noChapter: CircleDashed,
}

/** The state is said in words beside it. */
const StateMark = ({ state }: { state: Fulfilment }) => (
  <span className={`completeness-mark ${state}`} aria-hidden>
    <Icon as={marks[state]} strong />
  </span>
)
