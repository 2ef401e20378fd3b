import { Link } from 'react-router'

import { formatValue } from '#charts/values.ts'
import { formatMoment } from '#shared/day.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { indicatorAddress } from '../../web/addresses.ts'
import type { HandledItem } from '../content-year.ts'
import { ContentStateMark } from './ContentStateMark.tsx'
import { contentYearTexts } from './content-year.texts.ts'

interface Props {
  item: HandledItem
  mayHandle: boolean
  onHandle: () => void
}

/** One item: what it asks, how it stands, and what stands for it. */
export function ContentItemRow({ item, mayHandle, onHandle }: Props) {
  const t = useTexts(contentYearTexts)
  const language = useLanguage()
  const title = textIn(item.title, language)
  const isHandled = item.state !== 'open'
  return (
    <li className="content-item">
      <ContentStateMark state={item.state} />
      <div className="content-words">
        <p className="content-title">
          {title} {item.kind !== 'state' && <Tag>{t.kinds[item.kind]}</Tag>}
        </p>
        <Figure item={item} />
        <Said item={item} />
      </div>
      {mayHandle && (
        <Button
          size="small"
          variant={isHandled ? 'quiet' : 'secondary'}
          aria-label={isHandled ? t.changeOf(title) : t.handleOf(title)}
          onPress={onHandle}
        >
          {isHandled ? t.change : t.handle}
        </Button>
      )}
    </li>
  )
}

/** The figure with its year and the way to its origin, or why there is none. */
function Figure({ item: { figure, indicator, isOld } }: { item: HandledItem }) {
  const t = useTexts(contentYearTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  if (!figure || indicator === null) return null
  if (figure.kind !== 'value')
    return <p className="content-note">{figure.kind === 'none' ? t.noFigure : t.notFetched}</p>
  const { value, year, decimals, unit } = figure
  return (
    <p className="content-note">
      <Link to={indicatorAddress(organisation.slug, indicator)}>
        {t.figure(formatValue(value, { unit: textIn(unit, language), decimals, language }), year)}
      </Link>
      {isOld && ` ${t.oldFigure}`}
    </p>
  )
}

/** What somebody has said, with who and when. */
function Said({ item: { decision, text, updatedAt, updatedBy } }: { item: HandledItem }) {
  const t = useTexts(contentYearTexts)
  const language = useLanguage()
  if (decision === 'open' || updatedAt === null) return null
  const said = text && inLanguage(text, language)
  return (
    <>
      {said && (
        <p className="content-said" lang={said.language}>
          {decision === 'notRelevant' && <strong>{t.reason}: </strong>}
          {said.text}
        </p>
      )}
      <p className="content-by">{t.said(updatedBy ?? '', formatMoment(new Date(updatedAt), language))}</p>
    </>
  )
}
