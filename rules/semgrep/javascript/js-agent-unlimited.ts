// ruleid: js-agent-unlimited
const agent = new Agent({ model, tools, maxIterations: Infinity })
// ruleid: js-agent-unlimited
const run = query({ prompt, options: { permissionMode: 'bypassPermissions' } })
// ruleid: js-agent-unlimited
const tool = new RequestsTool({ allowDangerousRequests: true })
// ok: js-agent-unlimited
const fixed = new Agent({ model, tools, maxIterations: 10 })
// ok: js-agent-unlimited
const asked = query({ prompt, options: { permissionMode: 'default' } })
// ok: js-agent-unlimited
const list = { limit: Infinity }
