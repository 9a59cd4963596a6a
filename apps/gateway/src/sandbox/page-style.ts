/** `/sandbox/page.css` */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --pale: #5c6675; --page: #f1f3f5; --card: #fff;
  --line: #d9dee4; --sms: #dcebfa; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --pale: #a6afbb; --page: #111418;
  --card: #1b2027; --line: #3a424d; --sms: #24384c; } }
body { margin: 0 auto; max-width: 720px; padding: 16px; background: var(--page); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { margin: 8px 0 0; font-size: 22px; }
header p { margin: 4px 0 12px; color: var(--pale); }
input { width: 24em; max-width: 60vw; padding: 6px; font: inherit; }
button { padding: 6px 12px; font: inherit; }
article { margin: 0 0 20px; padding: 16px; background: var(--card); border: 1px solid var(--line);
  border-radius: 8px; }
article h2 { margin: 0; font-size: 16px; overflow-wrap: anywhere; }
.about { margin: 0 0 12px; color: var(--pale); font-size: 13px; overflow-wrap: anywhere; }
.sms { display: inline-block; margin: 0; padding: 10px 14px; max-width: 26em; background: var(--sms);
  border-radius: 14px; white-space: pre-wrap; overflow-wrap: anywhere; }
iframe { width: 100%; height: 560px; border: 1px solid var(--line); border-radius: 4px;
  resize: vertical; background: #fff; }
details { margin-top: 10px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 13px; }
`;
