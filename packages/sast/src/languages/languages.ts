/** How a language is known by its rules and recognised by its files. */
export interface Language {
  /** Semgrep's names; the first one is ours. */
  readonly keys: readonly string[]
  /** Endings that Semgrep recognises by itself. */
  readonly extensions: readonly string[]
  /** Whole file names that Semgrep recognises by itself. */
  readonly names?: readonly string[]
  /** Names (lower case) that are this language for people but not for Semgrep: the snapshot gives them `extensions[0]`. */
  readonly alias?: RegExp
  /** Interpreters of a `#!` line. */
  readonly interpreters?: readonly string[]
}

/** Semgrep's languages that its community edition parses. `generic` and `regex` look at every file. */
export const languages: readonly Language[] = [
  { keys: ['bash', 'sh'], extensions: ['.sh', '.bash'], alias: /\.(ksh|dash)$/, interpreters: ['bash', 'sh', 'dash'] },
  { keys: ['c'], extensions: ['.c', '.h'] },
  { keys: ['clojure'], extensions: ['.clj', '.cljs', '.cljc', '.edn'] },
  {
    keys: ['cpp', 'c++'],
    extensions: ['.cpp', '.cc', '.cxx', '.c++', '.pcc', '.tpp', '.C', '.h', '.hh', '.hpp', '.hxx', '.inl', '.ipp'],
  },
  { keys: ['csharp', 'c#'], extensions: ['.cs'] },
  {
    keys: ['dockerfile', 'docker'],
    extensions: ['.dockerfile', '.Dockerfile'],
    names: ['Dockerfile', 'dockerfile'],
    alias: /^(dockerfile|containerfile)([._-].*)?$|\.(dockerfile|containerfile)$/,
  },
  { keys: ['go', 'golang'], extensions: ['.go'] },
  { keys: ['html'], extensions: ['.html', '.htm'], alias: /\.xhtml$/ },
  { keys: ['java'], extensions: ['.java'] },
  {
    keys: ['javascript', 'js'],
    extensions: ['.js', '.cjs', '.jsx', '.mjs'],
    alias: /\.es6$/,
    interpreters: ['node', 'nodejs'],
  },
  { keys: ['json'], extensions: ['.json', '.ipynb'], alias: /\.(jsonc|webmanifest)$/ },
  { keys: ['kotlin', 'kt'], extensions: ['.kt', '.kts', '.ktm'] },
  { keys: ['lua'], extensions: ['.lua'], interpreters: ['lua'] },
  {
    keys: ['php'],
    extensions: ['.php', '.tpl', '.phtml'],
    alias: /\.php[3-8]$/,
    interpreters: ['php'],
  },
  {
    keys: ['python', 'py', 'python3', 'python2'],
    extensions: ['.py', '.pyi'],
    alias: /\.pyw$/,
    interpreters: ['python', 'python2', 'python3'],
  },
  {
    keys: ['ruby'],
    extensions: ['.rb'],
    alias: /\.(rake|gemspec|ru)$|^(rakefile|gemfile)$/,
    interpreters: ['ruby'],
  },
  { keys: ['rust'], extensions: ['.rs'] },
  { keys: ['scala'], extensions: ['.scala'], interpreters: ['scala'] },
  { keys: ['solidity', 'sol'], extensions: ['.sol'] },
  { keys: ['swift'], extensions: ['.swift'] },
  { keys: ['terraform', 'tf', 'hcl'], extensions: ['.tf', '.tofu', '.hcl', '.tfvars'] },
  {
    keys: ['typescript', 'ts'],
    extensions: ['.ts', '.tsx'],
    alias: /\.[cm]ts$/,
    interpreters: ['ts-node', 'tsx', 'deno', 'bun'],
  },
  { keys: ['xml'], extensions: ['.xml', '.plist'], alias: /\.(xsd|xslt?|svg|csproj|config)$/ },
  { keys: ['yaml'], extensions: ['.yaml', '.yml'] },
  { keys: ['cairo'], extensions: ['.cairo'] },
  { keys: ['circom'], extensions: ['.circom'] },
  { keys: ['dart'], extensions: ['.dart'] },
  { keys: ['hack'], extensions: ['.hack', '.hck', '.hh'] },
  { keys: ['jsonnet'], extensions: ['.jsonnet', '.libsonnet'] },
  { keys: ['julia'], extensions: ['.jl'] },
  { keys: ['lisp'], extensions: ['.lisp', '.cl', '.el'] },
  { keys: ['objc', 'objectivec', 'objective-c'], extensions: ['.m'] },
  { keys: ['ocaml'], extensions: ['.ml', '.mli'] },
  { keys: ['promql'], extensions: ['.promql'] },
  { keys: ['proto', 'protobuf', 'proto3'], extensions: ['.proto'] },
  { keys: ['r'], extensions: ['.r', '.R'] },
  { keys: ['scheme'], extensions: ['.scm', '.ss'] },
  { keys: ['vue'], extensions: ['.vue'] },
  { keys: ['generic', 'spacegrep'], extensions: [] },
  { keys: ['regex', 'none'], extensions: [] },
]

/** Languages whose rules look at every file, whatever its name. */
export const everyFileLanguages: ReadonlySet<string> = new Set(['generic', 'regex'])

/** Our name of a language, for any of Semgrep's names; undefined where the community engine cannot parse it. */
export function canonicalLanguage(key: string): string | undefined {
  const lower = key.toLowerCase()
  return languages.find((language) => language.keys.includes(lower))?.keys[0]
}

/** Semgrep compares keys and values of these after undoing escapes, so a literal may be there without being seen. */
export const escapedLanguages: ReadonlySet<string> = new Set(['yaml', 'json', 'terraform'])
