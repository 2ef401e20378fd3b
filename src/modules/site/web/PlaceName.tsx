import { inLanguage } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import { siteTexts } from '../site.texts.ts'

/** The place's name at the head of its pages; leads to its first page. */
export function PlaceName({ organisation, language }: { organisation: Organisation; language: Language }) {
  const name = inLanguage(organisation.name, language)
  return (
    <a className="site-name" href={`/${language}/${organisation.slug}`}>
      <span lang={name.language}>{name.text}</span> <small>{siteTexts[language].wellbeing}</small>
    </a>
  )
}
