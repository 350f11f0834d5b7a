import type { CheckName } from '@sallyport/core'
import { defaultSettings } from './defaults.ts'
import { choice, flag, section } from './schema-parts.ts'

/** What each of the four checks can be told. `subject`: what it looks at, in the plural. */
export function checkSection(name: CheckName, subject: string) {
  const { enabled, onFailure } = defaultSettings.checks[name]
  return section(
    {
      enabled: flag(enabled, `Run this check. Switched off, ${subject} are not looked at, and every report says so.`),
      onFailure: section(
        {
          local: choice(
            ['block', 'warn'],
            onFailure.local,
            'What it means in a hook when the check could not run or could not look at everything.',
          ),
          ci: choice(['block', 'review', 'warn'], onFailure.ci, 'The same in CI; never milder than `local`.'),
        },
        'What an incomplete run of this check means.',
      ),
    },
    `The check for ${subject}.`,
  )
}
