import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { Cover } from '../brand.ts'
import { brandTexts } from '../brand.texts.ts'

interface Props {
  /** As documents use it. */
  accent: string
  cover: Cover
  /** Address of the logo's picture. */
  logo: string | null
}

const page = { width: 210, height: 297 }

/** The report's cover as it will be, small. Colours are attributes: the page's policy allows no styles. */
export function CoverPreview({ accent, cover, logo }: Props) {
  const t = useTexts(brandTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const art = {
    brook: (
      <>
        <path d="M0 206C55 204 110 190 158 162S190 146 210 142V297H0Z" fill="#acdde5" />
        <path d="M0 232C60 230 116 216 162 190S196 172 210 168V297H0Z" fill="#86cad7" />
        <path d="M0 297V262C60 258 120 250 160 226S198 206 210 202V297Z" fill="#69b6c7" />
        <path d="M96 232c10 5 32 4 44-3c-2 13-12 20-22 20s-20-7-22-17Z" fill="#a24821" />
        <path d="M118 229c-8-14-4-28 10-36c10 16 4 30-10 36Z" fill="#649740" />
      </>
    ),
    colour: (
      <>
        <path d="M0 206C40 196 80 196 114 206S180 222 210 204V297H0Z" fill={accent} fillOpacity="0.22" />
        <path d="M0 218C40 208 80 208 114 218S180 232 210 214V297H0Z" fill={accent} />
      </>
    ),
    plain: null,
  }
  return (
    <figure className="cover-preview">
      <svg viewBox={`0 0 ${page.width} ${page.height}`} role="img" aria-label={t.previewOf(t.covers[cover])}>
        <rect width={page.width} height={page.height} fill="#ffffff" />
        {art[cover]}
        {logo && <image href={logo} x="22" y="24" width="56" height="24" preserveAspectRatio="xMinYMid meet" />}
        <text x="22" y="66" fontSize="9" fontWeight="600" fill={accent}>
          {textIn(organisation.name, language)}
        </text>
        <text x="22" y="88" fontSize="18" fontWeight="600" fill="#0d2129">
          {t.title}
        </text>
      </svg>
      <figcaption className="muted">{t.preview}</figcaption>
    </figure>
  )
}
