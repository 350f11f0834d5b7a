import type { SettingsSource } from './settings-source.ts'

interface TextFile {
  readonly name: string
  readonly text: string
}

/** What a repository says about secrets: its own rules, and files of gitleaks and detect-secrets. */
export interface UserSecretFiles {
  readonly own: readonly TextFile[]
  /** `.gitleaks.toml`, then what it may extend. */
  readonly gitleaks: readonly TextFile[]
  readonly gitleaksIgnore?: string
  readonly baseline?: string
}

/** Undefined where there is nothing of the kind, so that nothing has to be loaded for it. */
export async function readUserSecretFiles(source: SettingsSource): Promise<UserSecretFiles | undefined> {
  const [listed, config, ignore, baseline] = await Promise.all([
    source.list('.sallyport/rules'),
    readText(source, '.gitleaks.toml'),
    readText(source, '.gitleaksignore'),
    readText(source, '.secrets.baseline'),
  ])
  const paths = listed.filter((path) => path.endsWith('.toml'))
  if (paths.length === 0 && config === undefined && ignore === undefined && baseline === undefined) return undefined
  return {
    own: await Promise.all(paths.map(async (name) => ({ name, text: (await readText(source, name)) ?? '' }))),
    gitleaks:
      config === undefined ? [] : [{ name: '.gitleaks.toml', text: config }, ...(await extended(source, config))],
    ...(ignore === undefined ? {} : { gitleaksIgnore: ignore }),
    ...(baseline === undefined ? {} : { baseline }),
  }
}

/** The file that `[extend] path = "…"` names, inside the repository only. */
async function extended(source: SettingsSource, config: string): Promise<TextFile[]> {
  const path = /^\s*path\s*=\s*["']([^"'\n]{1,500}\.toml)["']/m.exec(config)?.[1]
  if (path === undefined || path.startsWith('/') || path.split('/').includes('..')) return []
  const text = await readText(source, path)
  return text === undefined ? [] : [{ name: path, text }]
}

async function readText(source: SettingsSource, path: string): Promise<string | undefined> {
  const bytes = await source.read(path)
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')
}
