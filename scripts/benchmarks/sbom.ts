import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLockfile } from '../../packages/dependencies/src/index.ts'
import { fixtures as fixtureNames } from '../../packages/dependencies/test/fixtures.ts'
import { type CorpusFile, collect, fixtures, search } from './sbom/corpus.ts'
import { explain } from './sbom/explained.ts'
import { normalPurls } from './sbom/normal-purl.ts'
import { ownTools } from './sbom/own-tools.ts'
import { benchSbomSpeed } from './sbom/speed.ts'
import { provideSyft, syftPurls } from './sbom/syft.ts'
import { benchValidity } from './sbom/validity.ts'

/**
 * Sets of package URLs against Syft and each ecosystem's own tool, over the fixtures and the lockfiles of installed
 * packages, then speed; of the folders in `args` the sets alone. A difference that docs/sbom-differences.md does not explain fails.
 */
export async function benchSbom(root: string, args: readonly string[]): Promise<void> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'sallyport-bench-')))
  try {
    const corpus = corpusOf(root, args, directory)
    const syft = provideSyft(root)
    console.log(`\nSBOM of ${corpus.length} files, each by itself; names and versions only`)
    const unexplained = [
      ...(syft === undefined ? [] : await compareAll(directory, corpus, { Syft: syftPurls(syft, directory) })),
      ...(await compareAll(directory, corpus, ownAnswers(directory, corpus))),
    ]
    // Of the readers' own fixtures: they hold everything odd that a document can say.
    await benchValidity(
      root,
      directory,
      corpus.filter(({ origin }) => origin.startsWith('fixture ')),
    )
    for (const line of unexplained) console.log(`  not explained: ${line}`)
    if (unexplained.length > 0) process.exitCode = 1
    if (args.length === 0) await benchSbomSpeed(root, directory, syft)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function corpusOf(root: string, args: readonly string[], into: string): CorpusFile[] {
  const installed = [join(homedir(), 'go/pkg/mod'), join(homedir(), '.cargo/registry/src'), '/usr/lib/ruby/gems']
  const folders = args.length > 0 ? args : installed
  const own = fixtures(join(root, 'packages/dependencies/test/fixtures'), fixtureNames)
  return collect([...own, ...folders.flatMap(search)], into)
}

type Answers = Readonly<Record<string, ReadonlyMap<string, Iterable<string>>>>

function ownAnswers(directory: string, corpus: readonly CorpusFile[]): Answers {
  const answers = ownTools.map(({ name, kinds, purls }) => {
    const mine = corpus.filter(({ kind }) => kinds.has(kind))
    const found = mine.flatMap(({ path }) => {
      const answer = purls(join(directory, path))
      return answer === undefined ? [] : [[path, answer] as const]
    })
    return [name, new Map(found)] as const
  })
  return Object.fromEntries(answers)
}

async function compareAll(directory: string, corpus: readonly CorpusFile[], answers: Answers): Promise<string[]> {
  const unexplained: string[] = []
  for (const [tool, byFile] of Object.entries(answers)) {
    const tallies = new Map<string, Tally>()
    for (const file of corpus) {
      // Syft is silent about a file that it does not read; the others were asked about each.
      const theirs = byFile.get(file.path) ?? (tool === 'Syft' ? [] : undefined)
      if (theirs === undefined) continue
      const tally = tallies.get(file.kind) ?? { files: 0, same: 0, packages: 0, reasons: new Map() }
      tallies.set(file.kind, tally)
      unexplained.push(...(await compare({ directory, tool, file, theirs: normalPurls(theirs), tally })))
    }
    print(tool, tallies)
  }
  return unexplained
}

interface Tally {
  files: number
  same: number
  packages: number
  /** Packages that differ, by the reason. */
  readonly reasons: Map<string, number>
}

interface Comparison {
  readonly directory: string
  readonly tool: string
  readonly file: CorpusFile
  readonly theirs: ReadonlySet<string>
  readonly tally: Tally
}

async function compare({ directory, tool, file, theirs, tally }: Comparison): Promise<string[]> {
  const { path, origin } = file
  const bytes = readFileSync(join(directory, path))
  const reading = await readLockfile(path, bytes)
  const ours = normalPurls(reading.components.map(({ purl }) => purl))
  const differences = [
    ...[...ours].flatMap((purl) => (theirs.has(purl) ? [] : [{ side: 'ours' as const, purl }])),
    ...[...theirs].flatMap((purl) => (ours.has(purl) ? [] : [{ side: 'theirs' as const, purl }])),
  ]
  tally.files++
  tally.packages += ours.size
  if (differences.length === 0) tally.same++
  const text = bytes.toString('utf8')
  return differences.flatMap(({ side, purl }) => {
    const reason = explain({ tool, side, purl, reading, text, opposite: side === 'ours' ? theirs : ours })
    const known = reason ?? 'not explained'
    tally.reasons.set(known, (tally.reasons.get(known) ?? 0) + 1)
    return reason === undefined ? [`${tool}: ${origin}: only ${side} ${purl}`] : []
  })
}

function print(tool: string, tallies: ReadonlyMap<string, Tally>): void {
  for (const [kind, { files, same, packages, reasons }] of [...tallies].sort()) {
    const why = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ')
    console.log(
      `  ${tool.padEnd(14)} ${kind.padEnd(15)} ${String(files).padStart(4)} files, ${String(packages).padStart(6)} packages, ${String(same).padStart(4)} identical${why === '' ? '' : `; ${why}`}`,
    )
  }
}
