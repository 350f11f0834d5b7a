import type { ConfigSetting } from './config-settings.ts'

/** A hook that configuration defines: `hook.<name>.command`, `.event`, `.enabled`. */
export interface ConfigHook {
  readonly name: string
  readonly command?: string
  readonly events: readonly string[]
  readonly isEnabled: boolean
  /** Of the setting that was read last. */
  readonly scope: string
  readonly origin: string
}

/** The last command counts, events add up, an empty event clears those before it. */
export function configHooks(settings: readonly ConfigSetting[]): ConfigHook[] {
  const hooks = new Map<string, ConfigHook>()
  for (const { key, value, scope, origin } of settings) {
    const [, name, field] = /^hook\.(.+)\.(command|event|enabled)$/s.exec(key) ?? []
    if (name === undefined || field === undefined) continue
    const hook = hooks.get(name) ?? { name, events: [], isEnabled: true, scope, origin }
    hooks.set(name, { ...withField(hook, field, value), scope, origin })
  }
  return [...hooks.values()]
}

function withField(hook: ConfigHook, field: string, value: string | undefined): ConfigHook {
  if (field === 'command') return value === undefined ? hook : { ...hook, command: value }
  if (field === 'event') return { ...hook, events: value ? [...hook.events, value] : [] }
  return { ...hook, isEnabled: value === undefined || !/^(false|no|off|0|)$/i.test(value) }
}
