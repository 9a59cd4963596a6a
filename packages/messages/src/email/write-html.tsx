/** @jsxRuntime automatic */
import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Body, Head, Heading, Hr, Html, Preview, Text } from 'react-email';
import { BlockView } from './blocks.js';
import type { EmailContent } from './email-content.js';
import { STYLE_SHEET, styles } from './theme.js';

/** What the mail programs that know no other expect, Outlook above all. */
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" ' +
  '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/**
 * The HTML of an email: without images or scripts, for light and dark screens of any width.
 * Rendered synchronously, as it is done in a transaction.
 */
export function writeHtml({ language, subject, preview, ...content }: EmailContent): string {
  const { heading, blocks, footer } = content;
  const document = (
    <Html dir="ltr" lang={language}>
      <Head>
        <title>{subject}</title>
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <meta content="light dark" name="color-scheme" />
        <meta content="light dark" name="supported-color-schemes" />
        <style>{STYLE_SHEET}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body lang={language} style={styles.body}>
        <Sheet>
          <Heading as="h1" className="ink" style={styles.heading}>
            {heading}
          </Heading>
          {blocks.map((block, index) => (
            <BlockView block={block} key={index.toString()} />
          ))}
          <Hr className="rule" style={styles.rule} />
          {footer.map((line) => (
            <Text className="pale" key={line} style={styles.small}>
              {line}
            </Text>
          ))}
        </Sheet>
      </Body>
    </Html>
  );
  return `${DOCTYPE}${renderToStaticMarkup(document)}`;
}

/**
 * The page and the sheet on it. The library's own body and container keep their colours and
 * margins in cells that a style sheet cannot name.
 */
function Sheet({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <table cellPadding={0} cellSpacing={0} role="presentation" width="100%">
      <tbody>
        <tr>
          <td className="page" style={styles.page}>
            <table
              align="center"
              cellPadding={0}
              cellSpacing={0}
              role="presentation"
              style={styles.column}
              width="100%"
            >
              <tbody>
                <tr>
                  <td className="sheet" style={styles.sheet}>
                    {children}
                  </td>
                </tr>
              </tbody>
            </table>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
