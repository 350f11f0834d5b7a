// node scripts/check-sast-rules.ts [paths…]   runs the ruleid:/ok: cases of the rules below rules/semgrep through Semgrep.
// A path may be a rule, a case, a folder, or the id of a rule; without one, all rules are checked.
import { homedir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { UserError } from '../packages/core/src/index.ts'
import {
  checkRuleCases,
  describeEngine,
  locateEngine,
  readRuleCases,
  readRuleFiles,
} from '../packages/sast/src/index.ts'

const root = join(import.meta.dirname, '..')
const directory = join(root, 'rules', 'semgrep')
const wanted = process.argv
  .slice(2)
  .map((path) => ({ id: basename(path).replace(/\..*$/s, ''), absolute: resolve(path) }))

const isWanted = (name: string) => {
  const id = basename(name).replace(/\..*$/s, '')
  const file = join(directory, name)
  return (
    wanted.length === 0 ||
    wanted.some(
      (one) =>
        one.id === id || file.startsWith(`${one.absolute}/`) || one.absolute.startsWith(file.replace(/yaml$/, '')),
    )
  )
}

async function main(): Promise<number> {
  const engine = locateEngine({
    ...(process.env.SALLYPORT_SEMGREP === undefined ? {} : { configured: process.env.SALLYPORT_SEMGREP }),
    privateToolsDirectory: join(root, '.toolchain'),
    path: process.env.PATH ?? homedir(),
  })
  if (engine.kind !== 'engine') {
    console.error(`${engine.message}: sh scripts/bootstrap installs it`)
    return 3
  }
  const rules = readRuleFiles(directory).filter((file) => isWanted(file.name))
  const started = performance.now()
  const report = await checkRuleCases(rules, readRuleCases(directory), engine)
  for (const { rule, place, message } of report.problems) console.log(`${rule}\t${place}\t${message}`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const failed = new Set(report.problems.map((problem) => problem.rule)).size
  console.log(
    `${report.rules} rules, ${report.expectations} cases, ${failed} rules failed, ${describeEngine(engine)}, ${seconds} s`,
  )
  return report.problems.length === 0 && report.rules > 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
