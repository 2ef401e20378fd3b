import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'
import { send, type Wire, wireOf, wordsIn } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('two who take notes in a meeting', () => {
  let journey: Journey
  let coordinator: Page
  let owner: Page
  let wire: Wire

  beforeAll(async () => {
    journey = await startJourney()
    coordinator = await journey.open({ as: 'coordinator' })
    owner = await journey.open({ as: 'owner' })
    wire = await wireOf(owner)
    const address = await planMeeting()
    await Promise.all([coordinator.goto(address), owner.goto(address)])
  })
  afterAll(() => journey?.close())

  /** A meeting of a group of Virtala with one item; returns the address of its notes. */
  async function planMeeting(): Promise<string> {
    const path = '/organisations/virtala'
    const { items } = await send<{ items: { id: string; kind: string }[] }>(coordinator, 'GET', `${path}/groups`)
    const group = items.find(({ kind }) => kind === 'disabilityCouncil')!.id
    const nothing = { title: null, place: null, remoteLink: null, quorumNumber: null, chairId: null, secretaryId: null }
    const hours = { on: '2026-11-26', from: '12:00', to: '14:00' }
    const { id } = await send<{ id: string }>(coordinator, 'POST', `${path}/groups/${group}/meetings`, {
      ...nothing,
      ...hours,
    })
    const bare = { reason: null, presenter: null, minutes: null, proposal: null, links: [] }
    const item = { ...bare, kind: 'discussion', title: { fi: 'Yksinäisyys' } }
    await send(coordinator, 'POST', `${path}/meetings/${id}/items`, item)
    return `/app/virtala/groups/${group}/meetings/${id}/notes`
  }

  const notes = (on: Page) => on.getByRole('textbox', { name: 'Teksti: Yksinäisyys' })
  const saved = (on: Page) => on.getByText(/^Tallennettu /).waitFor()

  async function says(on: Page, words: string): Promise<void> {
    await expect.poll(() => wordsIn(notes(on)), { timeout: 20_000 }).toBe(words)
  }

  async function write(on: Page, words: string, at: 'Home' | 'End'): Promise<void> {
    await notes(on).click()
    await on.keyboard.press(`Control+${at}`)
    await on.keyboard.type(words)
  }

  test('see each other, join what was typed without a network, and both stay when the page is read anew', async () => {
    await write(coordinator, 'Yksinäisyys vähenee.', 'End')
    await says(owner, 'Yksinäisyys vähenee.')
    await owner.getByText('Muistiinpanoja kirjoittavat nyt myös Aino Purovirta').waitFor({ state: 'attached' })
    await expectSound(owner)
    await wire.cut()
    await write(owner, ' Kiitos kouluille.', 'End')
    await owner.getByText('Yhteys poikki – kirjoituksesi on tallessa tällä laitteella', { exact: false }).waitFor()
    await write(coordinator, 'Todettiin: ', 'Home')
    wire.mend()
    const both = 'Todettiin: Yksinäisyys vähenee. Kiitos kouluille.'
    await says(coordinator, both)
    await says(owner, both)
    await Promise.all([saved(coordinator), saved(owner)])
    await coordinator.reload()
    await notes(coordinator).waitFor()
    await says(coordinator, both)
  })

  test('are seen writing by an expert of the group, who may not write, until the notes are closed', async () => {
    const expert = await journey.open({ as: 'environmentEditor' })
    await expert.goto(new URL(coordinator.url()).pathname)
    await expert.getByText('Tekstit muuttuvat tässä sitä mukaa kuin niitä kirjoitetaan.').waitFor()
    expect(await notes(expert).count()).toBe(0)
    await write(coordinator, ' Jatketaan.', 'End')
    await expert.getByText('Kiitos kouluille. Jatketaan.', { exact: false }).waitFor()
    await expectSound(expert)
    expect(await expert.getByRole('toolbar').count()).toBe(0)
    await saved(coordinator)

    const [, meeting] = /meetings\/([^/]+)/.exec(coordinator.url())!
    const { meeting: planned } = await send<{ meeting: { version: number } }>(
      coordinator,
      'GET',
      `/organisations/virtala/meetings/${meeting}`,
    )
    const cancelled = { version: planned.version, reason: 'Sairaus' }
    await send(coordinator, 'POST', `/organisations/virtala/meetings/${meeting}/cancellation`, cancelled)
    for (const page of [coordinator, owner]) {
      await page.getByRole('alert').getByText('Muistiinpanot on suljettu', { exact: false }).waitFor()
      await notes(page).waitFor({ state: 'detached' })
      expect(await page.getByRole('toolbar').count()).toBe(0)
    }
    await expert.getByText('Tekstit muuttuvat tässä sitä mukaa kuin niitä kirjoitetaan.').waitFor({ state: 'detached' })
    await expert.getByText('Kiitos kouluille. Jatketaan.', { exact: false }).waitFor()
    await expert.close()
  })
})
