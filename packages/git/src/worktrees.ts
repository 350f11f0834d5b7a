export interface Worktree {
  readonly path: string
  /** Commit id; absent in a bare one. */
  readonly head?: string
  /** `refs/heads/main`; absent when detached or bare. */
  readonly branch?: string
  readonly isBare: boolean
  /** Its directory is gone. */
  readonly isPrunable: boolean
}

/** `worktree PATH NUL HEAD ID NUL branch REF NUL NUL`, as `git worktree list --porcelain -z` writes it. */
export function parseWorktrees(output: string): Worktree[] {
  return output
    .split('\0\0')
    .filter(Boolean)
    .map((block) => {
      const lines = block.split('\0')
      const value = (name: string) => lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1)
      const head = value('HEAD')
      const branch = value('branch')
      return {
        path: value('worktree') ?? '',
        ...(head === undefined ? {} : { head }),
        ...(branch === undefined ? {} : { branch }),
        isBare: lines.includes('bare'),
        isPrunable: lines.some((line) => line === 'prunable' || line.startsWith('prunable ')),
      }
    })
}
