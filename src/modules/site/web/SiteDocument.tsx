import Menu from 'lucide-react/icons/menu'
import type { ReactNode } from 'react'

import { formatDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { type Language, languages } from '#shared/texts.ts'
import { languageNames } from '#web/language-names.ts'
import { siteTexts } from '../site.texts.ts'
import { Boat } from '#web/art/Boat.tsx'
import { Icon } from '#web/ui/Icon.tsx'

export interface SiteFrame {
  language: Language
  /** Address of the style sheet. */
  style: string
  icon: string
  /** The site's own address, for the links that must be whole. */
  baseUrl: string
}

/** An address and what it leads to, in the page's language. */
export interface SiteLink {
  href: string
  label: string
}

interface Props {
  frame: SiteFrame
  title: string
  description: string
  /** The page's address after the language: `/virtala`; empty for the front page. Null: a page that is no address (an error). */
  path: string | null
  isDemo: boolean
  /** Whose pages these are: a link to the first of them. */
  name: ReactNode
  sections?: readonly SiteLink[]
  footer: ReactNode
  children: ReactNode
}

/** The whole document of a public page: no script, every language one link away. */
export function SiteDocument({
  frame,
  title,
  description,
  path,
  isDemo,
  name,
  sections = [],
  footer,
  children,
}: Props) {
  const t = siteTexts[frame.language]
  // Beside the name, or in a menu below it where there is no room: a style sheet shows the one or the other.
  const links = (
    <>
      {sections.length > 0 && <SectionLinks sections={sections} title={t.sections} />}
      <LanguageLinks language={frame.language} path={path ?? ''} />
    </>
  )
  return (
    <html lang={frame.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – Kaarna`}</title>
        <meta name="description" content={description} />
        <link rel="stylesheet" href={frame.style} />
        <link rel="icon" href={frame.icon} type="image/svg+xml" />
        {path === null ? <meta name="robots" content="noindex" /> : <Alternates frame={frame} path={path} />}
      </head>
      <body>
        <a className="skip-link" href="#content">
          {t.skip}
        </a>
        <header>
          {isDemo && (
            <p className="demo-label">
              <b>{t.demoName}</b> {t.demo(formatDay(demoDay, frame.language))}
            </p>
          )}
          <div className="site-top">
            {name}
            <div className="site-links">{links}</div>
            <details className="site-menu">
              <summary>
                <Icon as={Menu} /> {t.menu}
              </summary>
              <div className="site-links">{links}</div>
            </details>
          </div>
        </header>
        <main id="content">{children}</main>
        <footer className="site-foot">
          <div className="site-foot-row">
            {footer}
            <a href="/api/docs">{t.openData}</a>
            <a href="/app">{t.signIn}</a>
            <a className="site-foot-mark" href={`/${frame.language}`}>
              <Boat size={24} /> {t.madeWith}
            </a>
          </div>
        </footer>
      </body>
    </html>
  )
}

const Alternates = ({ frame: { baseUrl, language }, path }: { frame: SiteFrame; path: string }) => (
  <>
    <link rel="canonical" href={`${baseUrl}/${language}${path}`} />
    {languages.map((other) => (
      <link key={other} rel="alternate" hrefLang={other} href={`${baseUrl}/${other}${path}`} />
    ))}
  </>
)

const SectionLinks = ({ sections, title }: { sections: readonly SiteLink[]; title: string }) => (
  <nav className="site-sections" aria-label={title}>
    {sections.map(({ href, label }) => (
      <a key={href} href={href}>
        {label}
      </a>
    ))}
  </nav>
)

const LanguageLinks = ({ language, path }: { language: Language; path: string }) => (
  <nav className="site-languages" aria-label={siteTexts[language].languages}>
    {languages.map((other) => (
      <a
        key={other}
        href={`/${other}${path}`}
        lang={other}
        hrefLang={other}
        {...(other === language ? { 'aria-current': 'true' as const } : {})}
      >
        {languageNames[other]}
      </a>
    ))}
  </nav>
)
