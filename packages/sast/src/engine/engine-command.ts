import { dirname, join } from 'node:path'
import type { SastSettings } from '../settings.ts'
import type { EngineLocation } from './engine-location.ts'

/** Where one run of the engine lives: all below one private directory. */
export interface Workplace {
  readonly root: string
  readonly snapshot: string
  readonly pack: string
}

export function workplaceIn(root: string): Workplace {
  return { root, snapshot: join(root, 'snapshot'), pack: join(root, 'pack.json') }
}

export function engineArguments(
  { invocation }: EngineLocation,
  workplace: Workplace,
  settings: SastSettings,
  jobs: number,
): string[] {
  return [
    'scan',
    // The OCaml command line, without a second Python. `--novcs` exists only there.
    ...(invocation === 'plain' ? [] : ['--experimental', '--novcs']),
    '--config',
    workplace.pack,
    '--json',
    // Without it the output does not say which files were skipped.
    '--verbose',
    // A machine without a network would wait for minutes.
    '--disable-version-check',
    '--oss-only',
    // Ids would get the directory of the rule file in front.
    '--no-rewrite-rule-ids',
    // Bare suppression comments must not count: we read them ourselves.
    '--disable-nosem',
    '--no-git-ignore',
    '--timeout',
    String(settings.ruleTimeoutSeconds),
    '--timeout-threshold',
    '0',
    // Too large files are refused before they are written, visibly.
    '--max-target-bytes',
    '0',
    '--max-memory',
    String(settings.maxMemoryMiB),
    '--jobs',
    String(jobs),
    '.',
  ]
}

/** Everything that the engine may read about its surroundings: nothing of the user's, nothing of Git's. */
export function engineEnvironment(
  location: EngineLocation,
  workplace: Workplace,
  { isLarge, isTraced }: { readonly isLarge: boolean; readonly isTraced: boolean },
): Record<string, string> {
  const home = join(workplace.root, 'home')
  return {
    // The launcher runs its engine by bare name.
    PATH: [dirname(location.file), '/usr/bin', '/bin'].join(':'),
    HOME: home,
    TMPDIR: workplace.root,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
    LC_ALL: 'C.UTF-8',
    PYTHONUTF8: '1',
    // By environment, not by option: Opengrep has no such option.
    SEMGREP_SEND_METRICS: 'off',
    SEMGREP_ENABLE_VERSION_CHECK: '0',
    SEMGREP_LOG_FILE: join(workplace.root, 'log'),
    SEMGREP_SETTINGS_FILE: join(workplace.root, 'settings.yml'),
    SEMGREP_VERSION_CACHE_PATH: join(workplace.root, 'version'),
    // Only its log says that it gave an expression up: see `expressionsGivenUp`.
    SEMGREP_LOG_SRCS: 'semgrep.engine',
    // What it says of each rule it says here alone, after megabytes about the rules.
    SEMGREP_LOG_LEVEL: isTraced ? 'debug' : 'info',
    // A larger minor heap halves the time of two jobs on hundreds of files.
    ...(isLarge ? { OCAMLRUNPARAM: 's=8M' } : {}),
  }
}
