import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import type { Plugin } from 'vite'

const worthwhile = /\.(js|css|svg)$/
const leastBytes = 1000

/** Writes a compressed twin beside each file of the build, so that the server only picks the one that the browser reads. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          const content = Buffer.from(file.type === 'chunk' ? file.code : file.source)
          if (!worthwhile.test(file.fileName) || content.length < leastBytes) continue
          const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
          this.emitFile({
            type: 'asset',
            fileName: `${file.fileName}.br`,
            source: brotliCompressSync(content, quality),
          })
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.gz`, source: gzipSync(content, { level: 9 }) })
        }
      },
    },
  }
}
