import { expect, test } from 'vitest'

import { isSafeUrl, printable, requireSafeDrawing } from './safe-content.ts'

test.each([
  ['https://www.example.fi/a?b=1', true],
  ['http://example.fi', true],
  ['mailto:kirjaamo@example.fi', true],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,<script>1</script>', false],
  ['file:///etc/passwd', false],
  ['example.fi', false],
])('a link to %j is safe: %s', (url, safe) => {
  expect(isSafeUrl(url)).toBe(safe)
})

test.each([
  '<svg><script>1</script></svg>',
  '<svg onload="a()"></svg>',
  '<svg><foreignObject></foreignObject></svg>',
  '<svg><image href="https://example.fi/a.png"/></svg>',
  '<svg><path fill="url(https://example.fi)"/></svg>',
  '<div></div>',
])('the drawing %s is refused', (svg) => {
  expect(() => requireSafeDrawing(svg)).toThrow(/^A drawing m/)
})

test('a drawing of shapes and words is let through as it is', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><clipPath id="a"/><g clip-path="url(#a)"><text>12,1</text></g></svg>'
  expect(requireSafeDrawing(svg)).toBe(svg)
})

test('typed text loses what no document can hold, and what turns the text around it', () => {
  expect(printable('a\u0000b\ud800c\u202ed\r\ne\tf')).toBe('ab\ufffdcd\ne\tf')
})
