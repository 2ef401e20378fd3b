import { isAppearance } from '#shared/appearance.ts'

/**
 * The workspace's page with the colours that were chosen on the device, so that nothing flashes before the first script
 * runs. `index.html` itself has the device's own.
 */
export const inChosenColours = (page: string, chosen: string | undefined): string =>
  isAppearance(chosen)
    ? page
        .replace('<html ', `<html data-appearance="${chosen}" `)
        .replace('<meta name="color-scheme" content="light dark"', `<meta name="color-scheme" content="${chosen}"`)
    : page
