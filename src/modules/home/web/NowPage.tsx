import { lazy, Suspense, useEffect } from 'react'
import { useLoaderData } from 'react-router'

import { weekOf } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { EmptyWater } from '#web/art/EmptyWater.tsx'
import { formatWeekday } from '../calendar-day.ts'
import { homePageNames } from '../home.pages.texts.ts'
import { homeTexts } from '../home.texts.ts'
import { saysWhere } from '../says-where.ts'
import { freshFigures, horizonReach, marksOf, waitingOf } from '../now.ts'
import { Horizon } from './Horizon.tsx'
import type { Now } from './now.loader.ts'
import { WaitingList } from './WaitingList.tsx'

const freshShown = 5

/** Stands below or beside what waits, and comes after it with what draws it. */
const FreshFigures = lazy(async () => ({ default: (await import('./FreshFigures.tsx')).FreshFigures }))

const NewConcerns = lazy(async () => ({ default: (await import('./NewConcerns.tsx')).NewConcerns }))

/** The first page of the day: what waits, what is new, and where in the year we are. */
export function NowPage() {
  const { work, concerns } = useLoaderData<Now>()
  const language = useLanguage()
  const t = useTexts(homeTexts)
  const { user } = useSession()
  const { organisation, today } = usePlace()
  const home = `/app/${organisation.slug}`
  const waiting = waitingOf(work, today)
  const reach = horizonReach(today)
  const councilOn = work.clock?.councilOn ?? null
  const { now: name } = useTexts(homePageNames)
  useEffect(() => {
    document.title = `${name} – Kaarna`
  }, [name])
  return (
    <div className="now">
      <p className="eyebrow">
        {t.week(formatWeekday(today, language), weekOf(today))}
        {work.clock && ` · ${t.termYear(work.clock.termYear)}`}
      </p>
      <h1>
        {t.greeting(firstNameOf(user.name))} {saysWhere(t, { councilOn, today, waits: waiting.length })}
      </h1>
      <FittedChart>
        {(width) => (
          <Horizon
            {...reach}
            marks={marksOf(work, { ...reach, today })}
            today={today}
            language={language}
            width={width}
          />
        )}
      </FittedChart>
      <div className="now-columns">
        <section>
          <h2>{t.waiting}</h2>
          {waiting.length > 0 ? <WaitingList waiting={waiting} home={home} /> : <Calm />}
        </section>
        <section>
          <h2>{t.fresh}</h2>
          <Suspense fallback={null}>
            <FreshFigures rows={freshFigures(work.rows, today, freshShown)} home={home} />
          </Suspense>
        </section>
      </div>
      {concerns && (
        <Suspense fallback={null}>
          <NewConcerns concerns={concerns} />
        </Suspense>
      )}
    </div>
  )
}

function Calm() {
  const t = useTexts(homeTexts)
  return (
    <div className="calm">
      <EmptyWater />
      <h3>{t.calm}</h3>
      <p>{t.calmText}</p>
    </div>
  )
}

const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? ''
