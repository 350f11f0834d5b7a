import { type Advisory, packageKey } from './advisory.ts'

/** Look-up by package. */
export interface AdvisoryIndex {
  readonly kind: 'index'
  /** Withdrawn ones left out. */
  readonly count: number
  /** Ecosystems that it has records of, without releases. */
  readonly ecosystems: ReadonlySet<string>
  /** ISO 8601: the data is at least as new. Absent for files of the user's own, which have no age. */
  readonly updated?: string
  /** What the report calls the data. */
  readonly label?: string
  /** Records that could not be read: what they warn of goes unseen. */
  readonly problems: readonly string[]
  /**
   * By `packageKey`; undefined where the data turned out to be damaged. May leave out what certainly does not hold for the version.
   */
  find(key: string, version: string): readonly Advisory[] | undefined
  [Symbol.dispose](): void
}

/** Data that is there and cannot be used; never the same as none. */
export interface DamagedAdvisories {
  readonly kind: 'damaged'
  readonly message: string
}

/** An index in memory, of records that were read already. */
export function indexOf(advisories: readonly Advisory[], problems: readonly string[]): AdvisoryIndex {
  const byPackage = new Map<string, Advisory[]>()
  const ecosystems = new Set<string>()
  for (const advisory of advisories)
    for (const key of packageKeys(advisory)) {
      ecosystems.add(key.slice(0, key.indexOf('\0')))
      const known = byPackage.get(key)
      if (known === undefined) byPackage.set(key, [advisory])
      else known.push(advisory)
    }
  return {
    kind: 'index',
    count: advisories.length,
    ecosystems,
    problems,
    find: (key) => byPackage.get(key) ?? [],
    [Symbol.dispose]: () => undefined,
  }
}

export function packageKeys({ affected }: Advisory): ReadonlySet<string> {
  return new Set(affected.map(({ ecosystem, name }) => packageKey(ecosystem, name)))
}

/** Both: the database, and records of the user's own. */
export function joinIndexes(database: AdvisoryIndex, own: AdvisoryIndex): AdvisoryIndex {
  return {
    ...database,
    count: database.count + own.count,
    ecosystems: database.ecosystems.union(own.ecosystems),
    problems: [...database.problems, ...own.problems],
    find: (key, version) => {
      const [ours, theirs] = [own.find(key, version), database.find(key, version)]
      return ours === undefined || theirs === undefined ? undefined : [...theirs, ...ours]
    },
  }
}
