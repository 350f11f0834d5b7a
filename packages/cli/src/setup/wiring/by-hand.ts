import { gateShims } from '../detect-set-up.ts'
import { gateLines, shimDirectory } from '../hook-script.ts'
import type { Note, Wiring } from '../plan.ts'
import type { RepositoryFacts } from '../repository-facts.ts'
import { supportsConfigHooks } from './config-hooks.ts'

type Tool = 'husky 4' | 'husky 5-8' | 'hk' | 'overcommit'

/** Set-ups that are recognised, but whose files are not edited. */
export function wireByHand(facts: RepositoryFacts, tool: Tool): Wiring {
  const instead = supportsConfigHooks(facts) ? ', or run sallyport init --mode config' : ''
  const note = (text: string, lines: readonly string[]): Note => ({ kind: 'by-hand', text: `${text}${instead}`, lines })
  return { steps: [], notes: [note(intro[tool], linesFor(tool, gateShims(facts)))] }
}

const intro: Readonly<Record<Tool, string>> = {
  'husky 4':
    'husky 4 is out of support: move to husky 9 (npx husky init keeps nothing, so save your hooks), or add to "hooks" in its configuration',
  'husky 5-8': 'husky before 9 is out of support: move to husky 9, or add the line for each hook to its file in .husky',
  hk: 'add these steps to hk.pkl',
  overcommit: 'add these hooks to .overcommit.yml, then run overcommit --sign',
}

function linesFor(tool: Tool, hooks: readonly string[]): string[] {
  switch (tool) {
    case 'husky 4':
      return hooks.map((hook) => `"${hook}": "${shimDirectory}/${hook} $HUSKY_GIT_PARAMS"`)
    case 'husky 5-8':
      return hooks.flatMap((hook) => [`.husky/${hook}`, ...gateLines(hook).map((line) => `  ${line}`)])
    case 'hk':
      return hooks.map(
        (hook) => `["${hook}"] { steps { ["sallyport"] { check = "${shimDirectory}/${hook} ${hkArguments(hook)}" } } }`,
      )
    case 'overcommit':
      return hooks.flatMap((hook) => [
        `${hook
          .split('-')
          .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
          .join('')}:`,
        '  Sallyport:',
        '    enabled: true',
        `    required_executable: './${shimDirectory}/${hook}'`,
      ])
  }
}

function hkArguments(hook: string): string {
  return hook === 'commit-msg' || hook === 'prepare-commit-msg' ? '{{commit_msg_file}}' : ''
}
