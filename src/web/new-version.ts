const noted = 'kaarna-reloaded-at'
const shortestGap = 10_000

/**
 * A page that was open while Kaarna was updated asks for files that are not there any more. It is loaded anew, once: if
 * the file is missing then too, the error page says so.
 */
export function reloadWhenUpdated(now: () => number): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(noted) ?? 0)
    if (now() - last < shortestGap) return
    event.preventDefault()
    sessionStorage.setItem(noted, String(now()))
    location.reload()
  })
}
