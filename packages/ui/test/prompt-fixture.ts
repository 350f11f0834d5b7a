import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import { askDeclaration } from '../src/index.ts'

// As the hook does it: stdin and stdout may be anything, the person is at /dev/tty.
const input = new ReadStream(openSync('/dev/tty', 'r+'))
const answer = await askDeclaration({
  input,
  output: process.stderr,
  defaults: { extent: 'partial', assistedBy: ['claude-code:anthropic/claude-opus-5'], seen: 'claude-code' },
  timeoutMs: Number(process.argv[2]),
  color: process.argv[3] === 'color',
  unicode: true,
})
input.destroy()
process.stderr.write(`\nRESULT ${JSON.stringify(answer)}\n`)
