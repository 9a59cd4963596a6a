import type { ConfigOf, Setting, Settings } from './setting.js';

/**
 * A configuration as it may be printed at start: secrets only as `set`, addresses without their
 * password. Keys are the names of the environment variables.
 */
export function summarizeConfig<S extends Settings>(
  settings: S,
  config: ConfigOf<S>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [setting.env, show(setting, config[name])]),
  );
}

function show(setting: Setting, value: unknown): string {
  if (value === null || value === undefined) return '(not set)';
  if (setting.secret === 'credentials') return withoutCredentials(String(value));
  if (setting.secret) return '(set)';
  return Array.isArray(value) ? value.map(showItem).join(', ') : String(value);
}

function showItem(item: unknown): string {
  return typeof item === 'string' ? item : JSON.stringify(item);
}

/** Protocol, host, port and path: user, password, query and fragment may be secret. */
function withoutCredentials(text: string): string {
  if (!URL.canParse(text)) return '(set)';
  const url = new URL(text);
  return `${url.protocol}//${url.host}${url.pathname}`;
}

/** A service's settings as a Markdown table, for `docs/configuration.md`. */
export function renderSettingsTable(settings: Settings): string {
  const rows = Object.values(settings).map(
    (setting) =>
      `| \`${setting.env}\` | ${defaultText(setting)} | ${escapeCell(setting.description)} |`,
  );
  return ['| Variable | Default | Meaning |', '|---|---|---|', ...rows, ''].join('\n');
}

function defaultText(setting: Setting): string {
  if ('optional' in setting) return setting.secret ? 'none (secret)' : 'none';
  if (setting.default === '') return 'empty';
  if (setting.default !== undefined) return `\`${escapeCell(setting.default)}\``;
  const kind = setting.secret === true ? 'required, secret' : 'required';
  if (setting.developmentDefault === undefined) return kind;
  return `${kind} in production, else \`${escapeCell(setting.developmentDefault)}\``;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
