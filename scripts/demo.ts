import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  advisories,
  feed,
  fixed,
  inventedApiKey,
  inventedToken,
  lockfile,
  manifest,
  withApiKey,
  withEval,
} from './story/calendar.ts'
import { type Outcome, openStage, type Stage } from './story/stage.ts'

const checkout = join(import.meta.dirname, '..')
const started = performance.now()
const stage = openStage(checkout, (line) => console.log(line))
const key = inventedApiKey()
const token = inventedToken()

try {
  for (const scene of [
    openGate,
    apiKey,
    injection,
    fixedAndDeclared,
    vulnerablePackage,
    oldSecretInPush,
    falsePositive,
    sameInCi,
    ownCheckout,
  ])
    scene(stage)
  console.log(`\n${stage.passed} steps as told, in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  mkdirSync(join(checkout, '.toolchain'), { recursive: true })
  writeFileSync(join(checkout, '.toolchain', 'demo.json'), JSON.stringify({ passed: stage.passed }))
} catch (error) {
  console.error(`\n✖ ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  stage.strike()
}

function openGate(stage: Stage): void {
  stage.tell('Pia writes a calendar with an AI assistant. Once, a maintainer set up the gate:')
  stage.quietly('git', 'init', '--quiet', '--initial-branch=main')
  stage.quietly('git', 'init', '--quiet', '--bare', '../origin.git')
  stage.quietly('git', 'remote', 'add', 'origin', '../origin.git')
  stage.write('package.json', manifest())
  stage.write('package-lock.json', lockfile())
  stage.write('.gitignore', 'node_modules/\n')
  const init = stage.sallyport('init', '--yes')
  stage.check('init succeeds', init.code === 0)
  stage.write('.sallyport/advisories.json', advisories)
  stage.write(
    '.sallyport/config.yaml',
    `${stage.read('.sallyport/config.yaml').trimEnd()}\n\ndependencies:\n  advisories: .sallyport/advisories.json\n`,
  )
  stage.quietly('git', 'add', '--all')
  const commit = stage.play('git', 'commit', '--quiet', '-m', 'Set up the calendar and its gate')
  stage.check('the set-up itself passes the gate', commit.code === 0, commit.output)
  stage.quietly('git', 'push', '--quiet', '--set-upstream', 'origin', 'main')
  stage.quietly('git', 'switch', '--quiet', '--create', 'events')
}

function apiKey(stage: Stage): void {
  stage.tell('1  The assistant puts the API key into the code')
  stage.write('server.js', withApiKey(key))
  const outcome = commit(stage, 'Add the events page')
  blocked(stage, outcome, 'secrets/')
  stage.check('the key itself is not shown', !outcome.output.includes(key))
}

function injection(stage: Stage): void {
  stage.tell('2  The key is gone; now a filter from the query string is evaluated, and no security header is set')
  stage.write('server.js', withEval)
  const outcome = commit(stage, 'Filter events')
  blocked(stage, outcome, 'sast/')
  stage.check(
    'both weaknesses are named',
    findingsOf(stage, 'sast').filter(({ severity }) => severity === 'high').length >= 2,
    outcome.output,
  )
}

function fixedAndDeclared(stage: Stage): void {
  stage.tell('3  Fixed, and the commit says what AI did')
  stage.write('server.js', fixed)
  const outcome = commit(
    stage,
    'Add the events page\n\nAI-Extent: mostly\nAssisted-by: claude-code:anthropic/claude-opus-5\n',
  )
  stage.check('the commit passes', outcome.code === 0, outcome.output)
  stage.check('with one line', outcome.output.trim().split('\n').length <= 2, outcome.output)
  const show = stage.sallyport('show', '--format', 'ink')
  stage.check('show draws the summary', show.code === 0 && show.output.split('\n').length > 5, show.output)
}

function vulnerablePackage(stage: Stage): void {
  stage.tell('4  A package with a known advisory joins the lockfile')
  stage.write('package.json', manifest({ minimist: '1.2.5' }))
  stage.write('package-lock.json', lockfile({ minimist: '1.2.5' }))
  blocked(stage, commit(stage, 'Parse options'), 'GHSA-xvch-5gv4-984h')
  stage.tell('   Pinned to the fixed version')
  stage.write('package.json', manifest({ minimist: '1.2.8' }))
  stage.write('package-lock.json', lockfile({ minimist: '1.2.8' }))
  const outcome = commit(stage, 'Parse options\n\nAI-Extent: none\n')
  stage.check('the commit passes', outcome.code === 0, outcome.output)
  const diff = stage.sallyport('sbom', 'diff', 'HEAD~1', 'HEAD')
  stage.check('the SBOM diff shows the new package', diff.code === 0 && diff.output.includes('minimist'), diff.output)
}

function oldSecretInPush(stage: Stage): void {
  stage.tell('5  A secret slipped in with --no-verify and was removed again; the push still carries it')
  const before = stage.head()
  stage.write('maps.js', `export const mapsKey = '${key}'\n`)
  stage.quietly('git', 'add', '--all')
  stage.quietly('git', 'commit', '--quiet', '--no-verify', '-m', 'Try the map')
  stage.quietly('git', 'rm', '--quiet', 'maps.js')
  stage.quietly('git', 'commit', '--quiet', '--no-verify', '-m', 'Remove the map')
  const push = stage.play('git', 'push', '--quiet', 'origin', 'events')
  stage.check('the push is refused', push.code !== 0 && push.output.includes('secrets/'), push.output)
  stage.check('the remote has no such branch', stage.quietly('git', 'ls-remote', 'origin', 'events') === '')
  stage.quietly('git', 'reset', '--quiet', '--hard', before)
}

function falsePositive(stage: Stage): void {
  stage.tell('6  A value that is public on purpose: waived, with a reason and an end date')
  stage.write('feed.js', feed(token))
  blocked(stage, commit(stage, 'Add the feed'), 'secrets/')
  const finding = findingsOf(stage, 'secrets').find(({ path }) => path === 'feed.js')
  stage.check('the finding has a fingerprint', finding !== undefined)
  const expires = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
  const waive = stage.sallyport(
    'waive',
    finding?.fingerprint.slice(0, 12) ?? '',
    '--reason',
    'the feed address is public',
    '--expires',
    expires,
  )
  stage.check('the waiver is written', waive.code === 0, waive.output)
  const outcome = commit(stage, 'Add the feed\n\nAI-Extent: none\n')
  stage.check('the commit passes', outcome.code === 0, outcome.output)
  const push = stage.play('git', 'push', '--quiet', 'origin', 'events')
  stage.check('the push passes', push.code === 0, push.output)
}

function sameInCi(stage: Stage): void {
  stage.tell('7  CI runs the same gate over the whole range')
  const push = reportOf(stage)
  const ci = stage.sallyport('ci', '--range', 'main..events', '--output', '../ci.json', '--format', 'json')
  const report = parseReport(stage.read('../ci.json'))
  stage.check('a human has to look at the AI-written part (exit 5)', ci.code === 5, ci.output)
  stage.check(
    'the same findings with the same fingerprints',
    fingerprints(report) === fingerprints(push) && report.findings.length > 0,
    `${fingerprints(push)}\n${fingerprints(report)}`,
  )
  const scale = ['allow', 'warn', 'review', 'incomplete', 'block']
  stage.check(
    'the verdict is equal or stricter',
    scale.indexOf(report.verdict.outcome) >= scale.indexOf(push.verdict.outcome),
  )
  for (const decision of report.verdict.decisions) console.log(`   │ ${decision.outcome}: ${decision.message}`)
}

function ownCheckout(stage: Stage): void {
  stage.tell("8  Sallyport's own checkout")
  const scan = stage.play(
    process.execPath,
    join(checkout, 'dist', 'sallyport.js'),
    'scan',
    '--repository',
    checkout,
    '--all',
  )
  stage.check('nothing that blocks', scan.code === 0, scan.output)
}

interface DemoReport {
  readonly findings: readonly {
    readonly rule: string
    readonly check: string
    readonly severity: string
    readonly fingerprint: string
    readonly location: { readonly path: string }
  }[]
  readonly verdict: {
    readonly outcome: string
    readonly decisions: readonly { readonly outcome: string; readonly message: string }[]
  }
}

function parseReport(text: string): DemoReport {
  return JSON.parse(text) as DemoReport
}

function reportOf(stage: Stage): DemoReport {
  return parseReport(stage.read('.git/sallyport/report.json'))
}

function findingsOf(stage: Stage, check: string): { fingerprint: string; path: string; severity: string }[] {
  return reportOf(stage)
    .findings.filter((finding) => finding.check === check)
    .map(({ fingerprint, location, severity }) => ({ fingerprint, path: location.path, severity }))
}

function fingerprints(report: DemoReport): string {
  return report.findings
    .map(({ rule, fingerprint }) => `${rule} ${fingerprint.slice(0, 12)}`)
    .toSorted()
    .join(', ')
}

function commit(stage: Stage, message: string): Outcome {
  stage.quietly('git', 'add', '--all')
  return stage.play('git', 'commit', '--quiet', '-m', message)
}

function blocked(stage: Stage, outcome: Outcome, because: string): void {
  stage.check('the commit is blocked', outcome.code !== 0, outcome.output)
  stage.check(`because of ${because}`, outcome.output.includes(because), outcome.output)
}
