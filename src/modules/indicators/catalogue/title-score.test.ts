import { expect, test } from 'vitest'

import { readQuestion } from './search-terms.ts'
import { bonusOf, scores, titleScorer } from './title-score.ts'

const score = (title: string, asked: string) => titleScorer(readQuestion(asked).terms[0]!)(` ${title} `)

test.each([
  ['nuorisotyottomat 18 24 vuotiaasta', 'nuorisotyöttömät', scores.word],
  ['tyottomien osuus', 'työttömyys', scores.beginning],
  ['nuorisotyottomat 18 24 vuotiaasta', 'työttömyys', scores.within],
  ['pienituloisuusaste', 'köyhyys', scores.related],
  ['asunnoton yo', 'asunnoton', scores.word],
  ['vaesto 31 12', 'köyhyys', 0],
])('the title "%s" answers "%s" with %d', (title, asked, expected) => {
  expect(score(title, asked)).toBe(expected)
})

test('of two titles with the same words the shorter one comes first, and the one that has them as typed', () => {
  const long = ' tyottomat joista on tullut pitkaaikaistyottomia vuoden aikana '
  expect(bonusOf(' tyottomat ', 'tyottomat')).toBeGreaterThan(bonusOf(long, 'tyottomat'))
  expect(bonusOf(long, 'tyottomat joista')).toBeGreaterThan(bonusOf(long, 'joista tyottomat'))
})
