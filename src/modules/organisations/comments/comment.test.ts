import { describe, expect, test } from 'vitest'

import { commentText, mentionAt, mentionedIn, peopleFor, piecesOf } from './comment.ts'

const aino = { id: '1', name: 'Aino Virtanen' }
const ainoMaria = { id: '2', name: 'Aino Virtanen-Mäki' }
const sari = { id: '3', name: 'Sari (koulut)' }

test('a comment says something', () => {
  expect(commentText.safeParse(' \n ').success).toBe(false)
  expect(commentText.parse(' Hyvä. ')).toBe('Hyvä.')
})

test('whoever was chosen is mentioned while the text names them, once', () => {
  expect(mentionedIn('@Aino Virtanen, katsotko?', [aino, sari, aino])).toEqual([aino])
  expect(mentionedIn('Aino Virtanen, katsotko?', [aino])).toEqual([])
})

describe('a text is shown', () => {
  test('with names and addresses as what they are', () => {
    expect(piecesOf('Hei @Aino Virtanen, katso https://innokyla.fi/malli?x=1. Kiitos', [aino])).toEqual([
      { kind: 'words', text: 'Hei ' },
      { kind: 'mention', text: '@Aino Virtanen' },
      { kind: 'words', text: ', katso ' },
      { kind: 'link', text: 'https://innokyla.fi/malli?x=1' },
      { kind: 'words', text: '. Kiitos' },
    ])
  })

  test('with the longer of two names, and with signs in a name', () => {
    expect(piecesOf('@Aino Virtanen-Mäki @Sari (koulut)', [aino, ainoMaria, sari]).map(({ text }) => text)).toEqual([
      '@Aino Virtanen-Mäki',
      ' ',
      '@Sari (koulut)',
    ])
  })

  test.each(['javascript:alert(1)', 'ftp://a.fi', '<b>@</b>', 'http://'])('with %s as nothing but words', (text) => {
    expect(piecesOf(text, [aino])).toEqual([{ kind: 'words', text }])
  })
})

describe('a name is being typed', () => {
  test.each([
    ['@', 1, { start: 0, typed: '' }],
    ['Hei @ai', 7, { start: 4, typed: 'ai' }],
    ['Hei @Aino Vir', 13, { start: 4, typed: 'Aino Vir' }],
    ['(@sa', 4, { start: 1, typed: 'sa' }],
    ['Hei @ai ja muut', 7, { start: 4, typed: 'ai' }],
  ])('in %j at %d', (text, caret, expected) => {
    expect(mentionAt(text, caret)).toEqual(expected)
  })

  test.each([
    ['aino@example.fi', 15],
    ['Hei @ ai', 8],
    ['Hei @ai\nuusi rivi', 17],
    ['Hei', 3],
  ])('not in %j at %d', (text, caret) => {
    expect(mentionAt(text, caret)).toBeUndefined()
  })

  test('and found by any of its words', () => {
    const people = [aino, ainoMaria, sari]
    expect(peopleFor(people, 'mä')).toEqual([ainoMaria])
    expect(peopleFor(people, 'aino v')).toEqual([aino, ainoMaria])
    expect(peopleFor(people, '')).toEqual(people)
    expect(peopleFor(people, 'katsotko')).toEqual([])
  })
})
