import { describe, expect, it } from 'vitest'
import { flowsGivenUp } from '../src/flows-given-up.ts'
import { sastCheck } from '../src/sast-check.ts'
import { realEngine, rulePack } from './real-engine.ts'
import { stagedChange } from './staged-change.ts'

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

describe('a flow that the engine does not follow to its end', () => {
  it('makes its file one that was not fully looked at', async () => {
    const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: realEngine })
    const { changeSet, context } = stagedChange({ 'src/a.js': longWay(600), 'b.js': longWay(3) })
    const { failures, findings, coverage } = await check.run(changeSet, context)
    expect(findings.map(({ location }) => location.path)).toEqual(['b.js'])
    expect(failures).toMatchObject([
      { code: 'timed-out', path: 'src/a.js', message: expect.stringMatching(/at line 1 \(rule js-eval-request\)$/) },
    ])
    expect(coverage.files).toBe(1)
  })

  it('is read from the log, once each', () => {
    const line =
      '[03.81][WARNING]: Fixpoint timeout while performing taint analysis at ./a b.js:12:9 [rules: 4, first: js-x]'
    expect(flowsGivenUp(`x\n${line}\n${line}\n`)).toEqual([
      {
        code: 'timed-out',
        name: 'a b.js',
        rule: 'js-x',
        message: 'Semgrep gave up following values in what begins at line 12, for this rule and 3 more',
      },
    ])
  })
})
