import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderSettingsTable, type Settings } from '@immolab/runtime';
import { REPOSITORY } from '../../repository.js';
import { SERVICE_NAMES } from '../../sandbox/services.js';

const INTRODUCTION = `# Configuration

Every service reads its settings from environment variables when it starts, reports all faults of
them at once, and prints what it goes by without the secrets. With \`NODE_ENV=production\` nothing
secret has a default. This page is made from the settings themselves (\`npm run docs\`).

\`npm start\` and \`npm run dev\` set all of it by themselves.
`;

/** `docs/configuration.md`, a table for each service. */
export async function renderConfiguration(): Promise<string> {
  const sections: string[] = [];
  for (const service of SERVICE_NAMES) {
    sections.push(`\n## ${service}\n\n${renderSettingsTable(await settingsOf(service))}`);
  }
  return `${INTRODUCTION}${sections.join('')}`;
}

/** @throws when the service exports none */
export async function settingsOf(service: string): Promise<Settings> {
  const path = join(REPOSITORY, 'apps', service, 'src/configuration/settings.ts');
  const module: Record<string, Settings> = await import(pathToFileURL(path).href);
  const settings = module[`${service}Settings`];
  if (settings === undefined) throw new Error(`${path} exports no ${service}Settings`);
  return settings;
}
