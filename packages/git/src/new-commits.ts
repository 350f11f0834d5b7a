import { gitOutput } from './git.ts'
import { isObjectId } from './object-id.ts'
import type { Repository } from './repository.ts'

export interface NewCommit {
  readonly oid: string
  readonly tree: string
  readonly parents: readonly string[]
}

/** What `rev-list` reaches from some tips and not from what the other side has. */
export interface NewObjects {
  /** Parents before children. */
  readonly commits: readonly NewCommit[]
  /** Ids of trees, blobs and tags; only with `withObjects`. */
  readonly objects: Set<string>
  /** Ids that should be there and are not. */
  readonly missing: readonly string[]
}

export interface Reach {
  readonly tips: readonly string[]
  readonly excluded: readonly string[]
  /** Options that name more of what the other side has, `--remotes=origin` or `--all`. */
  readonly notReachableFrom?: string
  readonly withObjects: boolean
}

export async function listNewObjects(repository: Repository, reach: Reach): Promise<NewObjects> {
  if (reach.tips.length === 0) return { commits: [], objects: new Set(), missing: [] }
  const input = [...reach.tips, ...reach.excluded.map((oid) => `^${oid}`), ''].join('\n')
  const output = await gitOutput(
    repository,
    [
      'rev-list',
      '--topo-order',
      '--format=%T %P',
      // `--missing=print` gives `?<id>` for what is not there: not an error, and above all not a shorter list.
      ...(reach.withObjects ? ['--objects', '--no-object-names', '--missing=print'] : []),
      '--stdin',
      // After `--stdin`: git 2.39 takes such options from the command line only.
      ...(reach.notReachableFrom === undefined ? [] : ['--not', reach.notReachableFrom]),
    ],
    { input: Buffer.from(input) },
  )
  return parse(repository, output.toString('latin1'))
}

/**
 *     commit <id> LF <tree> SP <parent> … LF
 *     <id> LF                                  any other object
 *     ?<id> LF                                 a missing one
 */
function parse(repository: Repository, output: string): NewObjects {
  const commits: NewCommit[] = []
  const objects = new Set<string>()
  const missing: string[] = []
  const lines = output.split('\n')
  // What stands after the last line feed.
  if (lines.pop() !== '') throw unreadable()
  const id = (text: string | undefined) => {
    if (text === undefined || !isObjectId(text, repository.objectFormat)) throw unreadable()
    return text
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.startsWith('commit ')) {
      const [tree, ...parents] = (lines[++at] ?? '').split(' ')
      commits.push({ oid: id(line.slice('commit '.length)), tree: id(tree), parents: parents.filter(Boolean).map(id) })
    } else if (line.startsWith('?')) missing.push(id(line.slice(1)))
    else objects.add(id(line))
  }
  return { commits: commits.reverse(), objects, missing }
}

/** Whatever is passed over here would not be scanned. */
function unreadable(): Error {
  return new Error('git rev-list wrote a line that cannot be read')
}
