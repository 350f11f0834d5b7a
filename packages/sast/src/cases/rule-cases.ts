import type { JudgedRun } from '../answer/judge-output.ts'
import type { EngineLocation } from '../engine/engine-location.ts'
import { Prescan } from '../prescan/prescan.ts'
import { compile } from '../rules/compile-rules.ts'
import { type PackedRule, rulesOf } from '../rules/pack/rule-pack.ts'
import type { RuleFile } from '../rules/rule-document.ts'
import { runEngine } from '../runs/run-engine.ts'
import { defaultSastSettings } from '../settings.ts'
import type { SnapshotFile } from '../snapshot/write-snapshot.ts'
import { type CaseProblem, checkFixes, isFixable } from './check-fixes.ts'
import type { RuleCaseFile } from './rule-case-files.ts'

export interface RuleCaseReport {
  /** How many rules and expectations held, and every one that did not. */
  readonly rules: number
  readonly expectations: number
  readonly problems: readonly CaseProblem[]
}

interface Expectation {
  readonly kind: 'ruleid' | 'ok'
  readonly line: number
}

const fewest = 3

/**
 * Runs all cases of all given rules through the engine once and compares the lines. Also proves for each finding that the
 * prescan had not ruled it out. Files that no rule given owns are left alone.
 */
export async function checkRuleCases(
  rules: readonly RuleFile[],
  cases: readonly RuleCaseFile[],
  engine: EngineLocation,
): Promise<RuleCaseReport> {
  const pack = await compile(rules, 'built-in')
  const ids = new Set(rulesOf(pack).map((rule) => rule.id))
  const files = cases.filter((file) => ids.has(file.rule))
  const prescan = new Prescan(pack)
  const written = files.map((file, index) => {
    const { rules: possible, addedExtension = '' } = prescan.scan(file.path, file.bytes)
    return { file, possible, name: `${file.rule}/${index}/${file.path}${addedExtension}` }
  })
  const snapshot = written.map(({ name, file, possible }) => ({
    name,
    bytes: file.bytes,
    mustBeListed: possible.some((rule) => !rule.hasPaths),
  }))
  const run = await runCases(engine, rulesOf(pack), snapshot)
  const problems = run.issues.map((issue) => {
    const place = written.find(({ name }) => name === issue.name)?.file
    return { rule: issue.rule ?? place?.rule ?? '', place: place?.shown ?? '', message: issue.message }
  })
  let expectations = 0
  for (const { file, possible, name } of written) {
    const found = run.matches.filter((match) => match.path === name)
    for (const match of found)
      if (!possible.some((rule) => rule.id === match.rule))
        problems.push({
          rule: match.rule,
          place: `${file.shown}:${match.start.line}`,
          message: 'the prescan had ruled this finding out',
        })
    const lines = found.filter((match) => match.rule === file.rule).map((match) => match.start.line)
    const expected = expectationsIn(file)
    expectations += expected.length
    problems.push(...compare(file, expected, new Set(lines)))
  }
  const fixable = rulesOf(pack).filter((rule) => isFixable(rule.engine))
  const withFix = written.filter(({ file }) => fixable.some((rule) => rule.id === file.rule))
  const places = withFix.map(({ file, name }) => ({ rule: file.rule, shown: file.shown, name, bytes: file.bytes }))
  const again = (files: SnapshotFile[]) => runCases(engine, fixable, files)
  problems.push(...(await checkFixes(places, run.matches, again)))
  for (const id of ids)
    problems.push(
      ...countCases(
        id,
        files.filter((file) => file.rule === id),
      ),
    )
  return { rules: ids.size, expectations, problems }
}

function runCases(
  engine: EngineLocation,
  rules: readonly PackedRule[],
  files: readonly SnapshotFile[],
): Promise<JudgedRun> {
  return runEngine({
    engine,
    rules: rules.map((rule) => rule.engine),
    files,
    settings: { ...defaultSastSettings, processTimeoutMs: 600_000, ruleTimeoutSeconds: 30 },
    signal: new AbortController().signal,
  })
}

/** `ruleid: id` and `ok: id` in a comment speak of the next line that is not such a comment. */
function expectationsIn(file: RuleCaseFile): Expectation[] {
  const lines = Buffer.from(file.bytes).toString('utf8').split('\n')
  const marker = /\b(ruleid|ok):\s*([\w.-]+(?:\s*,\s*[\w.-]+)*)/
  return lines.flatMap((text, index) => {
    const [, kind, ids = ''] = marker.exec(text) ?? []
    if ((kind !== 'ruleid' && kind !== 'ok') || !ids.split(/\s*,\s*/).includes(file.rule)) return []
    const next = lines.findIndex((line, at) => at > index && !marker.test(line))
    return [{ kind, line: (next === -1 ? lines.length : next) + 1 } as const]
  })
}

function compare(
  file: RuleCaseFile,
  expected: readonly Expectation[],
  found: ReadonlySet<number>,
): readonly CaseProblem[] {
  const at = (line: number, message: string) => ({ rule: file.rule, place: `${file.shown}:${line}`, message })
  const wanted = new Set(expected.filter(({ kind }) => kind === 'ruleid').map(({ line }) => line))
  return [
    ...[...wanted].filter((line) => !found.has(line)).map((line) => at(line, 'ruleid: but nothing was found')),
    ...[...found].filter((line) => !wanted.has(line)).map((line) => at(line, 'found, but no ruleid: says so')),
  ]
}

function countCases(id: string, files: readonly RuleCaseFile[]): readonly CaseProblem[] {
  const all = files.flatMap(expectationsIn)
  return (['ruleid', 'ok'] as const).flatMap((kind) => {
    const count = all.filter((expectation) => expectation.kind === kind).length
    return count >= fewest
      ? []
      : [{ rule: id, place: '', message: `${count} ${kind}: cases, at least ${fewest} are needed` }]
  })
}
