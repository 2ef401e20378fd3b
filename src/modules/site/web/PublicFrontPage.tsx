import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import { Boat } from '#web/art/Boat.tsx'
import { Brook } from '#web/art/Brook.tsx'
import { siteTexts, type SiteTexts } from '../site.texts.ts'
import { SiteDocument, type SiteFrame } from './SiteDocument.tsx'

interface Props {
  frame: SiteFrame
  organisations: readonly Organisation[]
}

/** The installation's first page: what Kaarna is, and whose wellbeing is seen here. */
export function PublicFrontPage({ frame, organisations }: Props) {
  const { language } = frame
  const t = siteTexts[language]
  const isEmpty = organisations.length === 0
  return (
    <SiteDocument
      frame={frame}
      title={t.front.title}
      description={t.front.description}
      path=""
      isDemo={!isEmpty && organisations.every(({ demo }) => demo)}
      name={
        <a className="site-name" href={`/${language}`}>
          <Boat size={30} /> Kaarna
        </a>
      }
      sections={[{ href: '/app', label: t.signIn }]}
      footer={<b>Kaarna</b>}
    >
      <div className="hero">
        <Brook className="hero-art" />
        <div className="hero-words">
          <h1>{t.front.title}</h1>
          <p className="hero-lead">{isEmpty ? t.front.none : t.front.lead}</p>
          <div className="hero-actions">
            {isEmpty ? (
              <a className="button primary" href="/app">
                {t.front.begin}
              </a>
            ) : (
              <>
                <a className="button primary" href="#places">
                  {t.front.places}
                </a>
                <a className="button secondary" href="/app">
                  {t.signIn}
                </a>
              </>
            )}
          </div>
        </div>
      </div>
      {!isEmpty && <Places organisations={organisations} language={language} />}
      <ForWhom language={language} />
    </SiteDocument>
  )
}

function Places({ organisations, language }: { organisations: readonly Organisation[]; language: Language }) {
  const t = siteTexts[language].front
  const groups = groupsOf(organisations, t).filter(({ members }) => members.length > 0)
  return (
    <section className="site-part" id="places">
      <h2>{t.places}</h2>
      {groups.map(({ title, members }) => (
        <div key={title} className="place-group">
          <h3>{title}</h3>
          <ul className="place-list">
            {members
              .toSorted((one, other) =>
                textIn(one.name, language).localeCompare(textIn(other.name, language), language),
              )
              .map(({ slug, name }) => (
                <li key={slug}>
                  <a href={`/${language}/${slug}`}>{textIn(name, language)}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** Demo and real places never share a list; where there is only one sort, it needs no name. */
function groupsOf(organisations: readonly Organisation[], t: SiteTexts['front']) {
  const real = organisations.filter(({ demo }) => !demo)
  const demo = organisations.filter((organisation) => organisation.demo)
  const shown = real.length > 0 ? real : demo
  const known: readonly Organisation['kind'][] = ['county', 'municipality']
  return [
    { title: t.counties, members: shown.filter(({ kind }) => kind === 'county') },
    { title: t.municipalities, members: shown.filter(({ kind }) => kind === 'municipality') },
    { title: t.others, members: shown.filter(({ kind }) => !known.includes(kind)) },
    { title: t.demoPlaces, members: real.length > 0 ? demo : [] },
  ]
}

function ForWhom({ language }: { language: Language }) {
  const t = siteTexts[language].front
  const readers = [
    { title: t.residents, text: t.residentsText },
    { title: t.professionals, text: t.professionalsText },
    { title: t.developers, text: t.developersText },
  ]
  return (
    <div className="site-goals">
      <section className="site-part">
        <h2>{t.forWhom}</h2>
        <ul className="readers">
          {readers.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
