import { describe, expect, test } from 'vitest'

import { hasProgram, run, withFile } from '../render/testing/office.ts'
import { readStoredZip, writeZip } from './zip-file.ts'

const entries = [
  { name: 'kortit/Äänekoski.txt', bytes: Buffer.from('yksi '.repeat(500)) },
  { name: 'tyhjä.txt', bytes: Buffer.alloc(0) },
]

describe('an archive', () => {
  test.skipIf(!hasProgram('unzip'))('is opened by any program, with its names and contents whole', async () => {
    const zip = await writeZip(entries)
    withFile('a.zip', zip, (file) => {
      expect(run('unzip', '-tq', file)).toContain('No errors')
      expect(run('unzip', '-p', file, 'kortit/*')).toBe('yksi '.repeat(500))
    })
    expect(zip.length).toBeLessThan(600)
  })

  test('is the same bytes for the same entries', async () => {
    expect((await writeZip(entries)).equals(await writeZip(entries))).toBe(true)
  })

  test.each([
    ['what is no archive', Buffer.from('nothing of the kind, at all')],
    ['an archive that is cut', Buffer.concat([Buffer.alloc(4), Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(18, 1)])],
  ])('cannot be read from %s', (_, bytes) => {
    expect(() => readStoredZip(bytes)).toThrow(/./)
  })

  test('that is packed is not taken for one that is not', async () => {
    const zip = await writeZip(entries)
    expect(() => readStoredZip(zip)).toThrow('A packed entry')
  })
})
