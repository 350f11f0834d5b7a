export { type KeyPath, pathText } from './key-path.ts'
export { type OpenedYaml, openYaml, type YamlProblem } from './open-yaml.ts'
