import { expect, test } from 'vitest'

import { readQuestion } from './search-terms.ts'
import { bonusOf, scores, scoreTitle } from './title-score.ts'

const score = (title: string, asked: string) => scoreTitle(` ${title} `, readQuestion(asked).terms[0]!)

test.each([
  ['nuorisotyottomat 18 24 vuotiaasta', 'nuorisotyöttömät', scores.word],
  ['tyottomien osuus', 'työttömyys', scores.beginning],
  ['nuorisotyottomat 18 24 vuotiaasta', 'työttömyys', scores.within],
  ['pienituloisuusaste', 'köyhyys', scores.related],
  ['vaesto 31 12', 'köyhyys', 0],
])('the title "%s" answers "%s" with %d', (title, asked, expected) => {
  expect(score(title, asked)).toBe(expected)
})

test('of two titles with the same words the shorter one comes first, and the one that has them as typed', () => {
  const long = ' tyottomat joista on tullut pitkaaikaistyottomia vuoden aikana '
  expect(bonusOf(' tyottomat ', 'tyottomat')).toBeGreaterThan(bonusOf(long, 'tyottomat'))
  expect(bonusOf(long, 'tyottomat joista')).toBeGreaterThan(bonusOf(long, 'joista tyottomat'))
})
