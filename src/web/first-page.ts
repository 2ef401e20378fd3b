import type { createBrowserRouter } from 'react-router'

type Router = Pick<ReturnType<typeof createBrowserRouter>, 'state' | 'subscribe'>

/**
 * Until the first page has its files and its data, at most so many milliseconds: what comes that soon is drawn at once, and
 * not after something that says that it loads.
 */
export function firstPageOf(router: Router, patience: number): Promise<void> {
  return new Promise((done) => {
    if (router.state.initialized) return done()
    const waited = setTimeout(done, patience)
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      clearTimeout(waited)
      done()
    })
  })
}
