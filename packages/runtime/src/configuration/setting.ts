import type { z } from 'zod';

interface SettingBase<Schema extends z.ZodType> {
  /** Name of the environment variable. */
  readonly env: string;
  /** Reads the variable's text. */
  readonly schema: Schema;
  /** One sentence for the documents and for the message when it is missing. */
  readonly description: string;
}

/** A value that may be printed; it may have a default that holds everywhere. */
export interface PlainSetting<Schema extends z.ZodType> extends SettingBase<Schema> {
  readonly secret?: false;
  /** As it would be written in the environment. */
  readonly default?: string;
  /** Holds unless NODE_ENV is `production`, where the variable must be set. */
  readonly developmentDefault?: string;
}

/**
 * A value that is never printed. `credentials` is an address that carries a password: it is
 * printed without it. A secret has no default in production.
 */
export interface SecretSetting<Schema extends z.ZodType> extends SettingBase<Schema> {
  readonly secret: true | 'credentials';
  readonly default?: never;
  readonly developmentDefault?: string;
}

/** A value that may be absent: it is then `null`. */
export interface OptionalSetting<Schema extends z.ZodType> extends SettingBase<Schema> {
  readonly optional: true;
  readonly secret?: boolean | 'credentials';
  readonly default?: never;
  readonly developmentDefault?: never;
}

export type Setting<Schema extends z.ZodType = z.ZodType> =
  | PlainSetting<Schema>
  | SecretSetting<Schema>
  | OptionalSetting<Schema>;

export type Settings = Readonly<Record<string, Setting>>;

export type ConfigOf<S extends Settings> = {
  readonly [Name in keyof S]: S[Name] extends { readonly optional: true }
    ? z.output<S[Name]['schema']> | null
    : z.output<S[Name]['schema']>;
};

/** Environment as `process.env` is; only entry points hand that in. */
export type Environment = Readonly<Record<string, string | undefined>>;
