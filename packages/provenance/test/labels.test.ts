import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { addLabelsCommand, compareLabels, isProjectName } from '../src/labels.ts'
import { parseMessage } from '../src/parse-message.ts'
import { readDeclaration } from '../src/read-declaration.ts'

const declared = (...lines: string[]) => readDeclaration(parseMessage(Buffer.from(`s\n\n${lines.join('\n')}\n`)))

describe('labels beside declarations', () => {
  it.each([
    [['AI-Extent: none'], [], [], []],
    [['Closes: #1'], [], [], []],
    [['AI-Extent: partial', 'Assisted-by: amp:x'], [], ['ai-generated'], []],
    [['Assisted-by: LLM'], [], ['ai-generated'], []],
    [['AI-Extent: full', 'Assisted-by: amp:x'], ['AI-Generated '], [], []],
    [['AI-Extent: full', 'Micro-App: cal'], ['bug'], ['ai-generated', 'micro-app'], []],
    [['AI-Extent: none'], ['ai-generated'], [], ['ai-generated']],
    [['Closes: #1'], ['micro-app'], [], ['micro-app']],
  ])('%j with %j', (lines, labels, missing, undeclared) => {
    expect(compareLabels(declared(...lines), labels)).toEqual({ missing, undeclared })
  })

  it('are added by a command that a shell takes as it is', () => {
    const github = { host: 'github', project: 'o/r', number: 12, labels: [] } as const
    expect(addLabelsCommand(github, ['ai-generated', 'micro-app'])).toBe(
      'gh pr edit 12 --repo o/r --add-label ai-generated --add-label micro-app',
    )
    const gitlab = addLabelsCommand({ ...github, host: 'gitlab', project: 'g/s/p' }, ['ai-generated'])
    expect(gitlab).toBe('glab api --method PUT "projects/g%2Fs%2Fp/merge_requests/12?add_labels=ai-generated"')
    expect(execFileSync('sh', ['-c', `printf '%s\\n' ${gitlab}`]).toString()).toContain('\nprojects/g%2Fs%2Fp/')
  })

  it.each(['o/r', 'group/sub/my.project', '_o/r-1'])('%s is a project', (name) => {
    expect(isProjectName(name)).toBe(true)
  })
  it.each(['', 'r', 'o/r; rm', 'o/$(id)', 'o/r\n', '-o/r', 'o//r', '../r'])('%j is none', (name) => {
    expect(isProjectName(name)).toBe(false)
  })
})
