// Lets Node run .tsx (Node strips types but knows no JSX): node --import ./tsx.mjs src/server/main.ts
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'rolldown/utils'

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    const file = fileURLToPath(url)
    const { code, map, errors } = transformSync(file, readFileSync(file, 'utf8'), {
      sourcemap: true,
      jsx: { runtime: 'automatic' },
    })
    if (errors.length) throw new SyntaxError(errors.map((e) => e.message).join('\n') + '\n' + file)
    const inline = `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`
    return { format: 'module', shortCircuit: true, source: code + inline }
  },
})
