import { describe, expect, test } from 'vitest'

import { languages } from '#shared/texts.ts'
import { statementMail, type StatementLetter } from './statement.mails.ts'

const letter: StatementLetter = {
  kind: 'question',
  to: 'aune@example.fi',
  name: 'Aune Vanhala',
  language: 'fi',
  link: 'https://kaarna.example/app/statement#secret',
  body: 'Vanhusneuvosto',
  organisation: { fi: 'Virtala' },
  report: { fi: 'Hyvinvointi-\nraportti 2025' },
  askedByName: 'Aino Purovirta',
  dueOn: '2026-12-07',
  instructions: 'Lukekaa luku 2.4.',
  hasAccount: false,
}

describe('the letter that asks for a statement', () => {
  test.each(languages)('says in %s what is asked by when, and what becomes of the address', (language) => {
    const { to, subject, text } = statementMail({ ...letter, language })
    expect([to, subject.includes('\n')]).toEqual(['aune@example.fi', false])
    expect(subject).toMatch(/7\.12\.2026|7 Dec 2026/)
    for (const words of ['Aune Vanhala', 'Vanhusneuvosto', 'Lukekaa luku 2.4.', letter.link, '14'])
      expect(text).toContain(words)
  })

  test('to somebody with an account speaks of no personal link', () => {
    const { text } = statementMail({
      ...letter,
      link: 'https://kaarna.example/app/virtala/statements',
      hasAccount: true,
    })
    expect(text).not.toContain('henkilökohtainen')
    expect(text).toContain('/app/virtala/statements')
  })

  test('says of a reminder that it is one', () => {
    expect(statementMail({ ...letter, kind: 'reminder' }).subject).toMatch(/^Muistutus/)
  })
})
