import { assemble } from '../assemble.ts'
import type { Problem, Reader, Scope } from '../component.ts'
import type { Draft } from '../draft.ts'
import { mavenDraft } from './jvm/maven-draft.ts'
import { linesOf } from './text/lock-lines.ts'

/**
 * gradle.lockfile: `group:artifact:version=configuration,configuration`, at the end `empty=configurations that hold
 * nothing`. Before Gradle 7 one file per configuration, `gradle/dependency-locks/NAME.lockfile`, without the `=`.
 */
export const readGradleLock: Reader = (bytes, { path }) => {
  const drafts: Draft[] = []
  const problems: Problem[] = []
  let isKnownEmpty = false
  for (const [index, line] of linesOf(bytes).entries()) {
    const text = line.trim()
    if (text === '' || text.startsWith('#')) continue
    const equals = text.indexOf('=')
    const [module, configurations] =
      equals === -1 ? [text, fileName(path)] : [text.slice(0, equals), text.slice(equals + 1)]
    if (module === 'empty') isKnownEmpty = true
    else {
      const [group = '', artifact = '', version = '', ...more] = module.split(':')
      if (group === '' || artifact === '' || version === '' || more.length > 0) problems.push(brokenLine(index + 1))
      else {
        const scope = scopeOf(path, configurations.split(','))
        drafts.push(mavenDraft({ key: module, group, artifact, version }, { scope, anchor: module }))
      }
    }
  }
  if (drafts.length === 0 && problems.length === 0 && !isKnownEmpty)
    problems.push({
      code: 'lockfile-empty',
      message: 'it holds no packages',
      hint: 'gradle dependencies --write-locks',
    })
  // It lists neither what the build asks for nor who needs what.
  const declared = drafts.map(({ key, name, version }) => ({ name, spec: version, scope: 'runtime' as const, key }))
  return assemble({ path, ecosystem: 'Maven', drafts, roots: [{ path: '', declared }], problems })
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.lockfile$/, '')
}

function brokenLine(number: number): Problem {
  return {
    code: 'lockfile-unparsable',
    message: `its line ${number} is not readable`,
    hint: 'gradle dependencies --write-locks',
  }
}

const tools =
  /test|annotationProcessor|checkstyle|pmd|spotbugs|jacoco|ktlint|detekt|kapt|ksp|errorprone|lint|kotlin(Compiler|BuildTools|Native)/i

/** Configurations are free names: what is not plainly for tests or tools counts as runtime. */
function scopeOf(path: string, configurations: readonly string[]): Scope {
  const isBuild = /^(buildscript|settings)-?/.test(fileName(path))
  return isBuild || configurations.every((name) => tools.test(name)) ? 'dev' : 'runtime'
}
