const allowed = new Set([
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'TMPDIR',
  'TMP',
  'TEMP',
  'LANG',
  'LANGUAGE',
  'TZ',
  'SYSTEMROOT',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
])

type Environment = Readonly<Record<string, string | undefined>>

/** What any child may see: enough to run, nothing that steers it. `extra` names are let through as well. */
export function allowedEnvironment(
  env: Environment,
  extra: (name: string) => boolean = () => false,
): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && (allowed.has(name) || name.startsWith('LC_') || extra(name))) kept[name] = value
  }
  return kept
}
