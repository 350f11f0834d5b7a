const lefthookNames = ['lefthook', '.lefthook', '.config/lefthook']
const lefthookFormats = ['yml', 'yaml', 'toml', 'json', 'jsonc']

/** Every place where lefthook looks for its main configuration. */
export const lefthookConfigs: readonly string[] = lefthookNames.flatMap((name) =>
  lefthookFormats.map((format) => `${name}.${format}`),
)

/** Where simple-git-hooks looks before `package.json`. */
export const simpleGitHooksConfigs: readonly string[] = ['.simple-git-hooks', 'simple-git-hooks'].flatMap((name) =>
  ['cjs', 'js', 'mjs', 'json'].map((format) => `${name}.${format}`),
)

export const otherSetUpFiles: readonly string[] = [
  'package.json',
  'prek.toml',
  '.pre-commit-config.yaml',
  '.pre-commit-config.yml',
  'hk.pkl',
  '.overcommit.yml',
  '.husky/_/h',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
]

/** Our own files below the top level. */
export const gateFiles = {
  config: '.sallyport/config.yaml',
  attributes: '.sallyport/.gitattributes',
  lefthook: '.sallyport/lefthook.yaml',
  waivers: '.sallyport/waivers.yaml',
  workflow: '.github/workflows/sallyport.yml',
} as const
