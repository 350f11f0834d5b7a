import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { command, gatedRepository, git, type Run, sallyport, stage } from './gate.ts'

const apps = (expires = '2099-12-31') =>
  `version: 1\nmicro-apps:\n  - { name: calendar, path: apps/calendar, owner: dana, expires: ${expires} }\n`
const risks = `version: 1
risks:
  - { id: RA-2026-014, severity: high, reason: r, owner: o, created: 2026-11-01, expires: 2027-01-15 }
`
const app = '.sallyport/micro-apps.yaml'

function registered(files: Readonly<Record<string, string>> = { [app]: apps() }): GitRepository {
  const repository = gatedRepository({ 'README.md': 'A project\n', 'apps/calendar/old.txt': 'old\n' })
  repository.commit('Register', files)
  return repository
}

function commit(repository: GitRepository, ...trailers: string[]): Run {
  return git(repository, 'commit', '-m', ['Change', ['AI-Extent: none', ...trailers].join('\n')].join('\n\n'))
}

function expectRefusedFor(code: string, { code: exit, stderr }: Run): void {
  expect(exit, stderr).toBe(1)
  expect(stderr).toContain(code)
}

/** As the last report has it: on a terminal it may stand in two lines. */
function lastRemedy(repository: GitRepository): string {
  const { findings } = JSON.parse(sallyport(repository, ['show', '--format', 'json']).stdout) as {
    findings: { remediation: string }[]
  }
  return findings[0]?.remediation ?? ''
}

describe('a commit in a registered micro-app', () => {
  it('is refused without its trailer, and the command of the refusal makes it', () => {
    const repository = registered()
    stage(repository, { 'apps/calendar/a.txt': 'a\n' })
    const refused = commit(repository)
    expectRefusedFor('AP021', refused)
    const fix = lastRemedy(repository)
    expect(fix).toContain('Micro-App: calendar')
    const made = command(repository, 'sh', ['-c', fix])
    expect(made.code, made.stderr).toBe(0)
    expect(repository.git('log', '-1', '--format=%(trailers:key=Micro-App,valueonly)')).toBe('calendar\n')
  })

  it.each([
    ['with -a', ['commit', '-a']],
    ['of a path', ['commit', '--', 'apps/calendar/old.txt']],
  ])('is known %s too', (_, [verb = '', ...rest]) => {
    const repository = registered()
    repository.write('apps/calendar/old.txt', 'new\n')
    const refused = git(repository, verb, '-m', 'Change\n\nAI-Extent: none', ...rest)
    expectRefusedFor('AP021', refused)
  })

  it('is refused under a name that is not registered, and elsewhere nothing is asked', () => {
    const repository = registered()
    stage(repository, { 'other/a.txt': 'a\n' })
    const unknown = commit(repository, 'Micro-App: calender')
    expectRefusedFor('AP020', unknown)
    expect(commit(repository).code).toBe(0)
  })

  it('is refused after its end, except to take it down', () => {
    const repository = registered({ [app]: apps('2026-01-31') })
    stage(repository, { 'apps/calendar/a.txt': 'a\n' })
    const late = commit(repository, 'Micro-App: calendar')
    expectRefusedFor('AP022', late)
    repository.git('reset', '--quiet', '--hard')
    repository.git('rm', '--quiet', '-r', 'apps/calendar')
    const gone = commit(repository, 'Micro-App: calendar')
    expect(gone.code, gone.stderr).toBe(0)
  })

  it('is caught at the push where no hook saw it', () => {
    const repository = registered()
    repository.commit('Change\n\nAI-Extent: none', { 'apps/calendar/a.txt': 'a\n' })
    const check = sallyport(repository, ['provenance', 'check', '--range', 'HEAD'])
    expect(check.code).toBe(1)
    expect(check.stdout).toContain('AP021')
    const scan = sallyport(repository, ['scan', '--range', 'HEAD~1..HEAD'])
    expect(scan.code).toBe(1)
    expect(scan.stdout).toContain('AP021')
  })
})

describe('an accepted risk', () => {
  it('is refused where the register does not know it, or has an earlier end', () => {
    const repository = registered({ '.sallyport/risks.yaml': risks })
    stage(repository, { 'a.txt': 'a\n' })
    const unknown = commit(repository, 'Risk-Accepted: RA-2026-015 expires=2099-01-01')
    expectRefusedFor('AP030', unknown)
    const late = commit(repository, 'Risk-Accepted: RA-2026-014 expires=2099-01-01')
    expectRefusedFor('AP032', late)
  })
})

describe('a register with a mistake', () => {
  it('stops the hook and CI, by line', () => {
    const repository = registered()
    stage(repository, { [app]: apps().replace('owner', 'owenr'), 'b.txt': 'b\n' })
    const refused = commit(repository)
    expect(refused.code).not.toBe(0)
    expect(refused.stderr).toContain('micro-apps.yaml:3:')
    repository.git('commit', '--quiet', '--no-verify', '-m', 'broken')
    const judged = sallyport(repository, ['ci', '--range', 'HEAD~1..HEAD'])
    expect(judged.code).toBe(2)
    expect(judged.stderr).toContain('micro-apps.yaml:3:')
  })
})

describe('in CI a change of a register', () => {
  const judge = (repository: GitRepository) => {
    const run = sallyport(repository, ['ci', '--range', 'HEAD~1..HEAD', '--format', 'json'])
    const { verdict, findings } = JSON.parse(run.stdout) as {
      verdict: { decisions: { reason: string }[] }
      findings: { message: string }[]
    }
    return {
      code: run.code,
      reasons: verdict.decisions.map(({ reason }) => reason),
      said: findings.map(({ message }) => message).join('\n'),
    }
  }

  it('asks for a human', () => {
    const repository = gatedRepository()
    repository.commit('Register\n\nAI-Extent: none', { [app]: apps() })
    expect(judge(repository)).toMatchObject({ code: 5, reasons: expect.arrayContaining(['register-changed']) })
  })

  it('does not free what it takes out', () => {
    const repository = registered()
    rmSync(join(repository.root, app))
    repository.commit('Change\n\nAI-Extent: none', { 'apps/calendar/a.txt': 'a\n' })
    const judged = judge(repository)
    expect(judged).toMatchObject({ code: 1, reasons: expect.arrayContaining(['register-changed']) })
    expect(judged.said).toContain('AP021')
  })
})
