/** The one style sheet of the page. It stands in the page: nothing else is loaded. */
export const STYLE_SHEET = `
:root {
  color-scheme: light dark;
  --ink: #1c2430; --pale: #5c6675; --page: #f1f3f5; --sheet: #ffffff; --line: #d9dee4;
  --blue: #2b5c8a; --on-blue: #ffffff; --red: #a8271f; --on-red: #ffffff;
  --good: #176b45; --good-page: #e6f4ec; --bad-page: #fbeae9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6e9ed; --pale: #a6afbb; --page: #111418; --sheet: #1b2027; --line: #3a424d;
    --blue: #7fb2e0; --on-blue: #10161d; --red: #f2a29b; --on-red: #10161d;
    --good: #7ed3a6; --good-page: #16281f; --bad-page: #331c1b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 1.5rem 1rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial,
    sans-serif;
  overflow-wrap: break-word;
}
main {
  max-width: 34rem; margin: 0 auto; padding: 1.75rem; background: var(--sheet);
  border-radius: 0.75rem;
}
header p { margin: 0; color: var(--pale); }
h1 { margin: 0 0 1.25rem; font-size: 1.5rem; line-height: 1.3; }
h2 { display: inline; margin: 0; font-size: 1rem; }
dl { margin: 0 0 1.25rem; }
dt { margin-top: 0.9rem; font-size: 0.875rem; color: var(--pale); }
dd { margin: 0; }
dd strong { font-size: 1.125rem; }
.notice { margin: 0 0 1.25rem; padding: 0.75rem 1rem; border-radius: 0.5rem; }
.good { background: var(--good-page); border-left: 4px solid var(--good); }
.bad { background: var(--bad-page); border-left: 4px solid var(--red); }
.state-booked { color: var(--good); font-weight: 600; }
.state-canceled, .state-rescheduled { color: var(--red); font-weight: 600; }
details { border-top: 1px solid var(--line); }
summary { padding: 0.9rem 0; min-height: 3rem; cursor: pointer; }
details p, details form { margin: 0 0 1.25rem; }
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; color: var(--pale); }
h3 { margin: 1rem 0 0.4rem; font-size: 0.9375rem; }
.slots { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 0.5rem; }
.slots label {
  display: flex; align-items: center; gap: 0.6rem; min-height: 3rem; padding: 0.5rem 0.75rem;
  border: 1px solid var(--line); border-radius: 0.5rem; cursor: pointer;
}
.slots label:has(:checked) { border-color: var(--blue); outline: 1px solid var(--blue); }
.slots input { width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--blue); }
button {
  width: 100%; min-height: 3rem; margin-top: 1rem; padding: 0.7rem 1rem; border: 0;
  border-radius: 0.5rem; background: var(--blue); color: var(--on-blue); font: inherit;
  font-weight: 600; cursor: pointer;
}
button.danger { background: var(--red); color: var(--on-red); }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
@media (max-width: 30rem) {
  body { padding: 0; background: var(--sheet); }
  main { padding: 1.5rem 1.15rem; border-radius: 0; }
}
`;
