import { describe, expect, it } from 'vitest'
import { flowsGivenUp } from '../../src/answer/flows-given-up.ts'
import { sastCheck } from '../../src/sast-check.ts'
import { realEngine, rulePack } from '../real-engine.ts'
import { stagedChange } from '../staged-change.ts'

/** Each turn of the loop carries the value one variable further. */
function longWay(variables: number): string {
  const names = Array.from({ length: variables }, (_, index) => `v${index}`)
  const steps = names.slice(1).map((name, index) => `${name} = v${index} + 1`)
  const body = steps.toReversed().join('\n    ')
  return `function f(req) {
  let ${names.join(' = 1, ')} = 1
  v0 = req.query.a
  while (more()) {
    ${body}
  }
  eval(v${variables - 1})
}
`
}

/** The engine never comes to an end: each turn makes the value one list deeper. */
const wrapping = `function wrap(req) {
  let value = req.query.a
  while (more()) {
    value = [value]
  }
  return value
}
`
const evaluating = `function evaluate(req) {
  eval(req.query.b)
}
`

async function checked(files: Parameters<typeof stagedChange>[0], mode: 'local' | 'ci' = 'local') {
  const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: realEngine })
  const { changeSet, context } = stagedChange(files, { mode })
  return check.run(changeSet, context)
}

describe('a flow that the engine does not follow to its end', () => {
  it('makes its file one that was not fully looked at', async () => {
    const { failures, findings, coverage } = await checked({ 'src/a.js': longWay(600), 'b.js': longWay(3) })
    expect(findings.map(({ location }) => location.path)).toEqual(['b.js'])
    expect(failures).toMatchObject([
      {
        code: 'timed-out',
        path: 'src/a.js',
        message: 'Semgrep gave up following values (rule js-eval-request): lines 1–607',
      },
    ])
    expect(coverage.files).toBe(1)
  })

  it('hides nothing where its code has no sink', async () => {
    const { failures, findings } = await checked({ 'a.js': `${wrapping}${evaluating}` })
    expect(failures).toEqual([])
    expect(findings.map(({ location }) => location.startLine)).toEqual([9])
  })

  it('may hide something where its code has one', async () => {
    const sunk = wrapping.replace('return value', 'eval(String(value))')
    const { failures } = await checked({ 'a.js': `${sunk}${evaluating}` })
    expect(failures).toMatchObject([{ message: 'Semgrep gave up following values (rule js-eval-request): lines 1–7' }])
  })

  it.each(['local', 'ci'] as const)('of before is shown, and judged where the change touches it (%s)', async (mode) => {
    const before = `${longWay(600).replace('  while', '  note()\n  while')}${evaluating}`
    const elsewhere = await checked({ 'a.js': { before, after: `${before}// more\n` } }, mode)
    expect(elsewhere.failures).toEqual([])
    expect(elsewhere.findings.map(({ rule, isNew }) => [rule, isNew])).toContainEqual(['sast/flow-not-followed', false])
    const within = await checked({ 'a.js': { before, after: before.replace('  while', '\n  while') } }, mode)
    expect(within.failures).toMatchObject([{ code: 'timed-out', path: 'a.js' }])
    const shorter = await checked({ 'a.js': { before, after: before.replace('  note()\n', '') } }, mode)
    expect(shorter.failures).toMatchObject([{ code: 'timed-out', path: 'a.js' }])
  })

  it('is read from the log, once each', () => {
    const line =
      '[03.81][WARNING]: Fixpoint timeout while performing taint analysis at ./a b.js:12:9 [rules: 4, first: js-x]'
    expect(flowsGivenUp(`x\n${line}\n${line}\n`)).toEqual([
      {
        name: 'a b.js',
        line: 12,
        rule: 'js-x',
      },
    ])
  })
})
