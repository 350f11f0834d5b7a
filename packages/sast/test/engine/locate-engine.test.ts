import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { describeEngine, invocations } from '../../src/engine/engine-location.ts'
import { locateEngine } from '../../src/engine/locate-engine.ts'
import { sastCheck } from '../../src/sast-check.ts'
import { realEngine, rulePack } from '../real-engine.ts'
import { stagedChange } from '../staged-change.ts'

function directory(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'sallyport-locate-')))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A Python environment as `pip install semgrep` leaves it, with empty programs. */
function environment(at: string, version: string | undefined, hasCore = true): string {
  const packages = join(at, 'lib', 'python3.12', 'site-packages')
  if (hasCore) program(join(packages, 'semgrep', 'bin', 'semgrep-core'))
  if (version !== undefined) mkdirSync(join(packages, `semgrep-${version}.dist-info`), { recursive: true })
  return program(join(at, 'bin', 'semgrep'))
}

function program(path: string): string {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '#!/bin/sh\nexit 99\n')
  chmodSync(path, 0o755)
  return path
}

describe('locateEngine', () => {
  it('prefers the configured engine, then the private one, then PATH', () => {
    const at = directory()
    const configured = environment(join(at, 'configured'), '1.150.0')
    environment(join(at, 'tools', 'semgrep'), '1.182.0')
    environment(join(at, 'path'), '1.160.0')
    const search = { privateToolsDirectory: join(at, 'tools'), path: join(at, 'path', 'bin') }
    expect(locateEngine({ ...search, configured })).toMatchObject({ source: 'configured', version: '1.150.0' })
    expect(locateEngine(search)).toMatchObject({
      source: 'private',
      version: '1.182.0',
      invocation: 'direct',
      argv0: 'osemgrep',
    })
    expect(locateEngine({ ...search, privateToolsDirectory: join(at, 'none') })).toMatchObject({
      source: 'path',
      version: '1.160.0',
    })
  })

  it('follows the link that pipx and uv make', () => {
    const at = directory()
    const launcher = environment(join(at, 'venv'), '1.182.0')
    mkdirSync(join(at, 'bin'))
    symlinkSync(launcher, join(at, 'bin', 'semgrep'))
    const found = locateEngine({ privateToolsDirectory: at, path: join(at, 'bin') })
    expect(found).toMatchObject({
      file: join(at, 'venv/lib/python3.12/site-packages/semgrep/bin/semgrep-core'),
      launcher: join(at, 'bin', 'semgrep'),
    })
  })

  it('uses the launcher where there is no engine binary beside it', () => {
    const at = directory()
    environment(join(at, 'tools', 'semgrep'), '1.182.0', false)
    const found = locateEngine({ privateToolsDirectory: join(at, 'tools') })
    if (found.kind !== 'engine') throw new Error(found.message)
    expect(invocations(found).map(describeEngine)).toEqual([
      'semgrep 1.182.0 (experimental)',
      'semgrep 1.182.0 (plain)',
    ])
  })

  it.each(['1.60.0', '2.0.0', undefined])('refuses version %s', (version) => {
    const at = directory()
    environment(join(at, 'tools', 'semgrep'), version)
    expect(locateEngine({ privateToolsDirectory: join(at, 'tools') })).toMatchObject({
      kind: 'unsupported',
      hint: 'sallyport tools install',
    })
  })

  it('passes over an old one for a good one later', () => {
    const at = directory()
    environment(join(at, 'tools', 'semgrep'), '1.60.0')
    environment(join(at, 'path'), '1.182.0')
    expect(locateEngine({ privateToolsDirectory: join(at, 'tools'), path: join(at, 'path', 'bin') })).toMatchObject({
      source: 'path',
    })
  })

  it('says what to do where there is none, and falls back from no configured engine', () => {
    const at = directory()
    environment(join(at, 'tools', 'semgrep'), '1.182.0')
    expect(locateEngine({ privateToolsDirectory: at, path: '' })).toMatchObject({
      kind: 'missing',
      hint: 'sallyport tools install',
    })
    for (const configured of ['semgrep', './semgrep', join(at, 'gone')])
      expect(locateEngine({ configured, privateToolsDirectory: join(at, 'tools') })).toMatchObject({ kind: 'missing' })
  })

  it('takes Opengrep from PATH', () => {
    const at = directory()
    program(join(at, 'bin', 'opengrep'))
    expect(locateEngine({ privateToolsDirectory: at, path: join(at, 'bin') })).toMatchObject({
      engine: 'opengrep',
      invocation: 'experimental',
    })
  })
})

describe('the three ways to start the engine', () => {
  it.each([0, 1, 2])('find the same (%d)', async (index) => {
    const engine = invocations(realEngine())[index]
    if (engine === undefined) throw new Error('no such way')
    const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: () => engine })
    const { changeSet, context } = stagedChange({ 'test/a.js': 'function f(req) {\n  eval(req.query.a)\n}\n' })
    const { findings, failures, coverage } = await check.run(changeSet, context)
    expect(failures).toEqual([])
    expect(findings.map(({ location }) => location.startLine)).toEqual([2])
    expect(coverage.engine).toBe(describeEngine(engine))
  })

  it('falls back to the next one, and says so', async () => {
    const real = realEngine()
    const engine = { ...real, file: program(join(directory(), 'semgrep-core')) }
    const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: () => engine })
    const { changeSet, context } = stagedChange({ 'a.js': 'function f(req) {\n  eval(req.query.a)\n}\n' })
    const { findings, coverage } = await check.run(changeSet, context)
    expect([findings.length, coverage.engine]).toEqual([1, 'semgrep 1.182.0 (experimental)'])
  })
})
