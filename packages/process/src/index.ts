export { allowedEnvironment } from './environment.ts'
export { findExecutable, isExecutable } from './find-executable.ts'
export { makePrivateDirectory, type PrivateDirectory } from './private-directory.ts'
export { type RunOptions, type RunResult, run } from './run.ts'
