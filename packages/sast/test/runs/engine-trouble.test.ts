import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { EngineLocation } from '../../src/engine/engine-location.ts'
import { sastCheck } from '../../src/sast-check.ts'
import type { SastSettings } from '../../src/settings.ts'
import { realEngine, rulePack } from '../real-engine.ts'
import { stagedChange } from '../staged-change.ts'

const code = 'function f(req) {\n  eval(req.query.a)\n}\n'

/** An engine that is a shell script of ours. */
function engineDouble(script: string): EngineLocation & { readonly directory: string } {
  const directory = mkdtempSync(join(tmpdir(), 'sallyport-double-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  const file = join(directory, 'semgrep-core')
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return {
    kind: 'engine',
    engine: 'semgrep',
    version: '1.182.0',
    invocation: 'direct',
    file,
    source: 'configured',
    directory,
  }
}

async function runWith(
  engine: EngineLocation,
  settings: Partial<SastSettings> = {},
  signal = new AbortController().signal,
) {
  const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: () => engine, settings })
  const { changeSet, context } = stagedChange({ 'a.js': code }, { signal })
  return check.run(changeSet, context)
}

const empty =
  '{"version":"1.182.0","results":[],"errors":[],"paths":{"scanned":["a.js","sallyport-canary.js"],"skipped":[]}}'

describe('an engine in trouble is never a pass', () => {
  it.each([
    ['prints nothing', 'exit 0', 'scanner-failed'],
    ['prints garbage', 'echo "all good"', 'scanner-failed'],
    ['prints half of its output', `printf '%s' '${empty.slice(0, 60)}'`, 'scanner-failed'],
    ['finds nothing at all, not even the canary', `printf '%s' '${empty}'`, 'scanner-failed'],
    ['fails', 'echo "no space left" >&2; exit 2', 'scanner-failed'],
    ['is killed', 'kill -9 $$', 'scanner-failed'],
  ])('%s', async (_, script, code) => {
    const { findings, failures, coverage } = await runWith(engineDouble(script))
    expect(findings).toEqual([])
    expect(failures.map((failure) => failure.code)).toContain(code)
    expect(coverage.files).toBe(0)
  })

  it('passes a file over without a word', async () => {
    const canary =
      '{"check_id":"sallyport-canary","path":"sallyport-canary.js","start":{"line":1,"col":1},"end":{"line":1,"col":2},"extra":{}}'
    const output = `{"version":"1.182.0","results":[${canary}],"errors":[],"paths":{"scanned":["sallyport-canary.js"]}}`
    const { failures, coverage } = await runWith(engineDouble(`printf '%s' '${output}'`))
    expect(failures).toMatchObject([{ code: 'scanner-failed', path: 'a.js' }])
    expect(coverage.files).toBe(0)
    const listed = output.replace('"scanned":[', '"scanned":["./a.js",')
    expect((await runWith(engineDouble(`printf '%s' '${listed}'`))).failures).toEqual([])
  })

  it('cannot be started', async () => {
    const double = engineDouble('exit 0')
    const { failures } = await runWith({ ...double, file: join(double.directory, 'gone') })
    expect(failures.map(({ code }) => code)).toEqual(['scanner-failed'])
  })

  it('is another version than its package says', async () => {
    const { failures } = await runWith({ ...realEngine(), version: '1.100.0' })
    expect(failures).toMatchObject([{ code: 'scanner-failed', message: expect.stringContaining('1.182.0') }])
  })

  it('hangs: the whole process group is ended', async () => {
    const double = engineDouble('echo $$ > "$0.pid"; sleep 600 & echo $! > "$0.child"; wait')
    const { failures } = await runWith(double, { processTimeoutMs: 1_000 })
    expect(failures.map(({ code }) => code)).toEqual(['timed-out'])
    expectGone(double)
  })

  it('is cancelled: no process is left', async () => {
    const double = engineDouble('echo $$ > "$0.pid"; sleep 600 & echo $! > "$0.child"; touch "$0.ready"; wait')
    const controller = new AbortController()
    const running = runWith(double, {}, controller.signal)
    while (!existsSync(`${double.file}.ready`)) await new Promise((resolve) => setImmediate(resolve))
    controller.abort()
    const { failures } = await running
    expect(failures.map(({ code }) => code)).toEqual(['cancelled'])
    expectGone(double)
  })

  it('loses one slice only', async () => {
    const real = realEngine()
    const start = `exec bash -c 'exec -a osemgrep "$0" "$@"' '${real.file}' "$@"`
    const engine = { ...engineDouble(`[ -e c.js ] && kill -9 $$\n${start}`), version: real.version }
    const check = sastCheck({
      pack: await rulePack('js-eval-request'),
      engine: () => engine,
      settings: { sliceFiles: 2 },
    })
    const { changeSet, context } = stagedChange(
      Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.js`, code])),
    )
    const { findings, failures } = await check.run(changeSet, context)
    expect(findings.map(({ location }) => location.path)).toEqual(['a.js', 'b.js', 'e.js'])
    expect(failures).toMatchObject([
      { code: 'scanner-failed', message: expect.stringContaining('2 files were not fully looked at') },
    ])
  })

  it('loses a large file only', async () => {
    const real = realEngine()
    const start = `exec bash -c 'exec -a osemgrep "$0" "$@"' '${real.file}' "$@"`
    const engine = { ...engineDouble(`[ -e b.js ] && kill -9 $$\n${start}`), version: real.version }
    const check = sastCheck({
      pack: await rulePack('js-eval-request'),
      engine: () => engine,
      settings: { largeFileBytes: 1_000 },
    })
    const { changeSet, context } = stagedChange({
      'a.js': code,
      'b.js': `${code}${'// more\n'.repeat(200)}`,
      'c.js': code,
    })
    const { findings, failures, coverage } = await check.run(changeSet, context)
    expect(findings.map(({ location }) => location.path)).toEqual(['a.js', 'c.js'])
    expect(failures).toMatchObject([
      { code: 'scanner-failed', path: 'b.js', message: expect.stringContaining('(rule js-eval-request)') },
    ])
    expect(coverage.files).toBe(2)
  })

  it('sees nothing of the environment that steers Git or Semgrep', async () => {
    const double = engineDouble('env > "$0.env"')
    process.env.SEMGREP_RULES = 'p/ci'
    process.env.GIT_DIR = '/nowhere'
    onTestFinished(() => {
      delete process.env.SEMGREP_RULES
      delete process.env.GIT_DIR
    })
    await runWith(double)
    const seen = readFileSync(`${double.file}.env`, 'utf8')
    expect(seen).not.toMatch(/^(GIT_|SEMGREP_RULES|NODE_|SEMGREP_APP)/m)
    expect(seen).toMatch(/^HOME=.*sallyport-sast-/m)
  })
})

describe('files that Semgrep cannot read in full', () => {
  const broken = `function g( { ] ) }\n)))) eval(req.query.x)\n} } }{ (\n`

  it('are failures where the change touches the lines', async () => {
    const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: realEngine })
    const { changeSet, context } = stagedChange({ 'a.js': broken, 'b.js': code })
    const { findings, failures, coverage } = await check.run(changeSet, context)
    expect(findings.map(({ location }) => location.path)).toContain('b.js')
    expect(failures).toMatchObject([
      { code: 'partly-unparsable', path: 'a.js', message: expect.stringContaining('lines 1') },
    ])
    expect(failures[0]?.message).not.toContain('eval')
    expect(coverage.files).toBe(1)
  })

  it('are shown only where it does not, but for CI', async () => {
    const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: realEngine })
    const files = { 'a.js': { before: broken, after: `${'// \n'.repeat(3)}\n${broken}` } }
    const local = stagedChange(files)
    const { findings, failures } = await check.run(local.changeSet, local.context)
    expect(failures).toEqual([])
    expect(findings.map(({ rule, isNew, severity }) => [rule, isNew, severity])).toContainEqual([
      'sast/partly-unparsable',
      false,
      'info',
    ])
    const ci = stagedChange(files, { mode: 'ci' })
    expect((await check.run(ci.changeSet, ci.context)).failures.map((failure) => failure.code)).toEqual([
      'partly-unparsable',
    ])
  })

  it('and those that cannot be parsed at all', async () => {
    const check = sastCheck({ pack: await rulePack('gha-script-injection'), engine: realEngine })
    const { changeSet, context } = stagedChange({ '.github/workflows/ci.yml': 'steps: [a, b\n y: }\n  run: q\n' })
    expect((await check.run(changeSet, context)).failures).toMatchObject([
      { code: 'unparsable', path: '.github/workflows/ci.yml' },
    ])
  })

  it('and those that are too large', async () => {
    const check = sastCheck({
      pack: await rulePack('js-eval-request'),
      engine: realEngine,
      settings: { maxFileBytes: 1_000 },
    })
    const { changeSet, context } = stagedChange({ 'a.js': code + ';'.repeat(2_000) })
    expect((await check.run(changeSet, context)).failures).toMatchObject([{ code: 'too-large', path: 'a.js' }])
  })

  it('and a line of two megabytes that takes too long', async () => {
    const check = sastCheck({
      pack: await rulePack('js-eval-request'),
      engine: realEngine,
      settings: { maxFileBytes: 3_000_000 },
    })
    const { changeSet, context } = stagedChange({
      'min.js': `function f(req){${'f(1);'.repeat(400_000)}eval(req.query.a)}`,
    })
    const { findings, failures } = await check.run(changeSet, context)
    expect(findings.length + failures.filter(({ code }) => code === 'timed-out').length).toBe(1)
  })
})

function expectGone(double: EngineLocation): void {
  for (const name of ['pid', 'child']) {
    const pid = Number(readFileSync(`${double.file}.${name}`, 'utf8'))
    expect(isAlive(pid), `process ${name} ${pid}`).toBe(false)
  }
}

/** A killed process that nobody has collected yet is gone as well. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
