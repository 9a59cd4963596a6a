/** @jsxRuntime automatic */
import type { Language } from '@immolab/contracts';
import { writeDocument } from './document.js';
import type { PageFailure } from './texts/page-texts.js';
import { textsOf } from './texts/texts-of.js';

/** What is shown when there is no viewing to show. */
export function writeFailurePage(failure: PageFailure, language: Language): string {
  const { heading, text } = textsOf(language).failures[failure];
  return writeDocument({
    language,
    title: heading,
    children: (
      <>
        <h1>{heading}</h1>
        <p>{text}</p>
      </>
    ),
  });
}
