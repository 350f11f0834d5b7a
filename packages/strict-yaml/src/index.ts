export { decodeUtf8 } from './decode-utf8.ts'
export { isMapping } from './is-mapping.ts'
export { type KeyPath, pathText } from './key-path.ts'
export * as listFields from './list-fields.ts'
export { mustBeMapping, mustBeText, notUtf8, tooLarge, unknownKey } from './messages.ts'
export { type OpenedYaml, openYaml, type YamlProblem } from './open-yaml.ts'
export { type LocatedProblem, problemList } from './problem-list.ts'
export {
  entriesOf,
  type ListForm,
  type ListProblem,
  type OpenedList,
  openListFile,
  readListFile,
} from './read-list-file.ts'
