import type { Language } from '@immolab/contracts';
import type { UtteranceCase } from '../define-case.js';
import { DE_ASIDES } from './de/asides.js';
import { DE_ORDERS } from './de/orders.js';
import { DE_PERSONS } from './de/persons.js';
import { DE_REPLIES } from './de/replies.js';
import { DE_WISHES } from './de/wishes.js';
import { EN_ASIDES } from './en/asides.js';
import { EN_ORDERS } from './en/orders.js';
import { EN_PERSONS } from './en/persons.js';
import { EN_REPLIES } from './en/replies.js';
import { EN_WISHES } from './en/wishes.js';
import { FR_ASIDES } from './fr/asides.js';
import { FR_ORDERS } from './fr/orders.js';
import { FR_PERSONS } from './fr/persons.js';
import { FR_REPLIES } from './fr/replies.js';
import { FR_WISHES } from './fr/wishes.js';
import { NL_ASIDES } from './nl/asides.js';
import { NL_ORDERS } from './nl/orders.js';
import { NL_PERSONS } from './nl/persons.js';
import { NL_REPLIES } from './nl/replies.js';
import { NL_WISHES } from './nl/wishes.js';

/** What the rules were widened by between the lots of a stranger: every row holds. */
export const SPOKEN: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: [...DE_ASIDES, ...DE_ORDERS, ...DE_PERSONS, ...DE_WISHES, ...DE_REPLIES],
  fr: [...FR_ASIDES, ...FR_ORDERS, ...FR_PERSONS, ...FR_WISHES, ...FR_REPLIES],
  en: [...EN_ASIDES, ...EN_ORDERS, ...EN_PERSONS, ...EN_WISHES, ...EN_REPLIES],
  nl: [...NL_ASIDES, ...NL_ORDERS, ...NL_PERSONS, ...NL_WISHES, ...NL_REPLIES],
};
