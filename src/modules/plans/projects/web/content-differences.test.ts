import { expect, test } from 'vitest'

import { sampleProject } from '../samples.ts'
import { contentDifferences } from './content-differences.ts'

test('two versions are held beside each other where they differ, in words', () => {
  const theirs = {
    ...sampleProject,
    state: 'ended' as const,
    endsOn: '2026-11-30',
    subAreas: sampleProject.subAreas.map((area) => ({ ...area, state: 'done' as const })),
  }
  const labels = { name: 'Nimi', state: 'Tilanne', endsOn: 'Viimeinen päivä', subAreas: 'Osa-alueet' }
  const words = new Map([
    ['underWay', 'Käynnissä'],
    ['ended', 'Päättynyt'],
    ['done', 'valmis'],
  ])
  expect(contentDifferences({ mine: sampleProject, theirs, labels, words, language: 'fi' })).toEqual([
    { field: 'Tilanne', mine: 'Käynnissä', theirs: 'Päättynyt' },
    { field: 'Viimeinen päivä', mine: '31.12.2026', theirs: '30.11.2026' },
    {
      field: 'Osa-alueet',
      mine: 'Tilat, 1.1.2026, 30.6.2026, Käynnissä',
      theirs: 'Tilat, 1.1.2026, 30.6.2026, valmis',
    },
  ])
})
