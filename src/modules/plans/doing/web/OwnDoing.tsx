import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import type { OutlinedGoal } from '../../outline.ts'
import { usePlanDeeds } from '../../web/plan-deeds.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { sayDone } from '../doing-sentence.ts'
import { doingTexts } from '../doing.texts.ts'
import type { MeasuredDoing } from '../measured-doing.ts'

type Props = Pick<OutlinedGoal, 'doing' | 'progress'>

/** What the organisation itself does for a goal, why that should help, and how well that is known. */
export function OwnDoing({ doing, progress }: Props) {
  const t = useTexts(doingTexts)
  const language = useLanguage()
  if (doing.length === 0) return null
  const titleOf = (key: string | null | undefined) => {
    const found = progress.find(({ indicator }) => indicator.key === key)
    return progress.length > 1 && found ? textIn(found.indicator.title, language) : undefined
  }
  return (
    <section className="doing">
      <h4>{t.title}</h4>
      <ul>
        {doing.map((one, at) => (
          <li key={at} className="doing-row">
            <DoingRow doing={one} moves={titleOf(one.link?.indicator)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `moves`: the figure that it should move, where the goal has several. */
function DoingRow({ doing, moves }: { doing: MeasuredDoing; moves: string | undefined }) {
  const t = useTexts(doingTexts)
  const language = useLanguage()
  const { rights } = usePlanDeeds()
  const { name, indicator, values, wanted, isAvailable } = doing
  const latest = values.at(-1)
  return (
    <>
      <div>
        <p className="doing-name">{textIn(name, language) ? <PlanText text={name} /> : indicator}</p>
        <p className="doing-figures">
          {latest ? sayDone(latest, doing, language) : <span className="muted">{t.noValue}</span>}
          {wanted && (
            <>
              {' '}
              <span className="muted">
                → {t.wanted.toLowerCase()} {sayDone(wanted, doing, language)}
              </span>
            </>
          )}
        </p>
        {!isAvailable && (
          <p className="goal-gone">
            <strong>{t.gone}</strong> {rights.editsPlan && t.goneAdvice}
          </p>
        )}
      </div>
      {doing.link && <DoingWhy link={doing.link} moves={moves} />}
    </>
  )
}

function DoingWhy({ link, moves }: { link: NonNullable<MeasuredDoing['link']>; moves: string | undefined }) {
  const t = useTexts(doingTexts)
  const { why, strength, source, address } = link
  return (
    <div className="doing-why">
      <p>
        <PlanText text={why} />
        {moves && <span className="muted"> {t.moves(moves)}.</span>}
      </p>
      <p className="doing-evidence">
        <Tag>{t.strengths[strength]}</Tag>
        {address ? (
          <a href={address} rel="external noreferrer">
            {source ? <PlanText text={source} /> : new URL(address).hostname}
          </a>
        ) : (
          source && <PlanText text={source} />
        )}
      </p>
    </div>
  )
}
