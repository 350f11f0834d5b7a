import { resolve } from 'node:path'

export interface ConfigSetting {
  /** Section and name in lower case, as git prints them. */
  readonly key: string
  /** Absent where the key stands alone, which git reads as true. */
  readonly value?: string
  /** `system`, `global`, `local`, `worktree`, `command`. */
  readonly scope: string
  /** Absolute path of the file; git's own words where it is none. */
  readonly origin: string
}

/** `scope NUL origin NUL key LF value NUL`, as `git config --list --show-scope --show-origin -z` writes it. */
export function parseSettings(output: string, root: string): ConfigSetting[] {
  const fields = output.split('\0')
  const settings: ConfigSetting[] = []
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [scope = '', origin = '', pair = ''] = fields.slice(at, at + 3)
    const end = pair.indexOf('\n')
    settings.push({
      key: end === -1 ? pair : pair.slice(0, end),
      ...(end === -1 ? {} : { value: pair.slice(end + 1) }),
      scope,
      origin: origin.startsWith('file:') ? resolve(root, origin.slice('file:'.length)) : origin,
    })
  }
  return settings
}
