import { useSyncExternalStore } from 'react'

import { type Appearance, appearanceCookie, isAppearance } from '#shared/appearance.ts'
import { keepCookie } from './cookie.ts'

/** Shows the page in other colours, and every page on this device from now on. Null: as the device is. */
export function chooseAppearance(chosen: Appearance | null): void {
  const { dataset } = document.documentElement
  keepCookie(appearanceCookie, chosen)
  if (chosen) dataset.appearance = chosen
  else delete dataset.appearance
  document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', chosen ?? 'light dark')
}

/** What has been chosen, which the server writes into the page; null: nothing. */
export const useAppearance = (): Appearance | null => useSyncExternalStore(watchAppearance, readAppearance)

function readAppearance(): Appearance | null {
  const { appearance } = document.documentElement.dataset
  return isAppearance(appearance) ? appearance : null
}

function watchAppearance(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-appearance'] })
  return () => observer.disconnect()
}
