export { type KeyPath, pathText } from './key-path.ts'
export { notUtf8, tooLarge, unknownKey } from './messages.ts'
export { type OpenedYaml, openYaml, type YamlProblem } from './open-yaml.ts'
export { type LocatedProblem, problemList } from './problem-list.ts'
