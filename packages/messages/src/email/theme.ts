import type { CSSProperties } from 'react';
import type { Tone } from './email-content.js';

const FONT =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

const TONES: Readonly<Record<Tone, string>> = {
  good: '#176b45',
  bad: '#a8271f',
  open: '#7a5200',
  plain: '#1c2430',
};

/** Inline, because many mail programs drop a style sheet. */
export const styles = {
  body: { margin: 0, padding: 0, fontFamily: FONT },
  page: { padding: '24px 12px', backgroundColor: '#f1f3f5' },
  column: { maxWidth: '560px', margin: '0 auto' },
  sheet: { padding: '32px', backgroundColor: '#ffffff', borderRadius: '8px', fontFamily: FONT },
  heading: {
    margin: '0 0 20px',
    fontSize: '22px',
    lineHeight: '28px',
    fontWeight: 600,
    color: '#1c2430',
  },
  subheading: {
    margin: '28px 0 8px',
    fontSize: '15px',
    lineHeight: '22px',
    fontWeight: 600,
    color: '#1c2430',
  },
  text: { margin: '0 0 16px', fontSize: '15px', lineHeight: '23px', color: '#1c2430' },
  card: {
    margin: '0 0 20px',
    padding: '16px 20px',
    backgroundColor: '#eef3f8',
    borderLeft: '4px solid #2b5c8a',
    borderRadius: '4px',
  },
  cardFirst: { margin: 0, fontSize: '17px', lineHeight: '25px', fontWeight: 600, color: '#1c2430' },
  cardLine: { margin: 0, fontSize: '15px', lineHeight: '23px', color: '#1c2430' },
  button: {
    display: 'inline-block',
    margin: '4px 0 20px',
    padding: '12px 20px',
    backgroundColor: '#2b5c8a',
    borderRadius: '6px',
    fontSize: '15px',
    lineHeight: '20px',
    fontWeight: 600,
    color: '#ffffff',
    textDecoration: 'none',
  },
  label: {
    padding: '4px 16px 4px 0',
    width: '32%',
    verticalAlign: 'top',
    fontSize: '14px',
    lineHeight: '20px',
    color: '#5c6675',
  },
  value: {
    padding: '4px 0',
    verticalAlign: 'top',
    fontSize: '14px',
    lineHeight: '20px',
    color: '#1c2430',
    wordBreak: 'break-word',
  },
  link: { color: '#2b5c8a', textDecoration: 'underline' },
  small: { margin: '0 0 6px', fontSize: '12px', lineHeight: '18px', color: '#5c6675' },
  hint: { margin: 0, fontSize: '13px', lineHeight: '19px', color: '#5c6675' },
  answer: { margin: '0 0 14px', fontSize: '14px', lineHeight: '20px', color: '#1c2430' },
  note: {
    margin: '0 0 16px',
    padding: '10px 14px',
    backgroundColor: '#fdf4e0',
    borderRadius: '4px',
    fontSize: '14px',
    lineHeight: '20px',
    color: '#5b4100',
  },
  turn: { margin: '0 0 8px', fontSize: '13px', lineHeight: '19px', color: '#1c2430' },
  rule: { margin: '24px 0 16px', borderColor: '#d9dee4' },
} as const satisfies Record<string, CSSProperties>;

export const toneStyle = (tone: Tone): CSSProperties => ({ fontWeight: 600, color: TONES[tone] });

/** What the inline styles cannot say: a dark screen, and a narrow one. */
export const STYLE_SHEET = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
  .page { padding: 0 !important; }
  .sheet { padding: 24px 18px !important; border-radius: 0 !important; }
  .action { display: block !important; text-align: center !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background-color: #111418 !important; }
  .sheet { background-color: #1b2027 !important; }
  .ink, .plain { color: #e6e9ed !important; }
  .pale { color: #a6afbb !important; }
  .card { background-color: #232c37 !important; border-left-color: #7fb2e0 !important; }
  .action { background-color: #7fb2e0 !important; color: #10161d !important; }
  .link { color: #9cc6ec !important; }
  .note { background-color: #3a2f14 !important; color: #f3d999 !important; }
  .rule { border-color: #3a424d !important; }
  .good { color: #7ed3a6 !important; }
  .bad { color: #f2a29b !important; }
  .open { color: #f0cb7a !important; }
}
`;
