import { expect, test } from 'vitest'

import { letterPage } from './letter-page.ts'

const about = { subject: 'Kutsu & tervetuloa', language: 'fi' } as const
const body = (text: string) => [...letterPage(text, about).matchAll(/<p>(.*?)<\/p>/gs)].map(([, words]) => words)

test('a letter of plain text is a page in its language, with its paragraphs and line breaks', () => {
  expect(letterPage('Hei,', about)).toMatch(/^<!doctype html><html lang="fi">/)
  expect(letterPage('Hei,', about)).toContain('<title>Kutsu &amp; tervetuloa</title>')
  expect(body('Hei,\n\nyksi\nkaksi\n\n\n\nloppu\n')).toEqual(['Hei,', 'yksi<br>kaksi', 'loppu'])
})

test('its addresses can be pressed, without the full stop that ends the sentence', () => {
  const [words] = body('Katso https://kaarna.example/app#a_b-c.')
  expect(words).toMatch(
    /^Katso <a href="https:\/\/kaarna\.example\/app#a_b-c" [^>]*>https:\/\/kaarna\.example\/app#a_b-c<\/a>\.$/,
  )
})

test('what people write is never markup, not even in an address', () => {
  expect(body('<b>Hei</b> "Aino"')).toEqual(['&lt;b&gt;Hei&lt;/b&gt; &quot;Aino&quot;'])
  const page = letterPage('https://x.example/"onmouseover="alert(1) <script>', about)
  expect(page).not.toMatch(/<script|" ?onmouseover=/)
})

test('it loads nothing from anywhere', () => {
  expect(letterPage('Hei,', about)).not.toMatch(/<img|<link|<script|url\(|@import/)
})
