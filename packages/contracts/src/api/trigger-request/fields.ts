import { z } from 'zod';

const LONE_SURROGATES = /\p{Surrogate}/gu;
const CONTROLS = /\p{Cc}+/gu;
const CONTROLS_BUT_LINES = /[^\P{Cc}\n\t]+/gu;
/** U+200B, U+202E, U+3164 and the like fill a text that shows nothing. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}]/u;

/**
 * PostgreSQL stores neither U+0000 nor half a surrogate pair, a mail header no line break, and
 * nobody can say any of them: they are replaced, not refused, because no sender means them.
 */
function cleanLine(text: string): string {
  return orBlank(text.replace(LONE_SURROGATES, '\uFFFD').replace(CONTROLS, ' ').trim());
}

function cleanParagraphs(text: string): string {
  return orBlank(
    text
      .replace(LONE_SURROGATES, '\uFFFD')
      .replaceAll('\r\n', '\n')
      .replace(CONTROLS_BUT_LINES, ' ')
      .trim(),
  );
}

/** A text of nothing but invisible characters says as little as an empty one. */
function orBlank(text: string): string {
  return VISIBLE.test(text) ? text : '';
}

/** One line of text that must say something; at most `max` UTF-16 code units. */
export const line = (max: number) => z.string().overwrite(cleanLine).min(1).max(max);

/** Text that may have several lines and must say something. */
export const paragraphs = (max: number) => z.string().overwrite(cleanParagraphs).min(1).max(max);

/** Absent, `null` and blank all mean: none. */
export const optionalLine = (max: number) =>
  z
    .string()
    .overwrite(cleanLine)
    .max(max)
    .nullish()
    .transform((text) => text || null);

export const optionalParagraphs = (max: number) =>
  z
    .string()
    .overwrite(cleanParagraphs)
    .max(max)
    .nullish()
    .transform((text) => text || null);

/** A measure that cannot be negative; `max` only keeps nonsense out of the database. */
export const measure = (max: number) => z.number().min(0).max(max);

/** `null` counts as absent for every optional field. */
export const optionalMeasure = (max: number) =>
  measure(max)
    .nullish()
    .transform((value) => value ?? null);
