/** @jsxRuntime automatic */
import { Fragment, type ReactElement } from 'react';
import { Button, Heading, Link, Section, Text } from 'react-email';
import type { Answer, Block, Fact } from './email-content.js';
import { styles, toneStyle } from './theme.js';

/** One part of an email as HTML. Whatever the texts hold is escaped. */
export function BlockView({ block }: { readonly block: Block }): ReactElement {
  switch (block.kind) {
    case 'paragraph':
      return (
        <Text className="ink" style={styles.text}>
          {block.lines.map((line, index) => (
            <Fragment key={index.toString()}>
              {index === 0 ? null : <br />}
              {line}
            </Fragment>
          ))}
        </Text>
      );
    case 'headline':
      return (
        <Text className="ink" style={styles.text}>
          <span className={block.tone} style={toneStyle(block.tone)}>
            {block.text}
          </span>
          {block.mark === '' ? null : ` · ${block.mark}`}
        </Text>
      );
    case 'card':
      return <CardView lines={block.lines} struck={block.struck} />;
    case 'action':
      return (
        <Button className="action" href={block.url} style={styles.button}>
          {block.label}
        </Button>
      );
    case 'facts':
      return <FactsView rows={block.rows} />;
    case 'answers':
      return (
        <Section>
          <Subheading text={block.heading} />
          {block.answers.map((answer, index) => (
            <AnswerView answer={answer} key={index.toString()} />
          ))}
        </Section>
      );
    case 'list':
      return (
        <Section>
          <Subheading text={block.heading} />
          {block.items.map((item, index) => (
            <Text className="ink" key={index.toString()} style={styles.answer}>
              {`– ${item}`}
            </Text>
          ))}
        </Section>
      );
    case 'note':
      return (
        <Text className="note" style={styles.note}>
          {block.text}
        </Text>
      );
    case 'talk':
      return (
        <Section>
          <Subheading text={block.heading} />
          {block.turns.map(({ speaker, text }, index) => (
            <Text className="ink" key={index.toString()} style={styles.turn}>
              <strong>{speaker}</strong> {text}
            </Text>
          ))}
        </Section>
      );
  }
}

function Subheading({ text }: { readonly text: string }): ReactElement {
  return (
    <Heading as="h2" className="ink" style={styles.subheading}>
      {text}
    </Heading>
  );
}

function CardView({
  lines: [first = '', ...rest],
  struck,
}: {
  readonly lines: readonly string[];
  readonly struck: boolean;
}): ReactElement {
  const textDecoration = struck ? 'line-through' : 'none';
  return (
    <Section className="card" style={styles.card}>
      <Text className="ink" style={{ ...styles.cardFirst, textDecoration }}>
        {first}
      </Text>
      {rest.map((line, index) => (
        <Text className="ink" key={index.toString()} style={styles.cardLine}>
          {line}
        </Text>
      ))}
    </Section>
  );
}

function FactsView({ rows }: { readonly rows: readonly Fact[] }): ReactElement {
  return (
    <table cellPadding={0} cellSpacing={0} role="presentation" width="100%">
      <tbody>
        {rows.map(({ label, value, href }) => (
          <tr key={label}>
            <td className="pale" style={styles.label}>
              {label}
            </td>
            <td className="ink" style={styles.value}>
              {href === undefined ? (
                value
              ) : (
                <Link className="link" href={href} style={styles.link}>
                  {value}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AnswerView({
  answer: { question, answer, verdict, tone, hint },
}: {
  readonly answer: Answer;
}): ReactElement {
  return (
    <Section style={{ margin: '0 0 14px' }}>
      <Text className="pale" style={styles.hint}>
        {question}
      </Text>
      <Text className="ink" style={{ ...styles.answer, margin: 0 }}>
        {answer === '' ? '' : `${answer} `}
        <span className={tone} style={toneStyle(tone)}>
          {verdict}
        </span>
      </Text>
      <Text className="pale" style={styles.hint}>
        {hint}
      </Text>
    </Section>
  );
}
