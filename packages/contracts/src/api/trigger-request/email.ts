import { z } from 'zod';

// What mail servers deliver to, international names included; no quoted local parts, no literals.
const LOCAL_PART = /^(?!\.)(?!.*\.\.)[^\s\p{Cc}\p{Surrogate}@<>()[\]\\,;:"]{1,64}(?<!\.)$/u;
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])$/u;
const LONGEST = 254;

function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  return (
    at > 0 &&
    text.length <= LONGEST &&
    LOCAL_PART.test(text.slice(0, at)) &&
    DOMAIN.test(text.slice(at + 1))
  );
}

/** An address that a mail can be sent to, without surrounding blanks. */
export const emailSchema = z
  .string()
  .trim()
  .refine(isEmail, { error: 'Invalid email' })
  .meta({ format: 'email', maxLength: LONGEST, example: 'john.smith@example.com' });
