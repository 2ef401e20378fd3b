import type { ReactNode } from 'react'

import type { SiteFrame } from '../web/SiteDocument.tsx'

interface Props {
  frame: SiteFrame
  title: string
  /** What it shows, as a sentence. */
  description: string
  children: ReactNode
}

/** The document of a page that stands in a frame of somebody else's: no head, no foot, no script. */
export const EmbedDocument = ({ frame, title, description, children }: Props) => (
  <html lang={frame.language}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="stylesheet" href={frame.style} />
    </head>
    <body className="embed">
      <main>{children}</main>
    </body>
  </html>
)
