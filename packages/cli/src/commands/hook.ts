import type { Command } from '../command.ts'
import { runHook } from '../hook/run-hook.ts'

export const hook: Command = {
  help: `usage: sallyport hook NAME [arguments as Git gives them]

NAME is pre-commit, pre-merge-commit, prepare-commit-msg, commit-msg, pre-applypatch, pre-push, post-rewrite or pre-receive. The shims in
.sallyport/hooks call it; by hand it judges what is staged now (pre-commit) without making a commit.`,
  run: runHook,
}
