import type { LineRange } from '@sallyport/core'
import type { FlowGivenUp } from '../answer/flows-given-up.ts'
import type { EngineIssue } from '../answer/judge-output.ts'
import { isRecord } from '../json-value.ts'
import { fieldsOf, idOf, isTaintRule } from '../rule-syntax/engine-rule.ts'
import { taintProbes } from '../rule-syntax/taint-probes.ts'
import { indentation } from '../source/enclosing-block.ts'
import { sourceLines } from '../source/source-lines.ts'
import { type EngineTask, runOnce } from './run-once.ts'

/** The engine has no setting for it. */
const unfollowed: EngineIssue = {
  code: 'timed-out',
  message: 'Semgrep gave up following values',
  hint: 'divide the code into smaller functions, or list a library of others in sast.exclude of .sallyport/config.yaml',
}

/**
 * What may be hidden where the engine gave up following values. It does so at every loop that wraps a value once more (`x = [x]`), so
 * most of these places hide nothing: only a rule with a source in the file and a sink in this very code may.
 */
export async function hiddenFlows(flows: readonly FlowGivenUp[], task: EngineTask): Promise<readonly EngineIssue[]> {
  if (flows.length === 0) return []
  const names = new Set(flows.map(({ name }) => name))
  const files = task.files.filter(({ name }) => names.has(name)).map((file) => ({ ...file, mustBeListed: true }))
  const linesOf = new Map(files.map(({ name, bytes }) => [name, sourceLines(bytes).lines]))
  const probes = taintProbes(task.rules.filter(isTaintRule))
  const look = await runOnce({ ...task, rules: probes.rules, files })
  const isWhole = look.judged.issues.length === 0 && look.givenUp.length === 0 && !task.rules.some(isOfOtherSyntax)
  return flows.flatMap(({ name, line, rule }): EngineIssue[] => {
    const lines = linesOf.get(name)
    if (lines === undefined) return [{ ...unfollowed, rule }]
    const span = codeFrom(lines, line)
    const own = look.judged.matches.filter(({ path }) => path === name)
    const within = own.filter((match) => match.start.line <= span.end && match.end.line >= span.start)
    const rules = probes.worthwhile(idsOf(own), idsOf(within)).filter((one) => looksAt(one, name))
    return (isWhole ? rules.map(idOf) : [rule]).map((id) => ({ ...unfollowed, name, rule: id, spans: [span] }))
  })
}

function idsOf(matches: readonly { readonly rule: string }[]): Set<string> {
  return new Set(matches.map(({ rule }) => rule))
}

/** Rules in a syntax that the probes do not know. */
function isOfOtherSyntax(rule: string): boolean {
  const fields = fieldsOf(rule)
  return fields === undefined || 'taint' in fields || (fields.mode === 'taint' && !('pattern-sinks' in fields))
}

function looksAt(rule: string, name: string): boolean {
  const paths = fieldsOf(rule)?.paths
  const include = isRecord(paths) ? paths.include : undefined
  const isGlob = (path: unknown) => typeof path !== 'string' || !/^\/[\w@+=~,./-]+$/.test(path)
  return !Array.isArray(include) || include.some(isGlob) || include.includes(`/${name}`)
}

const declaration =
  /^\s*(?:(?:export|default|public|private|protected|internal|static|abstract|final|override|async|pub)\s+)*(?:def|class|function|func|fn|interface|struct|type|module|namespace|impl)\b/

/** From a declaration to the next one that is not indented more, 1-based and inclusive; from anything else to the end of the file. */
function codeFrom(lines: readonly string[], start: number): LineRange {
  const head = lines[start - 1] ?? ''
  const isNext = (line: string, index: number) =>
    index >= start && indentation(line) <= indentation(head) && declaration.test(line)
  const next = declaration.test(head) ? lines.findIndex(isNext) : -1
  return { start, end: next === -1 ? Math.max(start, lines.length) : next }
}
