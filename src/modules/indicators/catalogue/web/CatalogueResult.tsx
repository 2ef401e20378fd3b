import { Link } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { indicatorTexts } from '../../indicators.texts.ts'
import type { CatalogueItem } from '../../indicators.contract.ts'
import type { IndicatorSetSummary } from '../../sets/indicator-set.ts'
import { splitTitle } from '../../web/indicator-title.ts'
import { AddToSetMenu } from './AddToSetMenu.tsx'
import { catalogueTexts } from './catalogue.texts.ts'
import { FavouriteButton } from './FavouriteButton.tsx'

interface Props {
  indicator: CatalogueItem
  /** Where the indicator's name leads. */
  address: string
  isFavourite: boolean
  /** Own sets that it can be put into; null: nobody here puts it into any. */
  sets: readonly IndicatorSetSummary[] | null
}

/** One indicator of the catalogue: what it measures, whose it is, how new and how wide. */
export function CatalogueResult({ indicator, address, isFavourite, sets }: Props) {
  const t = useTexts(catalogueTexts)
  const names = useTexts(indicatorTexts)
  const language = useLanguage()
  const title = textIn(indicator.title, language)
  const { main, detail } = splitTitle(title, textIn(indicator.unit, language))
  const { key, owner, visibility, direction } = indicator
  const origin = [owner ? textIn(owner.name, language) : textIn(indicator.producer, language), key].filter(Boolean)
  return (
    <li className="catalogue-result">
      <FavouriteButton indicator={key} name={title} isFavourite={isFavourite} />
      <div className="catalogue-name">
        <Link to={address}>{main}</Link>
        {detail && <span className="catalogue-detail">{detail}</span>}
        <small>
          {origin.join(' · ')}
          {direction !== 'neutral' && ` · ${names.directions[direction]}`}
          {owner && <Tag>{t.owners[visibility]}</Tag>}
        </small>
      </div>
      <Freshness indicator={indicator} />
      {sets && <AddToSetMenu indicator={key} name={title} sets={sets} />}
    </li>
  )
}

function Freshness({ indicator: { revision, covered } }: { indicator: CatalogueItem }) {
  const { result: t } = useTexts(catalogueTexts)
  const language = useLanguage()
  if (!revision) return <p className="catalogue-figures muted">{t.noFigures}</p>
  const said = covered && covered.municipalities > 0
  return (
    <p className="catalogue-figures">
      <span>
        <span className="catalogue-figures-label">{t.latest} </span>
        <b className="number">{revision.lastYear}</b>
      </span>
      <small>
        {said
          ? t.covered(formatNumber(covered.municipalities, language), formatNumber(covered.of, language))
          : t.noMunicipalities}
      </small>
    </p>
  )
}
