import { lazy, Suspense, useEffect } from 'react'
import { isRouteErrorResponse, useLocation, useRevalidator, useRouteError } from 'react-router'

import { ApiError, NetworkError } from './api.ts'
import { useTexts } from './language.tsx'
import { shellTexts } from './shell.texts.ts'
import { Button, LinkButton } from './ui/Button.tsx'

/** With what writing together needs: only those load it who may not open a page. */
const LeftWordsNote = lazy(() => import('./together/LeftWordsNote.tsx'))

interface Explanation {
  title: string
  advice: string
  requestId?: string
  /** What may help: trying the same again, or signing in. */
  way?: 'again' | 'signIn'
}

interface Props {
  signInAddress: string
  /** Somebody is signed in. */
  inFrame?: boolean
}

/** What a page that did not open says instead: what happened, and what to do. */
export function RouteError({ signInAddress, inFrame = false }: Props) {
  const error = useRouteError()
  const t = useTexts(shellTexts).errors
  const { pathname, search } = useLocation()
  const { revalidate, state } = useRevalidator()
  const explanation = explain(error, t)
  useEffect(() => {
    document.title = `${explanation.title} – Kaarna`
  }, [explanation.title])
  const isClosed = inFrame && isRefused(error)
  return (
    <>
      <div className="route-error" role="alert">
        <h1>{explanation.title}</h1>
        <p className="lead">{explanation.advice}</p>
        {explanation.requestId && <p className="small muted">{t.requestId(explanation.requestId)}</p>}
        <div className="form-actions">
          {explanation.way === 'again' && (
            <Button variant="primary" isBusy={state === 'loading'} onPress={() => void revalidate()}>
              {t.tryAgain}
            </Button>
          )}
          {explanation.way === 'signIn' && (
            <LinkButton variant="primary" to={`${signInAddress}?to=${encodeURIComponent(pathname + search)}`}>
              {t.signIn}
            </LinkButton>
          )}
          <LinkButton to="/app">{t.toStart}</LinkButton>
        </div>
      </div>
      {isClosed && (
        <Suspense fallback={null}>
          <LeftWordsNote />
        </Suspense>
      )}
    </>
  )
}

/** The page is not there for who asks, and asking again makes no difference. */
const isRefused = (error: unknown): boolean =>
  (error instanceof ApiError || isRouteErrorResponse(error)) && (error.status === 403 || error.status === 404)

function explain(error: unknown, t: (typeof shellTexts)['fi']['errors']): Explanation {
  if (error instanceof NetworkError) return { title: t.network, advice: t.networkAdvice, way: 'again' }
  if (error instanceof ApiError) {
    if (error.code === 'signedOut') return { title: error.title, advice: error.advice, way: 'signIn' }
    if (error.status < 500) return { title: error.title, advice: error.advice }
    return { title: error.title, advice: error.advice, requestId: error.requestId, way: 'again' }
  }
  if (isRouteErrorResponse(error) && error.status === 404) return { title: t.notFound, advice: t.notFoundAdvice }
  if (isRouteErrorResponse(error) && error.status === 403) return { title: t.forbidden, advice: t.forbiddenAdvice }
  return { title: t.unexpected, advice: t.unexpectedAdvice, way: 'again' }
}
