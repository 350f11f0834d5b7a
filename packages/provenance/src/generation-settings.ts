export interface GenerationSetting {
  readonly name: string
  readonly value: string
}

/** What an auditor asks for. Agents rarely tell, and some models have no such setting: then that is what is said. */
const askedFor = ['temperature', 'top_p', 'seed'] as const

/** Reads `temperature=0.2; effort=high`, as loosely as people write it, and says `unknown` for what nobody named. */
export function readGenerationSettings(text: string): GenerationSetting[] {
  const given = text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=')
      return { name: name.trim(), value: value.join('=').trim() }
    })
  const missing = askedFor.filter((name) => !given.some((setting) => setting.name === name))
  return [...given, ...missing.map((name) => ({ name, value: 'unknown' }))]
}
