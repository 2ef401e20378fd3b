import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

interface HeaderOptions {
  /** Whether the site is reached by https. */
  secure: boolean
  /** Development needs Vite's inline preamble and its socket. */
  development: boolean
}

/**
 * Everything comes from this host and nothing runs that does not stand in a file of ours. Only the style sheet of the
 * API's page holds its pictures in itself.
 */
export function securityHeaders(options: HeaderOptions): MiddlewareHandler {
  const pages = headersWith(options, { imgSrc: ["'self'"] })
  const embeds = headersWith(options, { imgSrc: ["'self'"], isForOthers: true })
  const docs = headersWith(options, { imgSrc: ["'self'", 'data:'] })
  return (c, next) => {
    if (c.req.path.startsWith('/api/docs')) return docs(c, next)
    return forOthers.test(c.req.path) ? embeds(c, next) : pages(c, next)
  }
}

/** What other people's pages may show: a measure's own embed page and its pictures and figures. */
const forOthers = /^\/(?:fi|sv|en)\/[^/]+\/indicators\/[^/]+(?:\/embed|\.(?:csv|json|svg|png))$/

interface PageKind {
  imgSrc: string[]
  /** Whether other sites may hold it in a frame or as a picture. */
  isForOthers?: boolean
}

function headersWith({ secure, development }: HeaderOptions, { imgSrc, isForOthers }: PageKind): MiddlewareHandler {
  const own = ["'self'"]
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: development ? [...own, "'unsafe-inline'"] : own,
      styleSrc: development ? [...own, "'unsafe-inline'"] : own,
      imgSrc,
      fontSrc: own,
      connectSrc: development ? [...own, 'ws:'] : own,
      manifestSrc: own,
      formAction: own,
      baseUri: ["'none'"],
      frameAncestors: [isForOthers ? '*' : "'none'"],
    },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: 'same-origin',
    referrerPolicy: 'same-origin',
    crossOriginResourcePolicy: isForOthers ? 'cross-origin' : 'same-origin',
    xFrameOptions: isForOthers ? false : 'DENY',
    strictTransportSecurity: secure ? 'max-age=31536000; includeSubDomains' : false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
  })
}
