export type { Advisory } from './advisories/advisory.ts'
export { type AdvisoryIndex, type DamagedAdvisories, joinIndexes } from './advisories/advisory-index.ts'
export { addFile } from './advisories/database/add-file.ts'
export { type DatabaseBuilder, databaseBuilder } from './advisories/database/build-database.ts'
export type { DatabaseHeader } from './advisories/database/layout.ts'
export { type AdvisoryDatabase, openDatabase } from './advisories/database/open-database.ts'
export { type AdvisoryFile, loadAdvisories } from './advisories/load-advisories.ts'
export { type AdvisoryMatch, type Matching, matchAdvisories, type Unjudged } from './advisories/match-advisories.ts'
export { readTreeSettings } from './check/lockfile-settings.ts'
export {
  type Component,
  type Declared,
  type Ecosystem,
  type Licence,
  type LockfileReading,
  type Problem,
  parentsOf,
  type Root,
  type Scope,
  type Source,
} from './component.ts'
export { dependenciesCheck } from './dependencies-check.ts'
export type { DependenciesCheck, DependenciesOptions, DependenciesResult } from './dependencies-options.ts'
export { diffComponents, type LockfileComponents } from './diff/diff-components.ts'
export { holdsDependencies } from './holds-dependencies.ts'
export type { ImportFile } from './imports/read-import.ts'
export { type InstalledLicence, installedLicence } from './installed/installed-licence.ts'
export { withInstalledLicences } from './installed/with-installed-licences.ts'
export { isLockfile, isManifest } from './lockfile-kinds.ts'
export { formatPackageUrl, type PackageUrl, parsePackageUrl } from './package-url.ts'
export { publicUrl } from './public-url.ts'
export { readLockfile } from './read-lockfile.ts'
export type { Registries, Registry, RegistryAnswer } from './registry/registry.ts'
export { registryFormats } from './registry/registry-formats.ts'
export { toCycloneDx } from './sbom/cyclonedx.ts'
export type { SbomMeta } from './sbom/sbom-meta.ts'
export { toSpdx } from './sbom/spdx.ts'
export { mergeComponents, sbomOf, type TreeComponents } from './sbom-of.ts'
export {
  type CompareOptions,
  comparePackages,
  type PackageDifference,
} from './verify/compare-packages.ts'
export { installedPackage, isInstalledPackage } from './verify/installed-package.ts'
export { readSbom, type SbomDocument } from './verify/read-sbom.ts'
export { componentPackage, isProjectItself, type Omittable, type StatedPackage } from './verify/stated-package.ts'
export { type CompareVersions, versionOrder } from './versions/version-order.ts'
export { why } from './why.ts'
export { workspaceOf } from './workspace-of.ts'
