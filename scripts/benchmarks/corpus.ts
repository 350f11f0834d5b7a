import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  type CorpusScore,
  compileSecretRules,
  makeSecretEngine,
  type ScoredCase,
  type SecretEngine,
  scoreCorpus,
} from '../../packages/secrets/src/index.ts'
import { secretRuleFiles } from '../compile-rules.ts'

const worstRules = 20

/**
 * Scores JSON-lines cases (`rule`, `filename`, `text`, `expect`) with the built-in rules and prints recall and false alarms.
 * `args`: files or folders of `.jsonl`; `--misses` lists every wrong case with its line.
 */
export function benchCorpus(root: string, args: readonly string[]): void {
  const files = args.filter((arg) => !arg.startsWith('--')).flatMap(jsonLinesFiles)
  if (files.length === 0) throw new Error('which cases? npm run bench -- corpus FOLDER-OR-FILE.jsonl …')
  const { rules, keywords } = compileSecretRules(secretRuleFiles(join(root, 'rules/secrets')))
  reportScores(makeSecretEngine(rules, keywords), files, args.includes('--misses'))
}

/** One block for each file: the scores, then the rules that miss or cry wolf most. */
function reportScores(engine: SecretEngine, files: readonly string[], showsMisses: boolean): void {
  for (const file of files) {
    const score = scoreCorpus(engine, readFileSync(file, 'utf8').split('\n'))
    console.log(`${basename(file)}: ${summary(score)}`)
    printWorst('missed', score.missed)
    printWorst('flagged', score.wrong)
    if (showsMisses) for (const item of [...score.missed, ...score.wrong]) console.log(`  ${describe(item)}`)
  }
}

function jsonLinesFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name))
}

function summary(score: CorpusScore): string {
  const { positives, found, foundSurely, negatives, flagged, flaggedSurely } = score
  return [
    `recall ${share(found, positives)} micro, ${percent(score.macroRecall)} macro (${found} of ${positives}; ${share(foundSurely, positives)} at medium or high)`,
    `negatives flagged ${share(flagged, negatives)} (${flagged} of ${negatives}; ${share(flaggedSurely, negatives)} at medium or high)`,
  ].join('; ')
}

function printWorst(what: string, cases: readonly ScoredCase[]): void {
  const worst = [...Map.groupBy(cases, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length)
  if (worst.length === 0) return
  const shown = worst.slice(0, worstRules).map(([rule, list]) => `${rule} ${list.length}`)
  console.log(
    `  ${what}: ${shown.join(', ')}${worst.length > worstRules ? `, and ${worst.length - worstRules} more` : ''}`,
  )
}

/** Never the text itself: a corpus may hold real ones. */
function describe({ line, rule, filename, fired }: ScoredCase): string {
  return `line ${line}: ${rule} in ${filename}${fired.length === 0 ? ' missed' : ` flagged by ${fired.join(', ')}`}`
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : percent(part / whole)
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`
}
