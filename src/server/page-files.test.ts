import { expect, test } from 'vitest'

import { filesOfPages } from './page-files.ts'

const filesOf = filesOfPages({
  '/app/:organisation': ['now.js'],
  '/app/sign-in': ['sign-in.js'],
  '/app/:organisation/plan/:any': ['view.js'],
  '/app/:organisation/plan/versions': ['versions.js'],
})

test.each([
  ['/app/virtala', ['now.js']],
  ['/app/virtala/', ['now.js']],
  ['/app/sign-in', ['sign-in.js']],
  ['/app/virtala/plan/versions', ['versions.js']],
  ['/app/virtala/plan/board', ['view.js']],
  ['/app/virtala/nowhere', []],
])('%s is sent with the files of its page', (path, files) => {
  expect(filesOf(path)).toEqual(files)
})
