app.post('/chat', async (req, res) => {
  // ruleid: js-system-prompt-input
  const messages = [{ role: 'system', content: `You help ${req.body.name}. ${req.body.style}` }]
  res.json(await ask(messages))
})
async function summarize(page: string) {
  // ruleid: js-system-prompt-input
  return generateText({ model, system: 'Summarize this page: ' + page, prompt: 'Go' })
}
function mail(text: string) {
  // ruleid: js-system-prompt-input
  return new SystemMessage(`Answer this mail: ${text}`)
}
async function summarizeFixed(page: string) {
  // ok: js-system-prompt-input
  return generateText({ model, system: 'Summarize the page of the user', prompt: page })
}
app.post('/chat-fixed', async (req, res) => {
  // ok: js-system-prompt-input
  const messages = [{ role: 'system', content: 'You help' }, { role: 'user', content: req.body.text }]
  res.json(await ask(messages))
})
function row(text: string) {
  // ok: js-system-prompt-input
  return { role: 'cell', content: `a ${text}` }
}
