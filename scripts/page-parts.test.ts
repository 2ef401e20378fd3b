import { expect, test } from 'vitest'

import { readPages } from './page-parts.ts'

test('a page is found by its address with the files that it is loaded from', () => {
  const pages = readPages(`
    const editor = async () => (await import('./Editor.tsx')).page
    export const pages = [
      { path: '', lazy: async () => {
        const [{ NowPage }, { loadNow }] = await Promise.all([import('./NowPage.tsx'), import('./now.loader.ts')])
        return { Component: NowPage, loader: loadNow }
      } },
      { path: 'sign-in', scope: 'public', lazy: async () => import('./SignIn.tsx') },
      { path: 'themes/new', lazy: editor },
    ]
    const view = (kind) => ({ path: \`plan/\${kind}\`, lazy: () => import('./View.tsx') })
  `)
  expect(pages).toEqual([
    { address: '/app/:organisation', imports: ['./NowPage.tsx', './now.loader.ts'] },
    { address: '/app/sign-in', imports: ['./SignIn.tsx'] },
    { address: '/app/:organisation/themes/new', imports: ['./Editor.tsx'] },
    { address: '/app/:organisation/plan/:any', imports: ['./View.tsx'] },
  ])
})
