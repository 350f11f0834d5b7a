import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CompiledSecretRules, compileSecretRules, encodeSecretRules, loadSecretEngine } from '../src/index.ts'

const folder = new URL('../../../rules/secrets/', import.meta.url)

let compiled: CompiledSecretRules | undefined

/** Once for each test file: it takes seconds. */
export function compileBuiltInRules(): CompiledSecretRules {
  compiled ??= compileFolder()
  return compiled
}

function compileFolder(): CompiledSecretRules {
  const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.toml'))
  return compileSecretRules(
    names.sort().map((name) => ({ name: `rules/secrets/${name}`, text: readFileSync(new URL(name, folder), 'utf8') })),
  )
}

export function builtInArtefact(): Uint8Array {
  return encodeSecretRules(compileBuiltInRules())
}

export function builtInEngine() {
  return loadSecretEngine(builtInArtefact())
}
