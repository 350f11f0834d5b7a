/** The shape in which a repository names the helper. */
export type HelperForm = 'agent-model' | 'llm' | 'tool-model'

/** Who helped. */
export type Helper =
  | {
      readonly form: 'agent-model'
      readonly agent: string /** `unknown` where nobody knows. */
      readonly model: string
      readonly tools: readonly string[]
    }
  | { readonly form: 'llm'; readonly tools: readonly string[] }
  | { readonly form: 'tool-model'; readonly tool: string; readonly model: string }

const token = '[A-Za-z0-9][A-Za-z0-9._+/@-]*'
const tools = `((?: ${token})*)`
const agentModel = new RegExp(`^(?!LLM(?: |$))([A-Za-z0-9][A-Za-z0-9._+-]*):(${token})${tools}$`)
const llm = new RegExp(`^LLM${tools}$`)
const toolModel = /^([!-'*-9;-~][ !-'*-9;-~]*) \(([ -'*-~]+)\)$/
const isToken = new RegExp(`^${token}$`)

/** Reads the exact shape; undefined where the value has another. */
export function parseHelper(value: string, form: HelperForm): Helper | undefined {
  if (form === 'agent-model') {
    const [, agent, model, words] = agentModel.exec(value) ?? []
    return agent === undefined || model === undefined ? undefined : { form, agent, model, tools: split(words) }
  }
  if (form === 'llm') {
    const match = llm.exec(value)
    return match === null ? undefined : { form, tools: split(match[1]) }
  }
  const [, tool, model] = toolModel.exec(value) ?? []
  if (tool === undefined || model === undefined || tool.endsWith(' ') || value.includes('  ')) return undefined
  return { form, tool, model }
}

export function formatHelper(helper: Helper): string {
  if (helper.form === 'tool-model') return `${helper.tool} (${helper.model})`
  const head = helper.form === 'llm' ? 'LLM' : `${helper.agent}:${helper.model}`
  return [head, ...helper.tools].join(' ')
}

function split(words: string | undefined): string[] {
  return words === undefined || words === '' ? [] : words.trim().split(' ')
}

/**
 * Reads what people and tools write: literal `[tool]` brackets, agents of several words, `agent/model`, `Tool (model)`,
 * `Tool via Agent`. For suggestions and reports only; history is never rewritten. Undefined where no agent can be made out.
 */
export function readHelperLeniently(value: string): { agent: string; model: string; tools: string[] } | undefined {
  const text = value
    .replaceAll(/[[\]]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')
    .slice(0, 200)
  const colon = /^([^:()]+?) ?: ?([^ ]+)(.*)$/.exec(text)
  const paren = /^([^()]+?) ?\(([^()]+)\)$/.exec(text)
  const via = /^(.+?) via (.+)$/i.exec(text)
  const slash = /^([A-Za-z][^/ ]*)\/([^ ]+)(.*)$/.exec(text)
  if (colon !== null) return helperOf(colon[1], colon[2], colon[3])
  if (paren !== null) return helperOf(paren[1], paren[2], '')
  if (via !== null) return helperOf(via[2], via[1], '')
  if (slash !== null) return helperOf(slash[1], slash[2], slash[3])
  return helperOf(text, 'unknown', '')
}

function helperOf(agent = '', model = '', rest = '') {
  const slug = agentSlug(agent)
  if (slug === '') return undefined
  return { agent: slug, model: modelToken(model), tools: rest.split(' ').filter((word) => isToken.test(word)) }
}

/** `GitHub Copilot` → `github-copilot`; empty where nothing is left. */
export function agentSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._+]+/g, '-')
    .replace(/^[-._+]+/, '')
    .replace(/-+$/, '')
}

/** The model as one token; `unknown` where it is none: nobody guesses a model. */
export function modelToken(model: string): string {
  const word = model.trim().replaceAll(/\s+/g, '-')
  return isToken.test(word) ? word : 'unknown'
}
