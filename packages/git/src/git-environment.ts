import { allowedEnvironment } from '@sallyport/process'

/** What tells git which repository, index and objects a hook speaks of, and which configuration the caller gave it. */
const kept = new Set([
  'GIT_INDEX_FILE',
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_PREFIX',
  'GIT_EDITOR',
  'GIT_REFLOG_ACTION',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_PARAMETERS',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_QUARANTINE_PATH',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
])

function isKept(name: string): boolean {
  return kept.has(name) || name.startsWith('GITHEAD_') || /^GIT_CONFIG_(KEY|VALUE)_\d+$/.test(name)
}

const fixed: Readonly<Record<string, string>> = {
  // Messages are matched, and shown, in one language.
  LC_ALL: 'C',
  // Never take `index.lock` to refresh what is only read.
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_PAGER: 'cat',
  // A partial clone must report a missing object, not fetch it. Git before 2.44 ignores the first; no protocol is left for it.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_LITERAL_PATHSPECS: '1',
  // `git replace` and grafts show other content and history than what is pushed.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
}

/** The whole environment of every git child: an allow-list, then what makes git silent, read-only and exact. */
export function gitEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return { ...allowedEnvironment(env, isKept), ...fixed }
}

/** Configuration that could run a program, reach the network or change output; given before every sub-command. */
export const hardeningFlags: readonly string[] = [
  // `diff-index --cached` starts a configured fsmonitor program.
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'diff.external=',
  'protocol.allow=never',
  'core.quotePath=false',
  // In UTF-16, `rev-list --format` would write ids that cannot be read.
  'i18n.logOutputEncoding=UTF-8',
  'submodule.recurse=false',
  // Ids on stdin need no look-up of refs that are named like them.
  'core.warnAmbiguousRefs=false',
].flatMap((setting) => ['-c', setting])
