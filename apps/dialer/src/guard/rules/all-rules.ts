import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import type { GuardRules } from './rules.js';

/** In whatever language a sentence is said, it is checked by the rules of all. */
export const RULES: readonly GuardRules[] = [en, de, fr, nl];
