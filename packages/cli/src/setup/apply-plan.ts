import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { displayLines, UserError } from '@sallyport/core'
import { run } from '@sallyport/process'
import type { World } from '../world.ts'
import { readFileState } from './files/file-state.ts'
import { writeAtomically } from './files/write-atomically.ts'
import { type GitCommand, gitCommand, gitText, setupEnvironment } from './git-command.ts'
import { type InstallRecord, type RecordedFile, recordEdit, sha256, writeRecord } from './install-record.ts'
import type { Plan, Step } from './plan.ts'
import { hooksSnapshot, recordHookChanges } from './record-hook-changes.ts'
import type { RepositoryFacts } from './repository-facts.ts'

interface Applying {
  readonly facts: RepositoryFacts
  readonly world: Pick<World, 'cwd' | 'env' | 'signal'>
  readonly git: GitCommand
  record: InstallRecord
}

const toolTimeoutMs = 300_000

/** Does the steps in order. The record is written before each change, so that `uninstall` knows of it whatever happens. */
export async function applyPlan(plan: Plan, facts: RepositoryFacts, world: Applying['world']): Promise<void> {
  const applying: Applying = { facts, world, git: gitCommand(world), record: facts.record }
  for (const step of plan.steps) {
    if (world.signal.aborted)
      throw new UserError('aborted', 'stopped', 'sallyport init goes on where it stopped', { exitCode: 130 })
    await applyStep(step, applying)
  }
}

async function applyStep(step: Step, applying: Applying): Promise<void> {
  switch (step.kind) {
    case 'write':
      return write(step, applying)
    case 'rename':
      note(applying, { action: 'renamed', path: step.to, from: step.from })
      return renameSync(step.from, step.to)
    case 'set-config':
      noteConfig(applying, step)
      await gitText(applying.git, ['config', '--local', '--replace-all', step.key, step.value])
      return
    case 'copy-bundle':
      return copyBundle(step.from, step.to)
    case 'run':
      return await runTool(step, applying)
    case 'install-tools':
      // Done by the command before it plans again: whether it worked decides what the configuration says.
      return
  }
}

function write(step: Extract<Step, { kind: 'write' }>, applying: Applying): void {
  const now = readFileState(step.path)
  if (
    now.kind !== step.seen.kind ||
    (now.kind === 'file' && step.seen.kind === 'file' && now.content !== step.seen.content)
  ) {
    throw new UserError('file-unreadable', `${step.path} has changed meanwhile`, 'sallyport init once more')
  }
  const isEdit = step.base !== undefined
  note(
    applying,
    isEdit
      ? recordEdit(step.path, step.base, step.content)
      : { action: 'created', path: step.path, after: sha256(step.content) },
  )
  writeAtomically(step.path, step.content, step.mode)
}

function note(applying: Applying, file: RecordedFile): void {
  const others = applying.record.files.filter(({ path }) => path !== file.path)
  applying.record = { ...applying.record, files: [...others, file] }
  writeRecord(applying.facts.commonDirectory, applying.record)
}

/** What was there before our first value is what counts, not a value of ours in between. */
function noteConfig(applying: Applying, { key, value, before }: { key: string; value: string; before?: string }): void {
  const earlier = applying.record.config.find((setting) => setting.key === key)
  const original = earlier !== undefined && earlier.value === before ? earlier.before : before
  const setting = { key, value, ...(original === undefined ? {} : { before: original }) }
  const others = applying.record.config.filter((one) => one.key !== key)
  applying.record = { ...applying.record, config: [...others, setting] }
  writeRecord(applying.facts.commonDirectory, applying.record)
}

function copyBundle(from: string, to: string): void {
  const fresh = `${to}.new-${process.pid}`
  const old = `${to}.old-${process.pid}`
  try {
    cpSync(from, fresh, { recursive: true, dereference: true })
    // The package.json above the bundle stays behind; without its word Node would parse each file twice.
    const manifest = join(fresh, 'package.json')
    if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true, "type": "module" }\n')
    if (existsSync(to)) renameSync(to, old)
    renameSync(fresh, to)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}

async function runTool(step: Extract<Step, { kind: 'run' }>, applying: Applying): Promise<void> {
  const { facts, world } = applying
  const hooks = join(facts.commonDirectory, 'hooks')
  const before = hooksSnapshot(hooks)
  const env = setupEnvironment(world.env)
  const result = await run(step.file, step.args, {
    // Their programs are often scripts that look for Node on PATH.
    env: { ...env, PATH: `${env.PATH ?? ''}:${dirname(facts.bundle.nodePath)}` },
    cwd: facts.topLevel,
    timeoutMs: toolTimeoutMs,
    signal: world.signal,
  })
  for (const change of recordHookChanges(hooks, before)) note(applying, change)
  if (result.outcome === 'exited' && result.exitCode === 0) return
  const output = displayLines(Buffer.concat([result.stdout, result.stderr]).toString().trim())
    .split('\n')
    .slice(-3)
    .join(' / ')
  throw new UserError(
    'tool-missing',
    `${step.file} ${step.args.join(' ')} failed: ${output}`,
    'run it by hand, then sallyport init',
    {
      exitCode: 3,
    },
  )
}
