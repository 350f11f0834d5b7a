// ruleid: js-model-key-in-browser
const openai = new OpenAI({ apiKey: key, dangerouslyAllowBrowser: true })
// ruleid: js-model-key-in-browser
export const anthropic = new Anthropic({ dangerouslyAllowBrowser: true })
// ruleid: js-model-key-in-browser
const options = { apiKey: settings.key, dangerouslyAllowBrowser: true }
// ok: js-model-key-in-browser
const fixed = new OpenAI({ apiKey: process.env.OPENAI_API_KEY })
// ok: js-model-key-in-browser
const off = new OpenAI({ dangerouslyAllowBrowser: false })
// ok: js-model-key-in-browser
const text = 'dangerouslyAllowBrowser: true'
