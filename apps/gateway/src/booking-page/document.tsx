/** @jsxRuntime automatic */
import type { Language } from '@immolab/contracts';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { STYLE_SHEET } from './style-sheet.js';

export interface DocumentProps {
  readonly language: Language;
  readonly title: string;
  readonly children: ReactNode;
}

/** A whole HTML page. Whatever text stands in it is escaped. */
export function writeDocument({ language, title, children }: DocumentProps): string {
  const page = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <meta content="noindex, nofollow" name="robots" />
        <title>{title}</title>
        <link href="data:," rel="icon" />
        <style>{STYLE_SHEET}</style>
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
