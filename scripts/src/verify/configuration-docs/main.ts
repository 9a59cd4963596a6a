import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderSettingsTable, type Settings } from '@immolab/runtime';
import { REPOSITORY } from '../../repository.js';
import { SERVICE_NAMES } from '../../sandbox/services.js';
import { renderConfigurationDocs } from './render.js';

// Run by `verify` as a program of its own, from the sources. With `write` it writes the document.
const DOCUMENT = join(REPOSITORY, 'docs/configuration.md');

async function settingsOf(service: string): Promise<Settings> {
  const path = join(REPOSITORY, 'apps', service, 'src/configuration/settings.ts');
  const module: Record<string, Settings> = await import(pathToFileURL(path).href);
  const settings = module[`${service}Settings`];
  if (settings === undefined) throw new Error(`${path} exports no ${service}Settings`);
  return settings;
}

const tables: Record<string, string> = {};
for (const service of SERVICE_NAMES) {
  tables[service] = renderSettingsTable(await settingsOf(service));
}
const expected = renderConfigurationDocs(tables);
if (process.argv[2] === 'write') {
  writeFileSync(DOCUMENT, expected);
} else if (readDocument() !== expected) {
  process.stdout.write('docs/configuration.md is old: write it with "npm run docs".\n');
  process.exitCode = 1;
}

function readDocument(): string | null {
  try {
    return readFileSync(DOCUMENT, 'utf8');
  } catch {
    return null;
  }
}
