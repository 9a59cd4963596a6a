import type { ErrorRequestHandler } from 'express';
import { noteError } from '../errors/answer-error.js';
import { chooseLanguage } from './choose-language.js';
import type { PageFailure } from './texts/page-texts.js';
import { writeFailurePage } from './write-failure-page.js';

/** Errors of the lead's page are for people, unless it was a program that asked for JSON. */
export const answerPageError: ErrorRequestHandler = (thrown, request, response, next) => {
  if (response.headersSent || request.accepts(['html', 'json']) === 'json') {
    next(thrown);
    return;
  }
  const { status } = noteError(thrown, request, response);
  const page = writeFailurePage(failureOf(status), chooseLanguage(request));
  response.status(status).type('html').send(page);
};

function failureOf(status: number): PageFailure {
  if (status === 404) return 'notFound';
  if (status === 429) return 'tooManyRequests';
  return status < 500 ? 'notUnderstood' : 'unavailable';
}
