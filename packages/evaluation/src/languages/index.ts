import { german } from './de.js';
import { english } from './en.js';
import { french } from './fr.js';
import type { LanguageTable } from './language-table.js';
import { dutch } from './nl.js';

/** The languages a call can be held in. */
export const LANGUAGE_TABLES: readonly LanguageTable[] = [german, french, english, dutch];
