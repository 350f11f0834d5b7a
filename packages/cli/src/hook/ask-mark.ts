import { isCi } from '../is-ci.ts'
import { hasPendingDeclaration } from '../provenance/pending-declaration.ts'
import { stateFile } from '../state/state-file.ts'
import type { HookGate } from './hook-gate.ts'
import { hasSquashMessage } from './squash-message.ts'

/** `pre-commit` leaves this mark where `prepare-commit-msg` has something to do besides the verdict. */
export function leaveAskMark({ world, repository, settings, detected }: HookGate): void {
  const { provenance, checks } = settings.loaded.config
  const mayWrite =
    checks.provenance.enabled && provenance.profile !== 'off' && provenance.profile !== 'pr-only' && !isCi(world.env)
  const editorFollows = world.env.GIT_EDITOR !== ':'
  const mayAsk = provenance.prompt === 'always' || (provenance.prompt === 'auto' && detected.length > 0)
  const isStated =
    hasPendingDeclaration(repository.gitDir) || Object.keys(world.env).some((name) => name.startsWith('SALLYPORT_AI_'))
  const joins = hasSquashMessage(repository)
  const mark = stateFile(repository.gitDir, 'ask')
  if (mayWrite && (editorFollows || isStated || joins || (mayAsk && world.stderr.isTTY === true))) mark.write('')
  else mark.remove()
}
