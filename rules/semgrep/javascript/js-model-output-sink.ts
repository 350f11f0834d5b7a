async function calculate(question: string) {
  const answer = await openai.chat.completions.create({ model, messages: [{ role: 'user', content: question }] })
  // ruleid: js-model-output-sink
  return eval(answer.choices[0].message.content)
}
async function shell(task: string) {
  const { text } = await generateText({ model, prompt: task })
  // ruleid: js-model-output-sink
  execSync(text)
}
async function ask(llm, pool, question: string) {
  const sql = await llm.invoke('Write SQL for: ' + question)
  // ruleid: js-model-output-sink
  return pool.query(sql.content)
}
async function calculateFixed(question: string) {
  const answer = await openai.chat.completions.create({ model, messages: [{ role: 'user', content: question }] })
  const { operation } = schema.parse(JSON.parse(answer.choices[0].message.content))
  // ok: js-model-output-sink
  return operations[operation]()
}
async function show(element, question: string) {
  const { text } = await generateText({ model, prompt: question })
  // ok: js-model-output-sink
  element.textContent = text
}
async function listed(pool) {
  // ok: js-model-output-sink
  return pool.query('SELECT 1')
}
