/**
 * What makes a Word file the same bytes for the same document: the library draws ids at random and stamps the clock.
 */

/** Runs `work` with random numbers that are the same every time. For a thread that does one thing at a time. */
export async function withFixedRandom<T>(work: () => Promise<T>): Promise<T> {
  const original = Math.random
  let state = 0x9e3779b9
  Math.random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  try {
    return await work()
  } finally {
    Math.random = original
  }
}

const endOfCentralDirectory = 0x06054b50
const centralEntry = 0x02014b50
/** 1 January 1980 00:00, the first moment that ZIP knows. */
const zipEpoch = { time: 0, date: 0x0021 }

/** Sets the time of every file in a ZIP archive to one fixed moment, in place. Their content is not touched. */
export function fixZipTimes(archive: Buffer): Buffer {
  let end = archive.length - 22
  while (end >= 0 && archive.readUInt32LE(end) !== endOfCentralDirectory) end--
  if (end < 0) throw new Error('Not a ZIP archive')
  let at = archive.readUInt32LE(end + 16)
  for (let entry = 0; entry < archive.readUInt16LE(end + 10); entry++) {
    if (archive.readUInt32LE(at) !== centralEntry) throw new Error('Broken ZIP directory')
    const local = archive.readUInt32LE(at + 42)
    for (const time of [at + 12, local + 10]) {
      archive.writeUInt16LE(zipEpoch.time, time)
      archive.writeUInt16LE(zipEpoch.date, time + 2)
    }
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return archive
}
