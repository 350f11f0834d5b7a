import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gitRepository } from '../../core/test/git-repository.ts'
import { fixCommand, shellQuote } from '../src/fix-command.ts'
import { parseMessage } from '../src/parse-message.ts'
import { profiles } from '../src/profiles.ts'
import { validate } from '../src/validate.ts'

const scissors = '# ------------------------ >8 ------------------------'

/** Runs the fix for a message that a hook refused, and gives the message of the commit that it made. */
function mended(refused: string, choose: (parsed: ReturnType<typeof parseMessage>) => string): string {
  const repository = gitRepository({ a: '1' })
  repository.write('a', '2')
  repository.git('add', '--all')
  writeFileSync(join(repository.root, '.git', 'COMMIT_EDITMSG'), refused)
  const command = choose(parseMessage(Buffer.from(refused)))
  execFileSync('sh', ['-c', command], {
    cwd: repository.root,
    env: repository.env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  expect(repository.git('rev-list', '--count', 'HEAD')).toBe('2')
  return repository.git('log', '-1', '--format=%B').trimEnd()
}

const fixFor = (code: string) => (parsed: ReturnType<typeof parseMessage>) => {
  const problem = validate(parsed, {
    now: new Date(0),
    profile: profiles['agent-model'],
    onMissing: 'fail',
    target: { kind: 'pending' },
  }).find((found) => found.code === code)
  return problem?.fix ?? 'exit 1'
}

describe('the fix after a refusal', () => {
  it('adds what is missing', () => {
    expect(mended('subject\n\nbody\n', fixFor('AP001'))).toBe('subject\n\nbody\n\nAI-Extent: none')
  })

  it('leaves out the comments of the editor, and the diff below the scissors', () => {
    expect(mended('subject\n\n# Please enter\n', fixFor('AP001'))).toBe('subject\n\nAI-Extent: none')
    const verbose = `subject\n\n# Please enter\n${scissors}\n# Do not modify\ndiff --git a/a b/a\n+2\n`
    expect(mended(verbose, fixFor('AP001'))).toBe('subject\n\nAI-Extent: none')
  })

  it('keeps lines with the comment sign where no editor ran', () => {
    const text = 'subject\n\n# Heading\n\ntext\n'
    const command = fixCommand(parseMessage(Buffer.from(text)), { kind: 'pending', isEdited: false }, [
      'AI-Extent: none',
    ])
    expect(mended(text, () => command)).toBe('subject\n\n# Heading\n\ntext\n\nAI-Extent: none')
  })

  it('replaces a value that is wrong', () => {
    expect(mended('subject\n\nAI-Extent: most\nAssisted-by: amp:x\n', fixFor('AP002'))).toBe(
      'subject\n\nAssisted-by: amp:x\nAI-Extent: mostly',
    )
    expect(mended('subject\n\nAI-Extent: partial\nAssisted-by: GitHub Copilot: gpt-5\n', fixFor('AP005'))).toContain(
      'Assisted-by: github-copilot:gpt-5',
    )
  })

  it('repeats a block that was broken, at the end', () => {
    const fixed = mended('subject\n\nCloses #12\nAI-Extent: none\n', fixFor('AP010'))
    expect(parseMessage(Buffer.from(`${fixed}\n`)).trailers.map(({ key, value }) => `${key}: ${value}`)).toEqual([
      'AI-Extent: none',
    ])
  })
})

describe('fixCommand', () => {
  const parsed = parseMessage(Buffer.from('s\n'))

  it('amends only what may be amended', () => {
    const amend = fixCommand(parsed, { kind: 'commit', oid: 'a1b2c3d4e5f6a7', isAmendable: true }, ['AI-Extent: none'])
    expect(amend).toBe('git commit --amend --no-edit --trailer "AI-Extent: none"')
    expect(fixCommand(parsed, { kind: 'pending' }, ['X: y'])).toBe(
      'git commit -F "$(git rev-parse --git-path COMMIT_EDITMSG)" --trailer "X: y"',
    )
    expect(fixCommand(parsed, { kind: 'commit', oid: 'a1b2c3d4e5f6a7' }, ['X: y'])).toContain(
      'git rebase -i a1b2c3d4e5f6^',
    )
  })

  it('quotes so that a shell runs nothing of it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '$', '(', ')', '`', '"', "'", '\\', ' ', ';', '!', '<', '~', '*') }),
        (text) => {
          const printed = execFileSync('sh', ['-c', `printf %s ${shellQuote(text)}`]).toString()
          expect(printed).toBe(text)
        },
      ),
      { numRuns: 50 },
    )
  })
})
