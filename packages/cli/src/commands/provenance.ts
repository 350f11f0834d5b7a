import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { extents, UserError } from '@sallyport/core'
import { locateGit, openRepository } from '@sallyport/git'
import {
  answersToTrailers,
  formatProblem,
  type Profile,
  parseMessage,
  profiles,
  provenanceReport,
  renderProvenanceReport,
  reportFormats,
  validate,
} from '@sallyport/provenance'
import type { Command, ExitCode } from '../command.ts'
import { readConfig } from '../gate/settings.ts'
import { workTreeSettings } from '../gate/work-tree-settings.ts'
import { readMessageFile } from '../hook/message-file.ts'
import { parseOptions } from '../options.ts'
import { writePendingDeclaration } from '../provenance/pending-declaration.ts'
import { rangeCommits } from '../provenance/range-commits.ts'
import type { World } from '../world.ts'

const options = {
  range: { type: 'string' },
  format: { type: 'string' },
  extent: { type: 'string' },
  agent: { type: 'string' },
  model: { type: 'string' },
  'used-for': { type: 'string' },
  prompt: { type: 'string' },
} as const

type Values = ReturnType<typeof parseOptions<typeof options>>['values']

export const provenance: Command = {
  help: `usage: sallyport provenance declare --extent none|partial|mostly|full [--agent NAME] [--model ID] [--used-for LIST] [--prompt TEXT]
       sallyport provenance check MESSAGE-FILE | --range FROM..TO
       sallyport provenance report --range FROM..TO [--format text|json|csv|markdown]

declare writes the trailers into the next commit of this work tree. For a commit that exists already, and is not pushed:
git commit --amend --no-edit --trailer "AI-Extent: partial" --trailer "Assisted-by: agent:model".
check names every problem with its fix, exit 1 where one is an error. report counts who used what for which paths.`,
  run: async (args, world) => {
    const { values, positionals } = parseOptions('provenance', args, options)
    const [action, ...operands] = positionals
    const profile = await profileOf(world)
    if (action === 'declare' && operands.length === 0) return await declare(values, profile, world)
    if (action === 'check') return await check(operands, values, profile, world)
    if (action === 'report' && operands.length === 0) return await report(values, profile, world)
    throw new UserError('usage', 'provenance has declare, check and report', 'sallyport provenance --help')
  },
}

async function profileOf(world: World): Promise<Profile> {
  const repository = await openRepository(world)
  const { config } = await readConfig(workTreeSettings(repository.root ?? repository.gitDir))
  return profiles[config.provenance.profile]
}

async function declare(values: Values, profile: Profile, world: World): Promise<ExitCode> {
  const extent = extents.find((known) => known === values.extent)
  if (extent === undefined) throw new UserError('usage', 'how much did AI write?', '--extent none|partial|mostly|full')
  const { agent, model, prompt } = values
  const trailers = answersToTrailers(
    {
      extent,
      ...(agent === undefined ? {} : { agent }),
      ...(model === undefined ? {} : { model }),
      ...(prompt === undefined ? {} : { prompt }),
    },
    profile,
  )
  const written = [
    ...trailers,
    ...(values['used-for'] === undefined ? [] : [{ key: 'AI-Used-for', value: values['used-for'] }]),
  ]
  const message = Buffer.from(`Declaration\n\n${written.map(({ key, value }) => `${key}: ${value}\n`).join('')}`)
  const problems = validate(parseMessage(message), { profile, now: world.now() }).filter(
    ({ severity }) => severity === 'error',
  )
  for (const problem of problems) world.stderr.write(`${formatProblem(problem)}\n`)
  if (problems.length > 0) return 1
  writePendingDeclaration((await openRepository(world)).gitDir, written)
  world.stdout.write(
    `the next commit here will say:\n${written.map(({ key, value }) => `  ${key}: ${value}\n`).join('')}`,
  )
  return 0
}

async function check(operands: readonly string[], values: Values, profile: Profile, world: World): Promise<ExitCode> {
  const [file, ...others] = operands
  if (others.length > 0 || (file === undefined) === (values.range === undefined))
    throw new UserError('usage', 'check takes a message file or --range', 'sallyport provenance --help')
  const messages =
    values.range === undefined
      ? [{ name: file ?? '', bytes: await messageBytes(file ?? '', world) }]
      : (await rangeCommits(world, values.range, profile)).map(({ oid, message }) => ({
          name: oid.slice(0, 12),
          bytes: message,
        }))
  const found = messages.flatMap(({ name, bytes }) =>
    validate(parseMessage(bytes), { profile, now: world.now() }).map((problem) => ({ name, problem })),
  )
  for (const { name, problem } of found)
    world.stdout.write(
      `${name}${problem.line === undefined ? '' : `:${problem.line}`}: ${problem.severity} ${formatProblem(problem)}\n`,
    )
  if (found.length === 0)
    world.stdout.write(`${messages.length} ${messages.length === 1 ? 'message' : 'messages'}, nothing to say\n`)
  return found.some(({ problem }) => problem.severity === 'error') ? 1 : 0
}

async function messageBytes(file: string, world: World): Promise<Uint8Array> {
  const path = resolve(world.cwd, file)
  await readFile(path).catch((cause: unknown) => {
    throw new UserError('file-unreadable', `${file} cannot be read`, 'check the path', { cause })
  })
  return (await readMessageFile(locateGit(world), path)).bytes
}

async function report(values: Values, profile: Profile, world: World): Promise<ExitCode> {
  const format = reportFormats.find((known) => known === (values.format ?? 'text'))
  if (format === undefined)
    throw new UserError('usage', `there is no format called ${values.format}`, `formats: ${reportFormats.join(', ')}`)
  if (values.range === undefined) throw new UserError('usage', 'report needs a range', '--range main..HEAD')
  world.stdout.write(renderProvenanceReport(provenanceReport(await rangeCommits(world, values.range, profile)), format))
  return 0
}
