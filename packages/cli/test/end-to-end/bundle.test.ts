import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkout } from './gate.ts'

interface Output {
  readonly imports: readonly { readonly path: string; readonly kind: string }[]
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>
}

const { hook } = JSON.parse(readFileSync(join(checkout, '.toolchain', 'metafile.json'), 'utf8')) as {
  hook: { outputs: Record<string, Output> }
}

function output(name: string): Output {
  const found = Object.entries(hook.outputs).find(([path]) => path.endsWith(`/${name}`))?.[1]
  if (found === undefined) throw new Error(`the build made no ${name}`)
  return found
}

describe('what a passing hook loads', () => {
  it.each(['sallyport.js', 'hook.js'])('%s holds no parser, no schema library, no React and no set-up', (name) => {
    const inputs = Object.keys(output(name).inputs)
    expect(inputs.length).toBeGreaterThan(0)
    expect(inputs.filter((input) => input.includes('node_modules'))).toEqual([])
    expect(inputs.filter((input) => /packages\/(ui|cli\/src\/setup)\//.test(input))).toEqual([])
  })

  it.each(['sallyport.js', 'hook.js'])('%s requires only what every Node start has loaded, and git needs', (name) => {
    const required = output(name)
      .imports.filter(({ kind }) => kind === 'require-call')
      .map(({ path }) => path)
    const usual = [
      'node:buffer',
      'node:child_process',
      'node:fs',
      'node:fs/promises',
      'node:module',
      'node:os',
      'node:path',
      'node:util',
    ]
    expect(required.filter((path) => !usual.includes(path))).toEqual([])
  })

  it('is small, and everything else is loaded on demand from files that exist', () => {
    expect(statSync(join(checkout, 'dist', 'hook.js')).size).toBeLessThan(400_000)
    const onDemand = output('hook.js')
      .imports.filter(({ kind }) => kind === 'dynamic-import')
      .map(({ path }) => path)
    expect(onDemand.length).toBeGreaterThan(3)
    const chunks = readdirSync(join(checkout, 'dist', 'chunks'))
    expect(onDemand.filter((path) => !chunks.includes(path.replace('./chunks/', '')))).toEqual([])
  })
})
