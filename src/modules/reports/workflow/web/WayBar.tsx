import { formatDay } from '#shared/day.ts'
import { Boat } from '#web/art/Boat.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { ReportWay } from '../way.contract.ts'
import { stagesOf } from '../way.ts'
import { useStageNames } from './use-stage-names.ts'
import { wayBarTexts } from './way-bar.texts.ts'

type Standing = 'passed' | 'current' | 'ahead'

/** The stages as marks on a wave: filled behind, the boat at the present one, hollow ahead, each with its last day. */
export function WayBar({ way }: { way: Pick<ReportWay, 'stage' | 'stages' | 'days' | 'bodies'> }) {
  const t = useTexts(wayBarTexts)
  const nameOf = useStageNames(way)
  const stages = stagesOf(way)
  const at = stages.indexOf(way.stage)
  return (
    <ol className="way" aria-label={t.way}>
      {stages.map((stage, index) => (
        <WayStep
          key={stage}
          name={nameOf(stage)}
          day={stage === 'approved' ? undefined : way.days[stage]}
          standing={index < at || way.stage === 'approved' ? 'passed' : index === at ? 'current' : 'ahead'}
        />
      ))}
    </ol>
  )
}

interface StepProps {
  name: string
  day: string | undefined
  standing: Standing
}

function WayStep({ name, day, standing }: StepProps) {
  const t = useTexts(wayBarTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const isCurrent = standing === 'current'
  const isLate = isCurrent && day !== undefined && day < today
  return (
    <li className={`way-step ${standing}`} aria-current={isCurrent ? 'step' : undefined}>
      <span className="way-mark" aria-hidden>
        {isCurrent && <Boat size={26} />}
      </span>
      <span className="way-name">
        {name}
        <span className="visually-hidden">, {t[standing]}</span>
      </span>
      {day !== undefined && (
        <span className={`way-day${isLate ? ' late' : ''}`}>
          {isCurrent ? t.until(formatDay(day, language)) : formatDay(day, language)}
          {isLate && <span className="way-late">{t.late}</span>}
        </span>
      )}
    </li>
  )
}
