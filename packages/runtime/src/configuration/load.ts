import type { ConfigOf, Environment, Setting, Settings } from './setting.js';

/** All faults of a configuration, one sentence each. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n` +
        faults.map((fault) => `  - ${fault}`).join('\n'),
    );
    this.faults = faults;
  }
}

export interface LoadOptions<S extends Settings> {
  /**
   * Faults between settings, one sentence each. It is asked even when settings are faulty by
   * themselves, so that one message names everything; those are missing from what it is given.
   */
  readonly check?: (config: Partial<ConfigOf<S>>) => readonly string[];
}

/** A configuration as far as it can be read. */
export interface InspectedConfig<S extends Settings> {
  /** Without the settings that are faulty by themselves. */
  readonly config: Partial<ConfigOf<S>>;
  /** Every fault, one sentence each, never the text of a secret. */
  readonly faults: readonly string[];
}

/** Reads settings from an environment as far as they go. Pure; see `loadConfig`. */
export function inspectConfig<const S extends Settings>(
  settings: S,
  env: Environment,
  options: LoadOptions<S> = {},
): InspectedConfig<S> {
  const production = env.NODE_ENV === 'production';
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(settings)) {
    const read = readSetting(setting, env, production);
    if ('fault' in read) faults.push(read.fault);
    else values[name] = read.value;
  }
  // Each name that is there was read by its own schema, which the compiler cannot follow.
  const config = values as Partial<ConfigOf<S>>;
  return { config, faults: [...faults, ...(options.check?.(config) ?? [])] };
}

/**
 * Reads a service's settings from its environment. Pure.
 *
 * An empty variable counts as absent. With `NODE_ENV=production` development defaults do not hold.
 * @throws {ConfigurationError} naming every fault at once, never the text of a secret
 */
export function loadConfig<const S extends Settings>(
  settings: S,
  env: Environment,
  options: LoadOptions<S> = {},
): ConfigOf<S> {
  const { config, faults } = inspectConfig(settings, env, options);
  if (faults.length > 0) throw new ConfigurationError(faults);
  // Without a fault all of them are there.
  return config as ConfigOf<S>;
}

function readSetting(
  setting: Setting,
  env: Environment,
  production: boolean,
): { value: unknown } | { fault: string } {
  const given = env[setting.env];
  const text = given !== undefined && given.trim() !== '' ? given.trim() : undefined;
  const fallback = setting.default ?? (production ? undefined : setting.developmentDefault);
  const used = text ?? fallback;
  if (used === undefined) {
    if ('optional' in setting) return { value: null };
    return { fault: `${setting.env} is missing. ${setting.description}` };
  }
  const parsed = setting.schema.safeParse(used);
  if (parsed.success) return { value: parsed.data };
  const problem = parsed.error.issues.map((issue) => issue.message).join('; ');
  const shown = setting.secret ? '' : ` (it is ${JSON.stringify(used.slice(0, 100))})`;
  return { fault: `${setting.env} ${problem}${shown}.` };
}
