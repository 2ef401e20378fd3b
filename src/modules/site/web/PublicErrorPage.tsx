import { siteTexts } from '../site.texts.ts'
import { Boat } from '#web/art/Boat.tsx'
import { EmptyWater } from '#web/art/EmptyWater.tsx'
import { SiteDocument, type SiteFrame } from './SiteDocument.tsx'

interface Props {
  frame: SiteFrame
  kind: 'notFound' | 'unexpected' | 'filesUnavailable'
  isDemo: boolean
}

/** What stands where a page should: it does not exist, or the server or the file store failed. */
export function PublicErrorPage({ frame, kind, isDemo }: Props) {
  const t = siteTexts[frame.language].errors
  return (
    <SiteDocument
      frame={frame}
      title={t[kind]}
      description={t[`${kind}Advice`]}
      path={null}
      isDemo={isDemo}
      name={
        <a className="site-name" href={`/${frame.language}`}>
          <Boat size={30} /> Kaarna
        </a>
      }
      footer={<b>Kaarna</b>}
    >
      <div className="empty site-error">
        <EmptyWater />
        <h1 className="empty-title">{t[kind]}</h1>
        <p className="empty-text">{t[`${kind}Advice`]}</p>
        <a className="button primary" href={`/${frame.language}`}>
          {t.toStart}
        </a>
      </div>
    </SiteDocument>
  )
}
